import { BID_LINES } from '../economics/bid-lines.ts';
import type { Payer } from '../economics/bid.ts';
import type { BidTerms } from './bid-terms.ts';

/**
 * One line of a bid’s money, year by year, the mean over replicates. What a plan costs more is above 0 in `money`, what it saves is
 * above 0 in `worth` and `cash`; all in cash of the year.
 */
export interface LedgerRow {
  /** Price of a line, lever of a programme, external effect, or `optimism` for what is taken off savings. */
  readonly id: string;
  readonly kind: 'line' | 'programme' | 'set-up' | 'external' | 'correction';
  readonly payer: Payer;
  /**
   * What is counted, more than without the plan: children, the mean over the year, or moves in the year; for programmes what is
   * bought, in prices of one.
   */
  readonly units: Float64Array;
  /** Units × price of a unit in the year, the average price. */
  readonly money: Float64Array;
  /** Part of it that is worth something, saved. */
  readonly worth: Float64Array;
  /** Part of it that is cash, and when it is, saved. */
  readonly cash: Float64Array;
}

/** Adds up the lines of a bid over replicates. */
export interface BidLedger {
  readonly lines: readonly LedgerRow[];
  readonly programmes: readonly LedgerRow[];
  readonly setUps: readonly LedgerRow[];
  readonly external: readonly LedgerRow[];
  /** What is taken off for optimism, below 0: of the authority’s savings, of what others save at the general rate, of health. */
  readonly corrections: Readonly<Record<'authority' | 'wider' | 'health', LedgerRow>>;
}

const CORRECTIONS = 3;
const ARRAYS_PER_ROW = 4;

/** Hands out arrays of so many years that are views of one buffer, since a ledger is made for every scenario at every price. */
function arraysOf(rows: number, years: number): () => Float64Array {
  const all = new Float64Array(rows * ARRAYS_PER_ROW * years);
  let next = 0;
  return () => all.subarray(next, (next += years));
}

export function emptyLedger({ years, programmes, external }: BidTerms): BidLedger {
  const rows = BID_LINES.length + 2 * programmes.length + external.length + CORRECTIONS;
  const take = arraysOf(rows, years);
  const row = (id: string, kind: LedgerRow['kind'], payer: Payer): LedgerRow => ({
    ...{ id, kind, payer },
    ...{ units: take(), money: take(), worth: take(), cash: take() },
  });
  return {
    lines: BID_LINES.map(({ id }) => row(id, 'line', 'authority')),
    programmes: programmes.map(({ lever }) => row(lever, 'programme', 'authority')),
    setUps: programmes.map(({ lever }) => row(lever, 'set-up', 'authority')),
    external: external.map(({ id, payer }) => row(id, 'external', payer)),
    corrections: {
      authority: row('optimism', 'correction', 'authority'),
      wider: row('optimism', 'correction', 'wider'),
      health: row('optimism', 'correction', 'health'),
    },
  };
}

/** Every row of a ledger as the mean over replicates, children counted as the mean over a year. */
export function meanLedger(ledger: BidLedger, replicates: number): LedgerRow[] {
  const { lines, programmes, setUps, external } = ledger;
  const rows = lines.length + programmes.length + setUps.length + external.length + CORRECTIONS;
  const take = arraysOf(rows, ledger.corrections.authority.units.length);
  const over = (values: Float64Array, by: number): Float64Array => {
    const means = take();
    for (let year = 0; year < means.length; year++) means[year] = (values[year] as number) / by;
    return means;
  };
  const mean = (each: LedgerRow, perUnit = 1): LedgerRow => ({
    ...each,
    units: over(each.units, replicates * perUnit),
    money: over(each.money, replicates),
    worth: over(each.worth, replicates),
    cash: over(each.cash, replicates),
  });
  return [
    ...lines.map((each, at) => mean(each, BID_LINES[at]?.isEvent ? 1 : 12)),
    ...programmes.map((each) => mean(each)),
    ...setUps.map((each) => mean(each)),
    ...external.map((each) => mean(each)),
    ...Object.values(ledger.corrections).map((each) => mean(each)),
  ];
}
