import { sum } from '../fit/bands.ts';
import { covariance } from '../fit/drift-moments.ts';

/** How far the rates of places differ beyond luck, as coefficients of variation. */
export interface RateSpread {
  /** What of it is still there a year later. */
  readonly lasting: number;
  /** What is gone a year later. */
  readonly passing: number;
}

/** No two places are taken to be quite alike, whatever a year's numbers say. */
const LEAST_LASTING = 0.02;

/** Events in one place and year, and who they could happen to. */
export interface Counted {
  readonly events: number;
  readonly exposed: number;
}

/**
 * What of the spread between places lasts, by the method of moments, every place weighing alike: how far places are alike in one
 * year and the next is what lasts, since luck and what passes are new each year; what is left of a year's spread beyond luck passes.
 *
 * @param both counts of each place in one year and the next
 */
export function spreadOver(both: readonly (readonly [Counted, Counted])[], luck: number): RateSpread {
  const [before, now] = [both.map(([first]) => first), both.map(([, second]) => second)];
  const all = (varianceOf(before, luck) + varianceOf(now, luck)) / 2;
  const lasting = Math.min(all, Math.max(0, covariance(departures(before), departures(now))));
  return { lasting: Math.max(LEAST_LASTING, Math.sqrt(lasting)), passing: Math.sqrt(all - lasting) };
}

/** Coefficient of variation of rates beyond luck, by the method of moments, every place weighing alike; 0 where luck explains all. */
export function variation(counts: readonly Counted[], luck: number): number {
  return Math.sqrt(varianceOf(counts, luck));
}

function varianceOf(counts: readonly Counted[], luck: number): number {
  const mean = meanRate(counts);
  const byLuck = (luck * sum(counts.map(({ exposed }) => 1 / (mean * exposed)))) / counts.length;
  return Math.max(0, covariance(departures(counts), departures(counts)) - byLuck);
}

const meanRate = (counts: readonly Counted[]): number =>
  sum(counts.map(({ events, exposed }) => events / exposed)) / counts.length;

/** How far the rate of each place is from the mean of all, as a share of it. */
function departures(counts: readonly Counted[]): number[] {
  const mean = meanRate(counts);
  return counts.map(({ events, exposed }) => events / exposed / mean - 1);
}
