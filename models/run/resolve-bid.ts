import type { EvidenceStrength } from '../care/evidence.ts';
import { LEVERS } from '../care/levers.ts';
import { entryOf } from '../care/library.ts';
import { BID_LINES } from '../economics/bid-lines.ts';
import type { Bid, InflationClass } from '../economics/bid.ts';
import { uncertain } from '../economics/default-bid.ts';
import { financialYear, priceYearOf } from '../economics/financial-year.ts';
import { byYear, fundingByYear, isEligible } from '../economics/funding.ts';
import { presentFactors } from '../economics/money-in-time.ts';
import { effectStrength } from '../economics/optimism.ts';
import { priceEntry, type PriceEntry } from '../economics/price-book.ts';
import type { BidDraws } from './bid-draws.ts';
import type { BidSums, ProgrammeSums } from './bid-sum-types.ts';
import type { BidTerms, ProgrammeTerms } from './bid-terms.ts';
import type { ByYear } from './bid-years.ts';
import type { PreparedRun } from './prepare.ts';

/** Money of the year in which loops weigh what they move, and levers without a price of their own are given. */
const POUNDS_OF = 2019;

/** By whose luck growth is drawn: that of the entries it comes from. */
const GROWTH_IDS = { residential: 'E40', placements: 'E40.other', pay: 'inflation.general' } as const;
/**
 * @param bid without problems
 * @param scenario its place in the run, whose own evidence prices come from where the bid has none
 */
export function bidTerms(
  prepared: PreparedRun,
  bid: Bid,
  scenario: number,
  { programmes }: Pick<BidSums, 'programmes'>,
  draws: BidDraws,
): BidTerms {
  const { value } = bid;
  const first = prepared.request.baseline.year;
  const { years } = prepared.request;
  const base = financialYear(value.priceBase) ?? NaN;
  const present = (rate: number): Float64Array =>
    presentFactors({ deflator: value.deflator, rate }, { first, base }, years);
  const { library } = prepared.evidence[scenario] ?? prepared.place;
  const priceOf = (id: string): PriceEntry => bid.prices.find((price) => price.id === id) ?? priceEntry(library, id);
  return {
    ...{ first, years },
    lines: BID_LINES.map(({ id, pricesPerMonth, inflation }) => {
      const price = priceOf(id);
      const { marginal, cashable } = lineOf(bid, id);
      const valued = value.basis === 'average' ? 1 : marginal;
      return {
        price: draws.of(id, price),
        index: indexOf(bid, draws, inflation, first - priceYearOf(price.priceYear)),
        perCount: pricesPerMonth,
        valued,
        cashable: draws.of(`bid.cashable.${id}`, cashable),
      };
    }),
    lags: BID_LINES.map(({ id }) => lineOf(bid, id).lagMonths),
    programmes: programmes.map((each) => programmeTerms(prepared, bid, scenario, each, priceOf, draws)),
    external: value.external.map(({ id, payer, line, price, priceYear }) => {
      const at = BID_LINES.findIndex((each) => each.id === line);
      return {
        ...{ id, payer, line: at, price: draws.of(`external.${id}`, price) },
        index: indexOf(bid, draws, 'pay', first - priceYearOf(priceYear)),
        perCount: BID_LINES[at]?.isEvent ? 1 : 1 / 12,
      };
    }),
    fixed: fixedByYear(bid, first, years),
    loopIndex: indexOf(bid, draws, 'pay', first - POUNDS_OF),
    funding: fundingByYear(bid, first, years),
    budget: byYear(bid.budget, first, years),
    present: { general: present(value.discount.general), health: present(value.discount.health) },
  };
}

function indexOf({ value }: Bid, draws: BidDraws, inflation: InflationClass, since: number): ByYear {
  return draws.index(GROWTH_IDS[inflation], value.inflation[inflation], since);
}

function lineOf({ value }: Bid, id: string): Bid['value']['lines'][string] {
  const found = value.lines[id];
  if (!found) throw new RangeError(`The bid says nothing about the line "${id}".`);
  return found;
}

const corrected = ({ value }: Bid, strength: EvidenceStrength): number => value.optimism?.[strength] ?? 0;

function programmeTerms(
  prepared: PreparedRun,
  bid: Bid,
  scenario: number,
  { lever, price, setUp }: ProgrammeSums,
  priceOf: (id: string) => PriceEntry,
  draws: BidDraws,
): ProgrammeTerms {
  const { library } = prepared.evidence[scenario] ?? prepared.place;
  const definition = LEVERS.find(({ id }) => id === lever);
  const variant = prepared.scenarios[scenario]?.levers[lever]?.variant;
  const entry = price === null ? null : priceOf(price);
  const first = prepared.request.baseline.year;
  return {
    ...{ lever, priceId: price, eligible: isEligible(bid.funding, lever) },
    price: entry ? draws.of(entry.id, entry) : draws.of('pounds', { value: 1 }),
    index: indexOf(bid, draws, 'pay', first - (entry ? priceYearOf(entry.priceYear) : POUNDS_OF)),
    setUp: setUp === null ? draws.of('no set-up', { value: 0 }) : draws.of(setUp, uncertain(entryOf(library, setUp))),
    uplift: entry ? corrected(bid, entry.strength) : 0,
    correction: definition ? corrected(bid, effectStrength(definition, variant, library)) : 0,
  };
}

function fixedByYear(bid: Bid, first: number, years: number): BidTerms['fixed'] {
  const sumOf = (wanted: boolean): Float64Array => {
    const sum = new Float64Array(years);
    for (const { id, years: amounts, strength } of bid.plan.fixed) {
      if (isEligible(bid.funding, id) !== wanted) continue;
      const uplift = strength === undefined ? 0 : corrected(bid, strength);
      byYear(amounts, first, years).forEach((pounds, at) => {
        sum[at] = (sum[at] ?? 0) + pounds * (1 + uplift);
      });
    }
    return sum;
  };
  return { eligible: sumOf(true), other: sumOf(false) };
}
