import { createPoolRunner } from '../pool-runner.ts';
import type { Runner } from '../runner.ts';
import { browserPoolSize, spawnBrowserWorker } from './spawn.ts';

/** The runner of the page: a pool of workers sized to the machine, started when first needed. One for the whole page. */
export function createBrowserRunner(size = browserPoolSize()): Runner {
  return createPoolRunner(spawnBrowserWorker, { size });
}
