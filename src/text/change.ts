import type { Estimate } from '../results/estimate.ts';
import { inLanguage } from '../language/spoken.ts';
import { pounds, poundsStep } from './money.ts';
import { children, roundingStep, roundTo } from './numbers.ts';

export const CHANGE = inLanguage('CHANGE', {
  fewer: 'fewer',
  less: 'less',
  more: 'more',
  morePounds: 'more',
  noneClear: 'No clear change',
  none: 'No change',
  noChange: 'no change',
  between: (low: string, high: string): string => `between ${low} and ${high}`,
  range: (low: string, high: string): string => `${low} to ${high}`,
} as const);

/** How one kind of change is said: what a fall and a rise are called and how a size is written. */
export interface ChangeWords {
  readonly down: string;
  readonly up: string;
  readonly none: string;
  readonly same: string;
  /** The thing counted, after the number: one of them, several of them. */
  readonly one: string;
  readonly many: string;
  /** Said in place of the thing counted when there is no clear change. */
  readonly unchanged: string;
  readonly step: (estimate: Estimate) => number;
  readonly write: (size: number, step: number) => string;
}

export interface ChangeInWords {
  /** Rounded to more than whole children; to be said before the figure. */
  readonly about: boolean;
  readonly figure: string;
  readonly what: string;
  readonly interval: string | null;
}

function width(estimate: Estimate): number {
  return estimate.banded ? estimate.p95 - estimate.p5 : Math.abs(estimate.mean);
}

export function childrenStep(estimate: Estimate): number {
  return roundingStep(width(estimate), 1);
}

export function childrenWords(one: string, many: string, unchanged: string): ChangeWords {
  return {
    down: CHANGE.fewer,
    up: CHANGE.more,
    none: CHANGE.noneClear,
    same: CHANGE.none,
    one,
    many,
    unchanged,
    step: childrenStep,
    write: children,
  };
}

export function poundsWords(verb: string, unchanged: string): ChangeWords {
  return {
    down: CHANGE.less,
    up: CHANGE.morePounds,
    none: CHANGE.noneClear,
    same: CHANGE.none,
    one: verb,
    many: verb,
    unchanged,
    step: poundsStep,
    write: pounds,
  };
}

/** "12 fewer", "no change". */
export function directed(value: number, step: number, words: ChangeWords): string {
  const rounded = roundTo(value, step);
  if (rounded === 0) return CHANGE.noChange;
  return `${words.write(Math.abs(rounded), step)} ${rounded < 0 ? words.down : words.up}`;
}

interface IntervalEnds {
  /** Whether both ends lie on the side of the figure; else each says its own. */
  readonly isOneSided: boolean;
  readonly said: readonly [string, string];
}

/** "9" and "34" when both ends lie on the side of the figure, else "8 fewer" and "2 more"; null where there is nothing between. */
export function intervalEnds(estimate: Estimate, step: number, words: ChangeWords): IntervalEnds | null {
  if (!estimate.banded) return null;
  const side = Math.sign(roundTo(estimate.mean, step));
  const low = roundTo(estimate.p5, step);
  const high = roundTo(estimate.p95, step);
  if (low === 0 && side === 0 && high === 0) return null;
  if (side === 0 || low * side < 0 || high * side < 0) {
    return { isOneSided: false, said: [directed(low, step, words), directed(high, step, words)] };
  }
  const [near, far] = side < 0 ? [-high, -low] : [low, high];
  return { isOneSided: true, said: [words.write(near, step), words.write(far, step)] };
}

/** "9 to 34" when both ends lie on the side of the figure, else "between 8 fewer and 2 more". */
export function intervalInWords(estimate: Estimate, step: number, words: ChangeWords): string | null {
  const ends = intervalEnds(estimate, step, words);
  if (ends === null) return null;
  return CHANGE[ends.isOneSided ? 'range' : 'between'](...ends.said);
}

/** Children rounded to tens or more; money says so itself by its unit. */
function isRough(step: number, words: ChangeWords): boolean {
  return step > 1 && words.write === children;
}

/** A change in words: figure first, then what changed, then how sure. */
export function changeInWords(estimate: Estimate, words: ChangeWords): ChangeInWords {
  const step = words.step(estimate);
  const rounded = roundTo(estimate.mean, step);
  const interval = intervalInWords(estimate, step, words);
  if (interval === null && estimate.banded)
    return { about: false, figure: words.same, what: words.unchanged, interval };
  if (rounded === 0) return { about: false, figure: words.none, what: words.unchanged, interval };
  const about = isRough(step, words);
  const what = Math.abs(rounded) === 1 ? words.one : words.many;
  return { about, figure: directed(rounded, step, words), what, interval };
}

/** A level in words: "560" and "530 to 590". */
export function levelInWords(estimate: Estimate, words: ChangeWords): Omit<ChangeInWords, 'what'> {
  // Runs that all agree know of no chance; the interval would claim what no one can know.
  const sure = estimate.banded && estimate.p95 > estimate.p5;
  const step = words.step(sure ? estimate : { ...estimate, banded: false });
  const interval = sure ? CHANGE.range(words.write(estimate.p5, step), words.write(estimate.p95, step)) : null;
  return { about: isRough(step, words), figure: words.write(estimate.mean, step), interval };
}
