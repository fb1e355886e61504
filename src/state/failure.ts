import { FAILURE } from '../text/status.ts';

/** Why a run did not finish, in a sentence, and each thing that is wrong with what was asked for. */
export interface Failure {
  readonly sentence: string;
  readonly problems: readonly string[];
}

/** Errors cross a worker's border as plain data, so they are read by name, not by class. */
export function failureFrom(error: unknown): Failure {
  if (!(error instanceof Error) || error.name !== 'RunFailed') return { sentence: FAILURE.unexpected, problems: [] };
  const problems = 'problems' in error && Array.isArray(error.problems) ? error.problems.map(String) : [];
  return { sentence: error.message, problems };
}
