import { savingsCorrection } from '../economics/optimism.ts';
import type { BidLedger, LedgerRow } from './bid-ledger.ts';
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
 */
export function priced(terms: BidTerms, sums: YearSums, replicates: number, ledger: BidLedger): PricedMoney {
  const { years, fixed, loopIndex } = terms;
  const zeros = (): ByYear => new Float64Array(replicates * years);
  const everywhere = (amounts: Float64Array): ByYear => zeros().map((_, at) => amounts[at % years] as number);
  const money: PricedMoney = {
    ...{ worth: zeros(), saved: zeros(), others: zeros(), health: zeros() },
    ...{ eligible: everywhere(fixed.eligible), other: everywhere(fixed.other) },
    reflow: sums.loops.map((pounds, at) => pounds * (loopIndex[at] as number)),
  };
  const corrections = priceProgrammes(terms, sums, replicates, money, ledger);
  priceLines(terms, sums, replicates, money, ledger);
  priceOthers(terms, sums, replicates, money, ledger);
  const { authority, wider, health } = ledger.corrections;
  takeOff(corrections, money.worth, years, authority.worth);
  takeOff(corrections, money.saved, years, authority.cash);
  takeOff(corrections, money.others, years, wider.worth);
  takeOff(corrections, money.health, years, health.worth);
  return money;
}

function priceLines(
  { lines, years }: BidTerms,
  sums: YearSums,
  replicates: number,
  { worth, saved }: PricedMoney,
  ledger: BidLedger,
): void {
  for (let line = 0; line < lines.length; line++) {
    const { price, index, perCount, valued, cash } = lines[line] as BidTerms['lines'][number];
    const now = sums.lines[line] as ByYear;
    const later = sums.lagged[line] as ByYear;
    const row = ledger.lines[line] as LedgerRow;
    for (let replicate = 0; replicate < replicates; replicate++) {
      const each = (price[replicate] as number) * perCount;
      const share = cash[replicate] as number;
      for (let year = 0; year < years; year++) {
        const at = replicate * years + year;
        const unit = each * (index[at] as number);
        const units = now[at] as number;
        const more = units * unit;
        const isCash = (later[at] as number) * unit * share;
        worth[at] = (worth[at] as number) - more * valued;
        saved[at] = (saved[at] as number) - isCash;
        row.units[year] = (row.units[year] as number) + units;
        row.money[year] = (row.money[year] as number) + more;
        row.cash[year] = (row.cash[year] as number) - isCash;
      }
    }
    for (let year = 0; year < years; year++) row.worth[year] = 0 - (row.money[year] as number) * valued;
  }
}

/** @returns the share to take off savings for optimism in each replicate */
function priceProgrammes(
  { programmes, years }: BidTerms,
  { running, settingUp }: YearSums,
  replicates: number,
  { eligible, other }: PricedMoney,
  ledger: BidLedger,
): Float64Array {
  const spends = programmes.map((programme, at) => {
    const { price, index, setUp, uplift } = programme;
    const row = ledger.programmes[at] as LedgerRow;
    const first = ledger.setUps[at] as LedgerRow;
    const into = programme.eligible ? eligible : other;
    const pounds = new Float64Array(replicates);
    for (let replicate = 0; replicate < replicates; replicate++) {
      const each = (price[replicate] as number) * (1 + uplift);
      for (let year = 0; year < years; year++) {
        const place = replicate * years + year;
        const unit = each * (index[place] as number);
        const units = running[at]?.[place] as number;
        const early = (settingUp[at]?.[place] as number) * (setUp[replicate] as number);
        const cost = (units + early) * unit;
        into[place] = (into[place] as number) + cost;
        pounds[replicate] = (pounds[replicate] as number) + cost;
        row.units[year] = (row.units[year] as number) + units;
        row.money[year] = (row.money[year] as number) + units * unit;
        first.units[year] = (first.units[year] as number) + early;
        first.money[year] = (first.money[year] as number) + early * unit;
      }
    }
    return pounds;
  });
  return Float64Array.from({ length: replicates }, (_, replicate) =>
    savingsCorrection(programmes.map(({ correction }, at) => [spends[at]?.[replicate] as number, correction])),
  );
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
  for (let at = 0; at < saved.length; at++) {
    const off = (shares[Math.floor(at / years)] as number) * Math.max(0, saved[at] as number);
    saved[at] = (saved[at] as number) - off;
    row[at % years] = (row[at % years] as number) - off;
  }
}
