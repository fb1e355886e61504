import type { RunRequest } from '../../models/run/request.ts';
import type { PlannedScenario } from '../workspace/workspace.ts';

/** The scenarios side by side, as one run would be asked for; null wherever something set needs putting right first. */
export interface Asked {
  /** Every scenario of the workspace in its order; the baseline is always run too and is not listed. */
  readonly request: RunRequest;
  /** Runs that are worth asking for at this place. */
  readonly replicates: number;
  /** Two that are asked with one key give one result; names, notes, colours and order decide nothing. */
  readonly key: string;
  /** The same scenarios with their names, notes and colours. */
  readonly scenarios: readonly PlannedScenario[];
}
