import type { Estimate } from '../results/estimate.ts';
import { changeInWords, childrenWords, levelInWords, poundsWords } from './change.ts';
import { HEADLINE } from './headline-words.ts';
import { likelihoodSentence } from './likelihood.ts';
import { monthInWords, years as yearsInWords } from './numbers.ts';

/** A headline in parts, so that it can be set with the number large; `headlineSentence` puts it back together. */
export interface Headline {
  readonly id: 'care' | 'cost' | 'repeat-plans' | 'returns' | 'in-need' | 'reached';
  readonly when: string;
  /** Rounded; said before the figure. */
  readonly about: boolean;
  readonly figure: string;
  readonly what: string;
  readonly interval: string | null;
  readonly likelihood: string | null;
  /** What it is about in a word or two, for where there is room for no more. */
  readonly short?: string;
}

export const CARE_WORDS = childrenWords(...HEADLINE.counted.care);
export const COST_WORDS = poundsWords(...HEADLINE.spent);
const REPEAT = childrenWords(...HEADLINE.counted.repeat);
const RETURNS = childrenWords(...HEADLINE.counted.returns);
const IN_NEED = childrenWords(...HEADLINE.counted.inNeed);
const REACHED = childrenWords(...HEADLINE.counted.reached);

const at = (month: string): string => HEADLINE.at(monthInWords(month));
const over = (years: number): string => HEADLINE.over(yearsInWords(years));

export function careChange(estimate: Estimate, month: string): Headline {
  const likelihood = likelihoodSentence(estimate, CARE_WORDS.down, CARE_WORDS.up);
  return { id: 'care', when: at(month), ...changeInWords(estimate, CARE_WORDS), likelihood };
}

export function costChange(estimate: Estimate, years: number): Headline {
  const likelihood = likelihoodSentence(estimate, COST_WORDS.down, COST_WORDS.up);
  return { id: 'cost', when: over(years), ...changeInWords(estimate, COST_WORDS), likelihood };
}

export function repeatPlansChange(estimate: Estimate, years: number): Headline {
  return {
    id: 'repeat-plans',
    short: HEADLINE.short.repeat,
    when: over(years),
    ...changeInWords(estimate, REPEAT),
    likelihood: null,
  };
}

export function returnsChange(estimate: Estimate, years: number): Headline {
  return {
    id: 'returns',
    short: HEADLINE.short.returns,
    when: over(years),
    ...changeInWords(estimate, RETURNS),
    likelihood: null,
  };
}

export function inNeedChange(estimate: Estimate, month: string): Headline {
  return {
    id: 'in-need',
    short: HEADLINE.short.inNeed,
    when: at(month),
    ...changeInWords(estimate, IN_NEED),
    likelihood: null,
  };
}

/** Those no longer reached count as fewer, whatever else happens to the number in need. */
export function reachedChange(estimate: Estimate, years: number): Headline {
  return {
    id: 'reached',
    short: HEADLINE.short.reached,
    when: over(years),
    ...changeInWords(estimate, REACHED),
    likelihood: null,
  };
}

/** What happens if nothing changes: said before any lever is moved. */
export function careLevel(estimate: Estimate, month: string): Headline {
  const level = levelInWords(estimate, CARE_WORDS);
  return {
    id: 'care',
    when: at(month),
    ...level,
    what: HEADLINE.careUnchanged,
    likelihood: null,
  };
}

export function costLevel(estimate: Estimate, years: number): Headline {
  const level = levelInWords(estimate, COST_WORDS);
  return { id: 'cost', when: over(years), ...level, what: HEADLINE.spentUnchanged, likelihood: null };
}

export function repeatPlansLevel(estimate: Estimate, years: number): Headline {
  const level = levelInWords(estimate, REPEAT);
  return { id: 'repeat-plans', when: over(years), ...level, what: REPEAT.many, likelihood: null };
}

export function returnsLevel(estimate: Estimate, years: number): Headline {
  const level = levelInWords(estimate, RETURNS);
  return { id: 'returns', when: over(years), ...level, what: RETURNS.many, likelihood: null };
}

export function inNeedLevel(estimate: Estimate, month: string): Headline {
  const level = levelInWords(estimate, IN_NEED);
  return { id: 'in-need', when: at(month), ...level, what: IN_NEED.many, likelihood: null };
}

/** "Safety: repeat plans 4 more; failed returns no clear change". */
export function safetyInShort(safety: readonly Headline[]): string {
  const parts = safety.flatMap(({ short, figure }) =>
    short === undefined ? [] : `${short} ${headlineSpoken(figure)}`,
  );
  return parts.length === 0 ? '' : HEADLINE.safety(parts.join('; '));
}

/** "At March 2030, 21 fewer children in care (9 to 34)". */
export function headlineSentence(headline: Headline): string {
  const figure = headlineSpoken(headline.figure);
  const interval = headline.interval === null ? '' : ` (${headline.interval})`;
  return `${headlineWhen(headline)} ${figure} ${headline.what}${interval}`;
}

/** A figure after "At March 2030,": it goes on the sentence, so it begins small. */
export function headlineSpoken(figure: string): string {
  return `${figure.charAt(0).toLowerCase()}${figure.slice(1)}`;
}

/** "At March 2030," or, before a rounded figure, "At March 2030, about". */
export function headlineWhen({ when, about }: Pick<Headline, 'when' | 'about'>): string {
  return about ? HEADLINE.whenAbout(when) : `${when},`;
}
