import type { BidLedger, LedgerRow } from './bid-ledger.ts';
import type { LineMemory } from './bid-line-money.ts';
import type { BidTerms, LineTerms } from './bid-terms.ts';
import type { ByYear, YearSums } from './bid-years.ts';

/** The money of every replicate, in cash of the year. */
export interface PricedMoney {
  /** What the authority’s lines cost less, as far as it is worth something, and as far as it is cash. */
  readonly worth: ByYear;
  readonly saved: ByYear;
  /** The same to others: at the general rate of discount, and to health. */
  readonly others: ByYear;
  readonly health: ByYear;
  /** What the plan costs: what a grant may pay for, and the rest. */
  readonly eligible: ByYear;
  readonly other: ByYear;
  /** Put into family help out of what is saved. */
  readonly reflow: ByYear;
}

/**
 * Prices a scenario: every line stock × price or moves × price, the programmes, what it is worth to others, and the corrections for
 * optimism on top.
 *
 * @param ledger has added to it, line by line, what goes into the totals
 * @param memory of the lines of this scenario
 * @param money is filled in
 */
export function priced(
  terms: BidTerms,
  sums: YearSums,
  replicates: number,
  ledger: BidLedger,
  memory: LineMemory,
  money: PricedMoney,
): void {
  const { years, loopIndex } = terms;
  money.worth.fill(0);
  money.saved.fill(0);
  for (let at = 0; at < money.reflow.length; at++) {
    money.reflow[at] = (sums.loops[at] as number) * (loopIndex[at] as number);
  }
  const corrections = memory.plan(terms, sums, replicates, money, ledger);
  priceLines(terms, sums, replicates, money, ledger, memory);
  memory.others(terms, sums, replicates, money, ledger);
  const { authority, wider, health } = ledger.corrections;
  takeOff(corrections, money.worth, years, authority.worth);
  takeOff(corrections, money.saved, years, authority.cash);
  takeOff(corrections, money.others, years, wider.worth);
  takeOff(corrections, money.health, years, health.worth);
}

function priceLines(
  { lines, years }: BidTerms,
  sums: YearSums,
  replicates: number,
  { worth, saved }: PricedMoney,
  ledger: BidLedger,
  memory: LineMemory,
): void {
  const own = lines.map((terms, line) => memory.of(line, terms, sums, replicates));
  own.forEach(({ units, money, cash }, line) => {
    const row = ledger.lines[line] as LedgerRow;
    row.units.set(units);
    row.money.set(money);
    row.cash.set(cash);
    const { valued } = lines[line] as LineTerms;
    for (let year = 0; year < years; year++) row.worth[year] = 0 - (money[year] as number) * valued;
  });
  addUp(
    own.map((line) => line.worth),
    worth,
  );
  addUp(
    own.map((line) => line.saved),
    saved,
  );
}

/** Adds tables up in their order, four in a go: to fetch and put back the sum takes longer than to add. */
function addUp(tables: readonly ByYear[], into: ByYear): void {
  const whole = tables.length - (tables.length % 4);
  for (let first = 0; first < whole; first += 4) {
    const [one, two, three, four] = tables.slice(first, first + 4) as [ByYear, ByYear, ByYear, ByYear];
    for (let at = 0; at < into.length; at++) {
      into[at] =
        (into[at] as number) + (one[at] as number) + (two[at] as number) + (three[at] as number) + (four[at] as number);
    }
  }
  for (const table of tables.slice(whole)) {
    for (let at = 0; at < into.length; at++) into[at] = (into[at] as number) + (table[at] as number);
  }
}

/** Takes a share off what is saved in a year; what is lost in a year is left as it is. */
function takeOff(shares: Float64Array, saved: ByYear, years: number, row: Float64Array): void {
  for (let replicate = 0; replicate < shares.length; replicate++) {
    const share = shares[replicate] as number;
    if (share === 0) continue;
    for (let year = 0; year < years; year++) {
      const at = replicate * years + year;
      const money = saved[at] as number;
      if (!(money > 0)) continue;
      const off = share * money;
      saved[at] = money - off;
      row[year] = (row[year] as number) - off;
    }
  }
}
