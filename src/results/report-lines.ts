import { measureOf } from '../../models/run/measures.ts';
import { isTooFew } from '../exports/suppress.ts';
import { differenceCell, intervalCell, leavingWords } from '../text/compare-cells.ts';
import { COUNTED } from '../text/compare-charts.ts';
import { WITHHELD } from '../text/exports.ts';
import { standingAlone } from '../text/sentence.ts';
import { othersOf, pairOf, type Compared, type ShownScenario } from './compared.ts';
import { estimateAt } from './estimate.ts';

/** What is said first of every scenario: care, its safety side, its cost. */
const SAID = ['children-in-care', 'returns-broken-down', 'cumulative-cost'] as const;

export interface ShortLine {
  readonly scenario: ShownScenario;
  /** "In care: 80 fewer", with "36 to 123 fewer"; null where the two are equal in every run. */
  readonly figures: readonly { readonly said: string; readonly interval: string | null }[];
}

/** The findings in a line for each scenario, at a month, as they may leave the machine. */
export function shortLines(compared: Compared, month: number): ShortLine[] {
  const isOwnData = compared.asked.request.baseline.own === true;
  return othersOf(compared).map((scenario) => ({
    scenario,
    figures: SAID.flatMap((id) => {
      const pair = pairOf(compared, scenario.id, id);
      if (pair === undefined) return [];
      const measure = measureOf(id);
      const end = estimateAt(pair.difference, month, true);
      const isCount = isOwnData && measure.unit === 'children';
      const difference = isCount && isTooFew(end.mean) ? WITHHELD.change : differenceCell(measure, end);
      const interval = leavingWords(isCount, [end.p5, end.p95], intervalCell(measure, end, 90));
      const said = `${standingAlone(COUNTED[id] ?? measure.label)}: ${difference}`;
      return [{ said, interval: end.p5 === end.p95 ? null : interval }];
    }),
  }));
}
