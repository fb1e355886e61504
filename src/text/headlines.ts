import type { Estimate } from '../results/estimate.ts';
import { changeInWords, childrenWords, levelInWords, poundsWords } from './change.ts';
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

export const CARE_WORDS = childrenWords('child in care', 'children in care', 'in children in care');
export const COST_WORDS = poundsWords('spent', 'in spending');
const REPEAT = childrenWords('repeat protection plan', 'repeat protection plans', 'in repeat protection plans');
const RETURNS = childrenWords(
  'return home that breaks down',
  'returns home that break down',
  'in returns home that break down',
);

const IN_NEED = childrenWords(
  'child in need without a plan',
  'children in need without a plan',
  'in children in need without a plan',
);
const REACHED = childrenWords(
  'child reached as in need',
  'children reached as in need',
  'in children reached as in need',
);

const at = (month: string): string => `At ${monthInWords(month)}`;
const over = (years: number): string => `Over ${yearsInWords(years)}`;

export function careChange(estimate: Estimate, month: string): Headline {
  const likelihood = likelihoodSentence(estimate, 'fewer', 'more');
  return { id: 'care', when: at(month), ...changeInWords(estimate, CARE_WORDS), likelihood };
}

export function costChange(estimate: Estimate, years: number): Headline {
  const likelihood = likelihoodSentence(estimate, 'less', 'more');
  return { id: 'cost', when: over(years), ...changeInWords(estimate, COST_WORDS), likelihood };
}

export function repeatPlansChange(estimate: Estimate, years: number): Headline {
  return {
    id: 'repeat-plans',
    short: 'repeat plans',
    when: over(years),
    ...changeInWords(estimate, REPEAT),
    likelihood: null,
  };
}

export function returnsChange(estimate: Estimate, years: number): Headline {
  return {
    id: 'returns',
    short: 'failed returns',
    when: over(years),
    ...changeInWords(estimate, RETURNS),
    likelihood: null,
  };
}

export function inNeedChange(estimate: Estimate, month: string): Headline {
  return {
    id: 'in-need',
    short: 'in need, no plan',
    when: at(month),
    ...changeInWords(estimate, IN_NEED),
    likelihood: null,
  };
}

/** Those no longer reached count as fewer, whatever else happens to the number in need. */
export function reachedChange(estimate: Estimate, years: number): Headline {
  return {
    id: 'reached',
    short: 'reached as in need',
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
    what: 'children in care if nothing changes',
    likelihood: null,
  };
}

export function costLevel(estimate: Estimate, years: number): Headline {
  const level = levelInWords(estimate, COST_WORDS);
  return { id: 'cost', when: over(years), ...level, what: 'spent if nothing changes', likelihood: null };
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
  return parts.length === 0 ? '' : `Safety: ${parts.join('; ')}`;
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
  return about ? `${when}, about` : `${when},`;
}
