import { LOOPS } from '../../models/care/loops.ts';

/** What loops are called, in the order of the model. */
export function loopLabels(ids: readonly string[]): string[] {
  return LOOPS.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
}
