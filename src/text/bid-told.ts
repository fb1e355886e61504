import type { BidAnswer, BidAnswers } from '../../models/run/bid-answer.ts';
import type { Spread } from '../../models/run/bid-spread.ts';
import { shortPounds } from './bid-money.ts';
import { years as yearsInWords } from './numbers.ts';

/** A question about a bid, and the answer in sentences: the first short enough to be set large. */
export interface BidCard {
  readonly id: 'pays-back' | 'when' | 'how-sure' | 'authority' | 'public' | 'child-year';
  readonly question: string;
  readonly answer: string;
  readonly details: readonly string[];
}

export interface BidTold {
  readonly answers: BidAnswers;
  readonly answer: BidAnswer;
  /** Averages without a spread. */
  readonly isQuick: boolean;
}

function interval({ p5, p95 }: Spread): string | null {
  return p5 === null || p95 === null
    ? null
    : `Nine runs in ten lie between ${shortPounds(p5)} and ${shortPounds(p95)}.`;
}

export const known = (sentences: readonly (string | null)[]): string[] => sentences.filter((each) => each !== null);
export const spreadWords = (spread: Spread, isQuick: boolean): string | null => (isQuick ? null : interval(spread));

export const horizon = ({ years }: BidAnswers): string => `over ${yearsInWords(years.length)}`;
export const presentValue = ({ priceBase }: BidAnswers): string => `at present value in ${priceBase} money`;
