import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../models/run/request.ts';
import { careTitle, costTitle, heldFrom } from '../../../src/text/charts.ts';
import { estimate } from '../../support/estimates.ts';

const MONTHS = ['2029-12', '2030-01', '2030-02', '2030-03'];

/** A difference whose quantiles go in a straight line from 0 to these at the last month. */
function difference(p5: number, p25: number, p75: number, p95: number): Summary {
  const to = (end: number): Float64Array<ArrayBuffer> => Float64Array.from(MONTHS, (_, index) => (end * index) / 3);
  const mean = to((p25 + p75) / 2);
  return { mean, p5: to(p5), p25: to(p25), p50: mean, p75: to(p75), p95: to(p95) };
}

describe('the title of the picture of care', () => {
  it('gives the year from which the whole interval stays on one side', () => {
    expect(careTitle(difference(-40, -30, -20, -10), MONTHS, true)).toBe('Fewer children in care from 2030');
    expect(careTitle(difference(10, 20, 30, 40), MONTHS, true)).toBe('More children in care from 2030');
  });

  it('says probably when only the half interval does', () => {
    expect(careTitle(difference(-40, -30, -20, 10), MONTHS, true)).toBe(
      'Probably fewer children in care by March 2030',
    );
    expect(careTitle(difference(-10, 20, 30, 40), MONTHS, true)).toBe('Probably more children in care by March 2030');
  });

  it('says no clear change when even that does not', () => {
    expect(careTitle(difference(-40, -10, 10, 40), MONTHS, true)).toBe('No clear change in children in care');
  });
});

describe('the title of the picture of cost', () => {
  it('says what it comes to when it never cost anything to speak of', () => {
    const running = [0, 2_000, -1_000_000, -3_100_000];
    expect(costTitle(running, estimate(-6e6, -3.1e6, -0.4e6), MONTHS)).toBe('£3.1m less spent by March 2030');
  });

  it('says by when it paid for itself when it cost something first', () => {
    const running = [0, 900_000, -1_000_000, -3_100_000];
    expect(costTitle(running, estimate(-6e6, -3.1e6, -0.4e6), MONTHS)).toBe(
      'On average, it has paid for itself by February 2030',
    );
  });

  it('says what more is spent when it does not pay for itself', () => {
    expect(costTitle([0, 1e6, 2e6, 3e6], estimate(1e6, 3e6, 5e6), MONTHS)).toBe('£3.0m more spent by March 2030');
  });
});

describe('from when something holds', () => {
  it('is the first index after which it never fails', () => {
    const values = [true, false, true, true];
    expect(heldFrom(4, (index) => values[index] ?? false)).toBe(2);
  });

  it('is never when it fails at the last, and the start when it never fails', () => {
    expect(heldFrom(4, (index) => index < 3)).toBeNull();
    expect(heldFrom(4, () => true)).toBe(0);
  });
});
