import type { Estimate } from '../results/estimate.ts';
import { changeInWords, childrenWords, levelInWords, poundsWords } from './change.ts';
import { likelihoodSentence } from './likelihood.ts';
import { monthInWords, years as yearsInWords } from './numbers.ts';

/** A headline in parts, so that it can be set with the number large; `headlineSentence` puts it back together. */
export interface Headline {
  readonly id: 'care' | 'cost' | 'repeat-plans' | 'returns';
  readonly when: string;
  /** Rounded; said before the figure. */
  readonly about: boolean;
  readonly figure: string;
  readonly what: string;
  readonly interval: string | null;
  readonly likelihood: string | null;
}

const CARE = childrenWords('child in care', 'children in care', 'in children in care');
const COST = poundsWords('spent', 'in spending');
const REPEAT = childrenWords('repeat protection plan', 'repeat protection plans', 'in repeat protection plans');
const RETURNS = childrenWords(
  'return home that breaks down',
  'returns home that break down',
  'in returns home that break down',
);

const at = (month: string): string => `At ${monthInWords(month)}`;
const over = (years: number): string => `Over ${yearsInWords(years)}`;

export function careChange(estimate: Estimate, month: string): Headline {
  const likelihood = likelihoodSentence(estimate, 'fewer', 'more');
  return { id: 'care', when: at(month), ...changeInWords(estimate, CARE), likelihood };
}

export function costChange(estimate: Estimate, years: number): Headline {
  const likelihood = likelihoodSentence(estimate, 'less', 'more');
  return { id: 'cost', when: over(years), ...changeInWords(estimate, COST), likelihood };
}

export function repeatPlansChange(estimate: Estimate, years: number): Headline {
  return { id: 'repeat-plans', when: over(years), ...changeInWords(estimate, REPEAT), likelihood: null };
}

export function returnsChange(estimate: Estimate, years: number): Headline {
  return { id: 'returns', when: over(years), ...changeInWords(estimate, RETURNS), likelihood: null };
}

/** What happens if nothing changes: said before any lever is moved. */
export function careLevel(estimate: Estimate, month: string): Headline {
  const level = levelInWords(estimate, CARE);
  return {
    id: 'care',
    when: at(month),
    ...level,
    what: 'children in care if nothing changes',
    likelihood: null,
  };
}

export function costLevel(estimate: Estimate, years: number): Headline {
  const level = levelInWords(estimate, COST);
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
