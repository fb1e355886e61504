import { placeRanks } from './order-statistics.ts';
import { QUANTILES, quantileOf } from './quantile.ts';
import type { Summary } from './request.ts';

const ARRAYS_PER_SUMMARY = 1 + QUANTILES.length;

/** Hands out summaries whose arrays are views of one buffer, so that a whole result crosses a thread in one transfer. */
export class SummaryArrays {
  readonly buffer: ArrayBuffer;
  readonly #months: number;
  #next = 0;

  constructor(summaries: number, months: number) {
    this.#months = months;
    this.buffer = new ArrayBuffer(summaries * ARRAYS_PER_SUMMARY * months * Float64Array.BYTES_PER_ELEMENT);
  }

  /** @throws RangeError when more summaries are taken than were asked for. */
  take(): Summary {
    return {
      mean: this.#array(),
      p5: this.#array(),
      p25: this.#array(),
      p50: this.#array(),
      p75: this.#array(),
      p95: this.#array(),
    };
  }

  #array(): Float64Array<ArrayBuffer> {
    const array = new Float64Array(this.buffer, this.#next, this.#months);
    this.#next += array.byteLength;
    return array;
  }
}

/**
 * Writes mean and quantiles of one month. The mean is summed in replicate order, so that it depends on nothing but the
 * values; of `values` no more is left than that took.
 *
 * @param ranks - the `quantileRanks` of so many values.
 * @throws RangeError when a value is not a finite number.
 */
export function summariseMonth(values: Float64Array, ranks: readonly number[], month: number, into: Summary): void {
  const count = values.length;
  let sum = 0;
  // By place, here and wherever a hand waits: before the compiler has got to a loop over values, each of them is an object.
  for (let index = 0; index < count; index += 1) sum += values[index] as number;
  if (!Number.isFinite(sum)) {
    throw new RangeError(`A value in month ${month} is not a finite number.`);
  }
  into.mean[month] = sum / count;
  placeRanks(values, ranks);
  for (const [name, share] of QUANTILES) {
    into[name][month] = quantileOf(values, share);
  }
}
