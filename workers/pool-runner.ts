import { CrewRunner } from './crew-runner.ts';
import { poolCrew } from './pool-crew.ts';
import type { PoolOptions } from './pool.ts';
import type { Runner } from './runner.ts';
import type { SpawnWorker } from './worker-handle.ts';

/** Long enough for one replicate of the largest place over the longest time on a slow laptop. */
export const SILENCE_MILLISECONDS = 60_000;

/** A cancelled block normally ends by itself in less. */
export const GRACE_MILLISECONDS = 250;

export interface PoolRunnerOptions extends Partial<PoolOptions> {
  /** Most workers that simulate at once; one more summarises. */
  readonly size: number;
  readonly blockMilliseconds?: number;
}

/** Pool options with the usual bounds on silence and grace. */
export function poolOptions(options: PoolRunnerOptions): PoolOptions {
  return {
    size: options.size,
    silenceMilliseconds: options.silenceMilliseconds ?? SILENCE_MILLISECONDS,
    graceMilliseconds: options.graceMilliseconds ?? GRACE_MILLISECONDS,
  };
}

/** Runs on a pool of workers, whatever kind `spawn` starts. */
export function createPoolRunner(spawn: SpawnWorker, options: PoolRunnerOptions): Runner {
  return new CrewRunner(poolCrew(spawn, poolOptions(options)), options.blockMilliseconds);
}
