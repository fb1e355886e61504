import { replicateSeries, type ReplicateCounts } from './outputs.ts';
import type { PreparedRun } from './prepare.ts';
import { accumulate } from './running-totals.ts';
import type { RunDraws } from './scenario-draws.ts';

/** One of the few numbers by which scenarios are set side by side. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  /** Output it is taken from. */
  readonly output: string;
  /** Whether it is what the output says at the end of a month, or all of it since the start. */
  readonly over: 'month-end' | 'since-start';
  /** Whether it is counted from the baseline of the same replicate, so that it is 0 in the baseline. */
  readonly lessBaseline: boolean;
  /** Which way a reader is taken to want it to go, for the chance that one scenario beats another. */
  readonly better: 'lower' | 'higher';
  /** Whether a difference in per cent means anything: not where the measure is itself a difference. */
  readonly inPerCent: boolean;
  readonly unit: 'children' | 'pounds';
  /** What a reader must know before taking one direction for the better one. */
  readonly caveat?: string;
}

const children = (
  id: string,
  label: string,
  output: string,
  over: Measure['over'],
  better: Measure['better'],
  caveat?: string,
): Measure => ({
  ...{ id, label, output, over, lessBaseline: false, better, inPerCent: true, unit: 'children' },
  ...(caveat === undefined ? {} : { caveat }),
});

/** The short list, in the order in which it is shown. */
export const MEASURES: readonly Measure[] = [
  children(
    'children-in-care',
    'Children in care',
    'stock.care',
    'month-end',
    'lower',
    'Fewer is taken as better because the levers aim at it; for a child who needs care it is not.',
  ),
  children('entries', 'Children coming into care since the start', 'flow.care.in', 'since-start', 'lower'),
  children(
    'exits',
    'Children leaving care since the start',
    'flow.care.out',
    'since-start',
    'higher',
    'A plan that keeps children out of care has fewer leaving it, too: read it beside entries.',
  ),
  children(
    'returns-broken-down',
    'Returns home that broke down since the start',
    'flow.care.in.returned-home',
    'since-start',
    'lower',
  ),
  {
    ...{ id: 'cumulative-cost', label: 'Cost since the start, all lines', output: 'cost.total' },
    ...{ over: 'since-start', lessBaseline: false, better: 'lower', inPerCent: true, unit: 'pounds' },
  },
  {
    ...{ id: 'net-cost', label: 'Net cost since the start, against the baseline', output: 'cost.total' },
    ...{ over: 'since-start', lessBaseline: true, better: 'lower', inPerCent: false, unit: 'pounds' },
  },
];

/** @throws RangeError when there is no such measure */
export function measureOf(id: string): Measure {
  const found = MEASURES.find((measure) => measure.id === id);
  if (!found) throw new RangeError(`There is no measure "${id}".`);
  return found;
}

/**
 * One measure of one scenario in one replicate, month by month.
 *
 * @param scenario its place in the run; 0 is the baseline
 * @param into receives one value for each month label
 */
export function measureSeries(
  prepared: PreparedRun,
  measure: Measure,
  scenario: number,
  { own, baseline }: ReplicateCounts,
  draws: RunDraws,
  into: Float64Array,
): void {
  replicateSeries(prepared, measure.output, scenario, { own, baseline }, draws, into);
  if (measure.lessBaseline) {
    const unchanged = new Float64Array(into.length);
    replicateSeries(prepared, measure.output, 0, { own: baseline, baseline }, draws, unchanged);
    for (let month = 0; month < into.length; month++) into[month] = (into[month] ?? 0) - (unchanged[month] ?? 0);
  }
  if (measure.over === 'since-start') accumulate(into);
}
