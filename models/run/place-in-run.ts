import type { PreparedRun } from './prepare.ts';

/** The place of a scenario in a run; 0 is the baseline. @throws RangeError when there is no such scenario */
export function placeInRun({ scenarios }: PreparedRun, id: string): number {
  const at = scenarios.findIndex((scenario) => scenario.id === id);
  if (at < 0) throw new RangeError(`There is no scenario "${id}".`);
  return at;
}
