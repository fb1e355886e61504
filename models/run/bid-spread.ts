import { QUANTILES, quantileOf, quantileRanks } from './quantile.ts';
import { placeRanks } from './order-statistics.ts';
import type { Summary } from './request.ts';
import { SummaryArrays, summariseMonth } from './summary-arrays.ts';

/** Mean and quantiles of one number over replicates; null where it is not a number, or lies beyond what is known. */
export type Spread = Readonly<Record<keyof Summary, number | null>>;

/** A quotient over replicates. */
export interface Ratio extends Omit<Spread, 'mean'> {
  /** The mean of what is divided over the mean of what it is divided by: the figure to quote. */
  readonly ofMeans: number | null;
  /** Share of replicates in which there is nothing to divide by, and which count as worst in the quantiles. */
  readonly without: number;
}

/** Stands for infinity, between which and a number there is something to interpolate. */
const BEYOND = 1e300;

/** Room to pick quantiles out of, used again and again: a hand on a price waits for hundreds of these. */
let [scratch, quotients] = [new Float64Array(0), new Float64Array(0)];

function roomFor(values: number): Float64Array {
  if (scratch.length !== values) scratch = new Float64Array(values);
  return scratch;
}

/**
 * Summaries by year of a table `[year * replicates + replicate]`.
 *
 * @param arrays to put them in
 */
export function summariseYears(
  table: Float64Array,
  replicates: number,
  arrays = new SummaryArrays(1, table.length / replicates),
): Summary {
  const years = table.length / replicates;
  const summary = arrays.take();
  const ranks = quantileRanks(replicates);
  const column = roomFor(replicates);
  for (let year = 0; year < years; year++) {
    column.set(table.subarray(year * replicates, (year + 1) * replicates));
    if (isConstant(column)) constantYear(column[0] as number, year, summary);
    else summariseMonth(column, ranks, year, summary);
  }
  return summary;
}

function isConstant(values: Float64Array): boolean {
  const first = values[0];
  for (let at = 1; at < values.length; at++) if (values[at] !== first) return false;
  return true;
}

/** Means by year of such a table. */
export function meansByYear(table: Float64Array, replicates: number): number[] {
  return Array.from({ length: table.length / replicates }, (_, year) => {
    let sum = 0;
    for (let at = year * replicates; at < (year + 1) * replicates; at++) sum += table[at] as number;
    return sum / replicates;
  });
}

function constantYear(value: number, year: number, { mean, p5, p25, p50, p75, p95 }: Summary): void {
  for (const array of [mean, p5, p25, p50, p75, p95]) array[year] = value;
}

/** The spread of values, infinite ones among them, which come out as null. */
export function spreadOf(values: Float64Array): Spread {
  return { mean: finite(meanOf(values)), ...quantilesOf(values) };
}

export function meanOf(values: Float64Array): number {
  return sumOf(values) / values.length;
}

function sumOf(values: Float64Array): number {
  const count = values.length;
  let sum = 0;
  for (let at = 0; at < count; at++) sum += values[at] as number;
  return sum;
}

/** Share of values from `least` to `most`. */
export function shareWithin(values: Float64Array, least: number, most: number): number {
  let within = 0;
  const count = values.length;
  for (let at = 0; at < count; at++) {
    const value = values[at] as number;
    if (value >= least && value <= most) within += 1;
  }
  return within / count;
}

function quantilesOf(values: Float64Array): Omit<Spread, 'mean'> {
  const placed = roomFor(values.length);
  const { below, above } = apart(values, placed);
  const ranks = quantileRanks(values.length).flatMap((rank) => (rank >= below && rank < above ? [rank - below] : []));
  if (ranks.length > 0) placeRanks(placed.subarray(below, above), ranks);
  const at = (share: number): number | null => finite(quantileOf(placed, share));
  const [p5, p25, p50, p75, p95] = QUANTILES.map(([, share]) => at(share)) as [number, number, number, number, number];
  return { p5, p25, p50, p75, p95 };
}

/** Puts what is infinite at either end, where sorting would, so that what lies between can be told apart. */
function apart(values: Float64Array, into: Float64Array): { readonly below: number; readonly above: number } {
  const count = values.length;
  let below = 0;
  let above = count;
  for (let at = 0; at < count; at++) {
    if (values[at] === -Infinity) into[below++] = -BEYOND;
    else if (values[at] === Infinity) into[--above] = BEYOND;
  }
  let next = below;
  for (let at = 0; at < count; at++) {
    if (Number.isFinite(values[at])) into[next++] = values[at] as number;
  }
  return { below, above };
}

const finite = (value: number): number | null => (Math.abs(value) < BEYOND / 1e6 ? value : null);

/**
 * The spread of a quotient.
 *
 * @param worst what a replicate counts as in which there is nothing to divide by: the end of the scale nobody hopes for
 */
export function ratioOf(over: Float64Array, under: Float64Array, worst: number): Ratio {
  if (quotients.length !== over.length) quotients = new Float64Array(over.length);
  let without = 0;
  for (let at = 0; at < over.length; at++) {
    const by = under[at] as number;
    quotients[at] = by > 0 ? (over[at] as number) / by : worst;
    if (!(by > 0)) without += 1;
  }
  const divisor = sumOf(under);
  return {
    ofMeans: divisor > 0 ? sumOf(over) / divisor : null,
    ...quantilesOf(quotients),
    without: without / under.length,
  };
}

/** A summary with a number by year taken off: a budget off what is spent. */
export function lessByYear(summary: Summary, amounts: ArrayLike<number>): Summary {
  const off = (values: Summary['mean']): Summary['mean'] => values.map((value, year) => value - (amounts[year] ?? NaN));
  const { mean, p5, p25, p50, p75, p95 } = summary;
  return { mean: off(mean), p5: off(p5), p25: off(p25), p50: off(p50), p75: off(p75), p95: off(p95) };
}
