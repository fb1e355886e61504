// First, so that nothing after it can reach a network.
import './no-network.ts';
import { expose, transfer } from 'comlink';
import { withCrossing } from './crossing.ts';
import { createService } from './service.ts';

/** The browser's worker: the models, with typed arrays transferred rather than copied. */
const service = createService(
  (heartbeat) => {
    self.postMessage(heartbeat);
  },
  () => import('./answers.ts'),
);

expose(withCrossing(service, transfer));
