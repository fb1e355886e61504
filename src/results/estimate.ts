import type { Summary } from '../../models/run/request.ts';

/** One number of a result and how sure it is. `banded` is false for expected flows, whose quantiles say nothing. */
export interface Estimate {
  readonly mean: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  readonly banded: boolean;
}

/** A value that the months of a result must have; a missing month is a fault of ours and is shown as not a number. */
export function valueAt(values: ArrayLike<number>, index: number): number {
  return values[index] ?? Number.NaN;
}

export function estimateAt(summary: Summary, index: number, banded: boolean): Estimate {
  return {
    mean: valueAt(summary.mean, index),
    p5: valueAt(summary.p5, index),
    p25: valueAt(summary.p25, index),
    p50: valueAt(summary.p50, index),
    p75: valueAt(summary.p75, index),
    p95: valueAt(summary.p95, index),
    banded,
  };
}
