import { decimals, inDigits } from './digits.ts';

/** Money as a finance lead reads it: £340k, £3.4m. */

const THOUSAND = 1000;
const MILLION = 1_000_000;
/** From here a decimal of a million is of no use. */
const MANY_MILLIONS = 100_000_000;

function size(pounds: number): string {
  const thousands = Math.round(pounds / THOUSAND);
  if (thousands < THOUSAND) return thousands === 0 ? '£0' : `£${inDigits(thousands, decimals(0))}k`;
  return `£${inDigits(pounds / MILLION, decimals(pounds >= MANY_MILLIONS ? 0 : 1))}m`;
}

/** "£340k", "−£3.4m", "£0". */
export function shortPounds(pounds: number): string {
  const words = size(Math.abs(pounds));
  return pounds < 0 && words !== '£0' ? `−${words}` : words;
}

/** "£340k to £3.4m". */
export function poundsRange(low: number, high: number): string {
  return `${shortPounds(low)} to ${shortPounds(high)}`;
}

/** A price of one: to the pound, and to the penny below ten. */
export function pricePounds(pounds: number): string {
  const digits = Math.abs(pounds) < 10 && pounds !== 0 ? 2 : 0;
  return `${pounds < 0 ? '−' : ''}£${inDigits(Math.abs(pounds), decimals(digits))}`;
}

/** The same with each minus kept on the line of its pounds. */
export function unbroken(words: string): string {
  return words.replaceAll('−£', '−\u2060£');
}
