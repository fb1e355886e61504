import { pounds, poundsStep } from './money.ts';
import { children } from './numbers.ts';

/** How expected amounts and changes of a measure are written. They have no interval, so they are rounded by their size. */

export type AmountUnit = 'children' | 'pounds';

const LESS_THAN_ONE = 'less than 1';

function poundsBySize(value: number): string {
  const size = Math.abs(value);
  return pounds(size, poundsStep({ mean: size, p5: size, p25: size, p50: size, p75: size, p95: size, banded: false }));
}

/** "512", "less than 1", "£3.4m", "−£3.4m". */
export function amountInWords(unit: AmountUnit, value: number): string {
  if (unit === 'pounds') return `${value < 0 && Math.abs(value) >= 500 ? '−' : ''}${poundsBySize(value)}`;
  if (value > 0.05 && value < 0.5) return LESS_THAN_ONE;
  return `${value <= -0.5 ? '−' : ''}${children(Math.abs(value))}`;
}

/** Whether a change is too small to be said in whole children or thousands of pounds. */
export function isNone(unit: AmountUnit, change: number): boolean {
  return Math.abs(change) < (unit === 'pounds' ? 500 : 0.05);
}

/** "9 fewer", "less than 1 more", "£1.2m less", "no change". */
export function changeOf(unit: AmountUnit, change: number): string {
  if (isNone(unit, change)) return 'no change';
  const [down, up] = unit === 'pounds' ? ['less', 'more'] : ['fewer', 'more'];
  return `${amountInWords(unit, Math.abs(change))} ${change < 0 ? down : up}`;
}

/** "−9", "+£1.2m", "0": where there is room for a few letters only. */
export function shortChange(unit: AmountUnit, change: number): string {
  if (isNone(unit, change)) return '0';
  const size = unit === 'children' && Math.abs(change) < 0.5 ? '<1' : amountInWords(unit, Math.abs(change));
  return `${change < 0 ? '−' : '+'}${size}`;
}
