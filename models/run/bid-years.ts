import { BID_LINES } from '../economics/bid-lines.ts';
import type { BidSums } from './bid-sum-types.ts';

const MONTHS = 12;

/** A number for each year of each replicate: `[replicate * years + year]`. */
export type ByYear = Float64Array;

/** Sums by financial year: what a change of price starts from. */
export interface YearSums {
  readonly years: number;
  /** By line, in the order of `BID_LINES`: in the months in which they are. */
  readonly lines: readonly ByYear[];
  /** The same as they become cash: so many months later. */
  readonly lagged: readonly ByYear[];
  /** By programme, in the order of the sums. */
  readonly running: readonly ByYear[];
  readonly settingUp: readonly ByYear[];
  readonly loops: ByYear;
}

/** @param lags months until a change in each line is cash, in the order of `BID_LINES` */
export function yearSums({ lines, programmes, loops, replicates, stride }: BidSums, lags: readonly number[]): YearSums {
  const years = (stride - 1) / MONTHS;
  const size = { replicates, years, stride };
  const apart = { step: BID_LINES.length * stride, from: 0, lag: 0 };
  const alone = { step: stride, from: 0, lag: 0 };
  return {
    years,
    lines: BID_LINES.map((_, at) => yearly(lines, size, { ...apart, from: at * stride })),
    lagged: BID_LINES.map((_, at) => yearly(lines, size, { ...apart, from: at * stride, lag: lags[at] ?? 0 })),
    running: programmes.map(({ running }) => yearly(running, size, alone)),
    settingUp: programmes.map(({ settingUp }) => yearly(settingUp, size, alone)),
    loops: yearly(loops, size, alone),
  };
}

/** What came up in each year of each replicate, so many months later, from running totals. */
function yearly(
  totals: ArrayLike<number>,
  { replicates, years }: { readonly replicates: number; readonly years: number },
  { step, from, lag }: { readonly step: number; readonly from: number; readonly lag: number },
): ByYear {
  const into = new Float64Array(replicates * years);
  for (let replicate = 0; replicate < replicates; replicate++) {
    let before = 0;
    for (let year = 0; year < years; year++) {
      const month = (year + 1) * MONTHS - lag;
      const until = month > 0 ? (totals[replicate * step + from + month] ?? 0) : 0;
      into[replicate * years + year] = until - before;
      before = until;
    }
  }
  return into;
}
