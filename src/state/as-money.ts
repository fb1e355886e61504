import { readNumber } from '../../models/economics/pounds-text.ts';

/** How figures are read and shown in a field: as people write money, and with commas. */
export const AS_MONEY = {
  parse: (text: string): number => readNumber(text) ?? Number.NaN,
  show: (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 2 }),
} as const;
