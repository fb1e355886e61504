import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import { nodeEndpoint } from '../../../workers/node/endpoint.ts';
import { fakeApi } from '../helpers/fake-api.ts';

if (parentPort !== null) {
  expose(fakeApi(), nodeEndpoint(parentPort));
}
