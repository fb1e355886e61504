import { createPoolRunner } from '../pool-runner.ts';
import type { Runner } from '../runner.ts';
import { nodePoolSize, spawnNodeThread } from './spawn.ts';

/** The same pool on threads of Node. Dispose of it, or the process does not end. */
export function createNodeRunner(size = nodePoolSize()): Runner {
  return createPoolRunner(spawnNodeThread, { size });
}
