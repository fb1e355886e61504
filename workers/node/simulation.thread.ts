import { parentPort } from 'node:worker_threads';
import { expose, transfer } from 'comlink';
import * as answers from '../answers.ts';
import { nodeEndpoint } from './endpoint.ts';
import { withCrossing } from '../crossing.ts';
import { createService } from '../service.ts';

/** Node's twin of the browser's worker: the same models behind the same calls, on a thread. */
if (parentPort === null) {
  throw new Error('This file is to be started as a worker thread.');
}
const port = parentPort;
const service = createService(
  (heartbeat) => {
    port.postMessage(heartbeat);
  },
  () => Promise.resolve(answers),
);

expose(withCrossing(service, transfer), nodeEndpoint(port));
