import type { Estimate } from '../results/estimate.ts';
import { decimals, inDigits } from './digits.ts';
import { poundsLetter, roundingStep, roundTo, whole } from './numbers.ts';

/** Money in words: whole thousands of pounds, then £m, then £bn, with one decimal at most. */

const THOUSAND = 1000;
const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

function largest({ mean, p5, p95, banded }: Estimate): number {
  return Math.max(Math.abs(mean), ...(banded ? [Math.abs(p5), Math.abs(p95)] : []));
}

/** The finest rounding a sum of this size is written with. */
function finest(size: number): number {
  if (size >= BILLION) return BILLION / 10;
  return size >= MILLION ? MILLION / 10 : THOUSAND;
}

/** How far to round money so that it has no more digits than its interval supports. */
export function poundsStep(estimate: Estimate): number {
  const size = largest(estimate);
  const width = estimate.banded ? estimate.p95 - estimate.p5 : Math.abs(estimate.mean);
  // Wider than a unit: whole millions or billions at the coarsest, so that both ends can still be told apart.
  return Math.min(roundingStep(width, finest(size)), finest(size) * 10);
}

/** £340,000, £3.1m or £1.2bn, rounded to the step. */
export function pounds(value: number, step: number): string {
  const rounded = roundTo(value, step);
  const [unit, letter] = step >= BILLION / 10 ? [BILLION, poundsLetter('billion')] : [MILLION, poundsLetter('million')];
  if (step < MILLION / 10) return `£${whole(rounded)}`;
  return `£${inDigits(rounded / unit, decimals(step < unit ? 1 : 0))}${letter}`;
}
