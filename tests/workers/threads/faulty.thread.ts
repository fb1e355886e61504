import { parentPort, workerData } from 'node:worker_threads';
import { expose } from 'comlink';
import { nodeEndpoint } from '../../../workers/node/endpoint.ts';
import { fakeApi } from '../helpers/fake-api.ts';

/** A thread that loads and then, asked to simulate, fails in a way only real threads can. */
const FAULTS: Readonly<Record<string, () => never>> = {
  'ends the process': () => process.exit(3),
  'throws outside any call': () => {
    setImmediate(() => {
      throw new Error('thrown from nowhere');
    });
    return new Promise(() => undefined) as never;
  },
  'goes round for ever': () => {
    for (;;);
  },
  'runs out of memory': () => {
    const hoard: number[][] = [];
    for (;;) {
      hoard.push(Array.from({ length: 100_000 }, (_, index) => index + 0.5));
    }
  },
};

const fault = FAULTS[String(workerData)];
if (parentPort === null || fault === undefined) {
  throw new Error('unusable');
}
expose(fakeApi({ simulate: fault }), nodeEndpoint(parentPort));
