import { driftSize } from '../../models/care/drift.ts';
import { DRIFT_SERIES } from '../../models/care/drift-series.ts';
import type { Baseline } from '../../models/care/baseline.ts';
import type { Catalogue } from '../state/catalogue.ts';
import { driftInWords } from '../text/drift.ts';
import { actsOf, type Acts } from './evidence.ts';

/** How far each rate of a place drifts by the stated evidence, a reader's own values in it, and what that rests on. */
export function driftEvidence(known: Catalogue, { population, oneIn = 1 }: Baseline): Acts[] {
  const children = oneIn * population.reduce((sum, each) => sum + each, 0);
  const stated = (id: string): number => {
    const value = known.entry(id)?.value;
    return typeof value === 'number' ? value : NaN;
  };
  return DRIFT_SERIES.flatMap((series) => {
    const size = driftSize(series, children, stated);
    return actsOf(known, series.size, series.drifts).map((acts) => ({
      ...acts,
      line: driftInWords(series.id, size),
    }));
  });
}
