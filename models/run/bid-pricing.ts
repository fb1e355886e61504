import type { BidLedger, LedgerRow } from './bid-ledger.ts';
import type { LineMemory } from './bid-line-money.ts';
import type { BidTerms } from './bid-terms.ts';
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
  for (const sum of [money.worth, money.saved, money.others, money.health]) sum.fill(0);
  for (let at = 0; at < money.reflow.length; at++) {
    money.reflow[at] = (sums.loops[at] as number) * (loopIndex[at] as number);
  }
  const corrections = memory.plan(terms, sums, replicates, money, ledger);
  priceLines(terms, sums, replicates, money, ledger, memory);
  priceOthers(terms, sums, replicates, money, ledger);
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
  lines.forEach((terms, line) => {
    const own = memory.of(line, terms, sums, replicates);
    addBoth(own, worth, saved);
    const row = ledger.lines[line] as LedgerRow;
    row.units.set(own.units);
    row.money.set(own.money);
    row.cash.set(own.cash);
    for (let year = 0; year < years; year++) row.worth[year] = 0 - (own.money[year] as number) * terms.valued;
  });
}

function addBoth(own: Pick<PricedMoney, 'worth' | 'saved'>, worth: ByYear, saved: ByYear): void {
  const { worth: ownWorth, saved: ownSaved } = own;
  for (let at = 0; at < worth.length; at++) {
    worth[at] = (worth[at] as number) + (ownWorth[at] as number);
    saved[at] = (saved[at] as number) + (ownSaved[at] as number);
  }
}

function priceOthers(
  { external, years }: BidTerms,
  { lines: now }: YearSums,
  replicates: number,
  { others, health }: PricedMoney,
  ledger: BidLedger,
): void {
  external.forEach(({ price, index, perCount, payer, line }, place) => {
    if (price.every((pounds) => pounds === 0)) return;
    const row = ledger.external[place] as LedgerRow;
    const into = payer === 'health' ? health : others;
    for (let replicate = 0; replicate < replicates; replicate++) {
      for (let year = 0; year < years; year++) {
        const at = replicate * years + year;
        const units = (now[line]?.[at] as number) * perCount;
        const more = units * (price[replicate] as number) * (index[at] as number);
        into[at] = (into[at] as number) - more;
        row.units[year] = (row.units[year] as number) + units;
        row.money[year] = (row.money[year] as number) + more;
        row.worth[year] = (row.worth[year] as number) - more;
      }
    }
  });
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
