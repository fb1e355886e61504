import type { Backtest } from './records.ts';
import type { NaiveKind } from './naive.ts';
import { scoreOf, type Score } from './score.ts';

/**
 * What a back-test says of the fit, from worst to best: too little to tell; what happened lay outside too often; it held, but a line
 * through the past would have done better; it held and did better, or there was no line to compare with.
 */
export type Verdict = 'too-little' | 'missed' | 'no-better' | 'held';

export interface Judged {
  readonly verdict: Verdict;
  /** How many of what was tested lay inside its 90% interval, of how many. */
  readonly inside: number;
  readonly tested: number;
  readonly score: Score | null;
  /** Of the naive forecasts; null where the records are too short for them. */
  readonly naive: Readonly<Record<NaiveKind, Score>> | null;
}

/** Fewer children in care at the start, and luck decides nearly everything. */
const FEWEST_CHILDREN = 20;
/** A shortfall as rare as this is not put down to luck. */
const RARE = 0.05;
const STATED = 0.9;

/** Judges a back-test. The numbers tested are few and depend on each other, so that only a plain failure counts as one. */
export function verdictOf({ lines }: Backtest): Judged {
  const outcomes = lines.flatMap((line) => line.outcomes);
  const care = lines.find(({ id }) => id === 'care')?.history.at(-1) ?? 0;
  if (outcomes.length === 0 || care < FEWEST_CHILDREN)
    return { verdict: 'too-little', inside: 0, tested: outcomes.length, score: null, naive: null };
  const score = scoreOf(outcomes);
  const inside = Math.round(score.covered90 * outcomes.length);
  const naive = naiveScores(lines);
  const judged = { inside, tested: outcomes.length, score, naive };
  if (atMost(inside, outcomes.length, STATED) < RARE) return { ...judged, verdict: 'missed' };
  return { ...judged, verdict: isBeaten(score, naive) ? 'no-better' : 'held' };
}

function naiveScores(lines: Backtest['lines']): Judged['naive'] {
  if (lines.some((line) => line.naive === null)) return null;
  const of = (kind: NaiveKind): Score => scoreOf(lines.flatMap((line) => line.naive?.[kind] ?? []));
  return { 'no-change': of('no-change'), 'straight-line': of('straight-line') };
}

const isBeaten = (score: Score, naive: Judged['naive']): boolean =>
  naive !== null && Object.values(naive).some(({ crps }) => crps < score.crps);

/** Chance of so many or fewer successes, each of a given chance. */
function atMost(successes: number, tries: number, chance: number): number {
  const odds = chance / (1 - chance);
  let term = Array.from({ length: tries }).reduce<number>((product) => product * (1 - chance), 1);
  let total = term;
  for (let count = 1; count <= successes; count += 1) {
    term *= ((tries - count + 1) / count) * odds;
    total += term;
  }
  return total;
}
