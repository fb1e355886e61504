import type { Measure } from './measures.ts';
import { quantileRanks } from './quantile.ts';
import type { Summary } from './request.ts';
import { summariseMonth } from './summary-arrays.ts';

/** Values of two scenarios in some months: `own[(month - from) * replicates + replicate]`. */
export interface PairTables {
  readonly own: Float64Array;
  readonly other: Float64Array;
  readonly replicates: number;
  /** First month, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Where what two scenarios differ by is written, month by month. */
export interface PairSummaries {
  readonly difference: Summary;
  readonly perCent: Summary;
  readonly beats: Float64Array;
}

/** Works out how two scenarios differ by a measure in some months. */
export function fillPair(measure: Measure, tables: PairTables, into: PairSummaries): void {
  const { own, other, replicates, from, to } = tables;
  const ranks = quantileRanks(replicates);
  const differences = new Float64Array(replicates);
  const shares = new Float64Array(replicates);
  for (let month = from; month < to; month++) {
    const start = (month - from) * replicates;
    let wins = 0;
    let known = measure.inPerCent;
    for (let at = 0; at < replicates; at++) {
      const value = own[start + at] ?? NaN;
      const against = other[start + at] ?? NaN;
      const difference = value - against;
      differences[at] = difference;
      known &&= against > 0;
      shares[at] = (100 * difference) / against;
      if (difference === 0) wins += 0.5;
      else if (difference < 0 === (measure.better === 'lower')) wins += 1;
    }
    into.beats[month] = wins / replicates;
    summariseMonth(differences, ranks, month, into.difference);
    if (known) summariseMonth(shares, ranks, month, into.perCent);
    else unknownMonth(month, into.perCent);
  }
}

function unknownMonth(month: number, { mean, p5, p25, p50, p75, p95 }: Summary): void {
  for (const array of [mean, p5, p25, p50, p75, p95]) array[month] = NaN;
}
