import type { CommonChange } from '../engine/plan.ts';
import { exp } from '../random/elementary.ts';
import { DRIFT_SERIES } from './drift-series.ts';
import { seriesChanges, type Drifting } from './drift.ts';

const MONTHS_A_YEAR = 12;

/**
 * How rates that are those of one year go back, from its second year on, from what they are thought to have drifted in it: by as much
 * as that is forgotten. The same in every scenario and replicate, and in expected flows.
 *
 * @param driftedBy as in a baseline
 * @returns factors by month, to go into every plan; none where nothing had drifted
 */
export function returningChanges(
  { model, draw, months }: Pick<Drifting, 'model' | 'draw' | 'months'>,
  driftedBy: Readonly<Record<string, number>>,
): CommonChange[] {
  const memory = draw('drift.memory');
  return DRIFT_SERIES.flatMap((series) => {
    const by = driftedBy[series.id] ?? 0;
    if (by === 0) return [];
    let still = 1;
    const factors = Float64Array.from({ length: months }, (_, month) => {
      if (month % MONTHS_A_YEAR === 0) still *= memory;
      return exp(-(memory - still) * by);
    });
    return seriesChanges(model, series, factors, draw);
  });
}
