import type { Actual } from '../economics/actuals.ts';
import type { MonitoredTable } from './bid-monitored.ts';
import { quantileOf } from './quantile.ts';

/** One number that really came up, beside what the runs of the plan give. */
export interface Look {
  readonly quarter: string;
  readonly measure: string;
  readonly value: number;
  /** Which way it lies from the middle of the runs. */
  readonly side: 'below' | 'above' | 'middle';
  /** Whether it is outside the range that nine runs in ten are in. */
  readonly outside: boolean;
  /** How likely a run of the plan is to be as far out as this in this measure and quarter, either way; null where all runs agree. */
  readonly chance: number | null;
}

/**
 * Where a plan stands. `within`: no number is outside its range. `by-luck`: some are, and looking at so many at once that is no more
 * than luck does. `off-course`: something is further out than luck does in nine runs of ten, all looks counted.
 */
export interface Tracked {
  readonly verdict: 'within' | 'by-luck' | 'off-course';
  readonly looks: readonly Look[];
  readonly outside: number;
  /** Share of runs of the plan in which something among the same looks is at least as far out as the furthest is here. */
  readonly chance: number;
}

/** What is less likely than this, all looks counted, is not put down to luck. */
export const LUCK = 0.1;

/**
 * Whether what happened is what the plan leads one to expect.
 *
 * The plan’s runs and reality are put in one pool. In each look (a measure in a quarter) every member has a chance: twice the share of
 * the pool that is at least as far out on its side. The least chance of a member over all looks says how odd it is as a whole, and the
 * answer is the share of the pool that is at least as odd as reality. As looks at one run go together, so do these: nothing is assumed
 * about how independent measures and quarters are. Where all runs agree, as on a fixed cost, there is no luck to weigh a gap against:
 * such a look decides nothing. (Westfall and Young, Resampling-Based Multiple Testing, 1993: the minimum of
 * p values, single step.)
 *
 * @param tables measures of the plan in every replicate
 * @param quarters of the run
 * @returns null when no number is about this run
 */
export function tracked(
  tables: readonly MonitoredTable[],
  quarters: readonly string[],
  actuals: readonly Actual[],
): Tracked | null {
  const found = actuals.flatMap((actual) => {
    const table = tables.find(({ id }) => id === actual.measure);
    const quarter = quarters.indexOf(actual.quarter);
    if (!table || quarter < 0) return [];
    const replicates = table.values.length / quarters.length;
    const runs = table.values.subarray(quarter * replicates, (quarter + 1) * replicates);
    return [lookAt(actual, runs)];
  });
  if (found.length === 0) return null;
  const looks = found.map(({ look }) => look);
  const outside = looks.filter((look) => look.outside).length;
  const chance = togetherAsOdd(found);
  const verdict = outside === 0 ? 'within' : chance < LUCK ? 'off-course' : 'by-luck';
  return { verdict, looks, outside, chance };
}

/** A look, and how likely each run is to be as far out in it as it is itself. */
interface Found {
  readonly look: Look;
  readonly runs: Float64Array | null;
}

/** Share of the pool whose oddest look is at least as odd as reality’s. */
function togetherAsOdd(found: readonly Found[]): number {
  const told = found.flatMap(({ look: { chance }, runs }) =>
    chance === null || runs === null ? [] : [{ chance, runs }],
  );
  const [first] = told;
  if (!first) return 1;
  const own = Math.min(...told.map(({ chance }) => chance));
  const asOdd = first.runs.filter((_, run) => told.some(({ runs }) => (runs[run] ?? 1) <= own)).length;
  return (1 + asOdd) / (first.runs.length + 1);
}

function lookAt({ quarter, measure, value }: Actual, runs: Float64Array): Found {
  const sorted = Float64Array.from(runs).sort();
  const middle = quantileOf(sorted, 0.5);
  const side = value < middle ? 'below' : value > middle ? 'above' : 'middle';
  const look = { quarter, measure, value, side } as const;
  if (sorted[0] === sorted.at(-1)) return { look: { ...look, outside: false, chance: null }, runs: null };
  const outside = value < quantileOf(sorted, 0.05) || value > quantileOf(sorted, 0.95);
  const chances = chancesOf(runs, value);
  return { look: { ...look, outside, chance: chances.own }, runs: chances.runs };
}

/** How likely each member of the pool is to be as far out as it is, the runs and reality. */
function chancesOf(runs: Float64Array, own: number): { readonly runs: Float64Array; readonly own: number } {
  const sorted = Float64Array.from([...runs, own]).sort();
  const of = (value: number): number => {
    const low = upperBound(sorted, value);
    const high = sorted.length - lowerBound(sorted, value);
    return Math.min(1, (2 * Math.min(low, high)) / sorted.length);
  };
  return { runs: runs.map(of), own: of(own) };
}

/** How many of sorted values are below a value. */
function lowerBound(sorted: Float64Array, value: number): number {
  return firstPlace(sorted, (each) => each >= value);
}

/** How many are at most a value. */
function upperBound(sorted: Float64Array, value: number): number {
  return firstPlace(sorted, (each) => each > value);
}

function firstPlace(sorted: Float64Array, fits: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(sorted[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
