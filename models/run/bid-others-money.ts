import type { BidLedger, LedgerRow } from './bid-ledger.ts';
import type { BidTerms, ExternalTerms } from './bid-terms.ts';
import type { ByYear, YearSums } from './bid-years.ts';

/** What a scenario is worth to others than the authority: at the general rate of discount, and to health. */
export interface OthersWorth {
  readonly others: ByYear;
  readonly health: ByYear;
}

/** What it came to, and all that it depends on. */
export interface OthersMoney extends OthersWorth {
  readonly terms: BidTerms;
  readonly sums: YearSums;
  readonly ledger: Pick<BidLedger, 'external'>;
}

/** Whether others still have what they had. */
export function isSameForOthers({ terms, sums }: OthersMoney, now: BidTerms, nowSums: YearSums): boolean {
  return (
    sums.lines === nowSums.lines &&
    terms.external.length === now.external.length &&
    terms.external.every((one, at) => isSameEffect(one, now.external[at]))
  );
}

function isSameEffect(one: ExternalTerms, other: ExternalTerms | undefined): boolean {
  return (
    one.price === other?.price &&
    one.index === other.index &&
    one.payer === other.payer &&
    one.line === other.line &&
    one.perCount === other.perCount
  );
}

/**
 * Prices what a scenario does to the budgets of others.
 *
 * @param ledger has its external rows filled in, and is kept with what they came to
 */
export function othersMoney(
  terms: BidTerms,
  sums: YearSums,
  replicates: number,
  ledger: OthersMoney['ledger'],
): OthersMoney {
  const worth = (): ByYear => new Float64Array(replicates * terms.years);
  const into = { others: worth(), health: worth() };
  terms.external.forEach((effect, place) => {
    if (effect.price.every((pounds) => pounds === 0)) return;
    const now = sums.lines[effect.line] as ByYear;
    priceEffect(
      effect,
      now,
      terms.years,
      ledger.external[place] as LedgerRow,
      into[effect.payer === 'health' ? 'health' : 'others'],
    );
  });
  return { ...into, terms, sums, ledger };
}

function priceEffect(
  { price, index, perCount }: ExternalTerms,
  now: ByYear,
  years: number,
  row: LedgerRow,
  into: ByYear,
): void {
  for (let replicate = 0; replicate < price.length; replicate++) {
    for (let year = 0; year < years; year++) {
      const at = replicate * years + year;
      const units = (now[at] as number) * perCount;
      const more = units * (price[replicate] as number) * (index[at] as number);
      into[at] = (into[at] as number) - more;
      row.units[year] = (row.units[year] as number) + units;
      row.money[year] = (row.money[year] as number) + more;
      row.worth[year] = (row.worth[year] as number) - more;
    }
  }
}
