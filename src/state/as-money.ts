import { readNumber } from '../../models/economics/pounds-text.ts';
import { inDigits, UP_TO_TWO } from '../text/digits.ts';

/** How figures are read and shown in a field: as people write money, and with commas. */
export const AS_MONEY = {
  parse: (text: string): number => readNumber(text) ?? Number.NaN,
  show: (value: number): string => inDigits(value, UP_TO_TWO),
} as const;
