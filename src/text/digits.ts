/**
 * Numbers in digits, as `Intl.NumberFormat('en-GB')` writes them but for "-0". By hand, since a browser takes the time of two
 * frames to get its own ready, before the first chart.
 */

interface Decimals {
  readonly fewest: number;
  readonly most: number;
}

const asDigits = (fewest: number, most: number): Decimals => ({ fewest, most });
export const WHOLE = asDigits(0, 0);
export const ONE_DECIMAL = asDigits(1, 1);
export const UP_TO_ONE = asDigits(0, 1);
export const UP_TO_TWO = asDigits(0, 2);

/** Exactly so many decimals. */
export const decimals = (count: number): Decimals => asDigits(count, count);

/** 1234.5 as "1,234.5"; halves of the last digit away from nought, as it would be read. Up to some 10^13, beyond which digits blur. */
export function inDigits(value: number, { fewest, most }: Decimals): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '-∞';
  const digits = scaled(Math.abs(value), most).padStart(most + 1, '0');
  const whole = digits.slice(0, digits.length - most);
  const rest = digits
    .slice(digits.length - most)
    .replace(/0+$/, '')
    .padEnd(fewest, '0');
  const sign = value < 0 && /[1-9]/.test(digits) ? '-' : '';
  return `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${rest === '' ? '' : `.${rest}`}`;
}

/** With so many digits that count: 12345 to three as "12,300". */
export function inDigitsThatCount(value: number, count: number): string {
  const [, power = '0'] = value.toExponential().split('e');
  const places = count - 1 - Number(power);
  const rounded = pointMoved(Math.round(pointMoved(Math.abs(value), places)), -places);
  return inDigits(value < 0 ? -rounded : rounded, asDigits(0, Math.max(0, places)));
}

function scaled(size: number, places: number): string {
  return BigInt(Math.round(pointMoved(size, places))).toString();
}

/** Moved in the text, not by multiplying: 1.005 times 100 is less than 100.5. */
function pointMoved(size: number, places: number): number {
  const [digits = '0', power = '0'] = String(size).split('e');
  return Number(`${digits}e${String(Number(power) + places)}`);
}
