import type { Scenario } from '../care/scenario.ts';
import type { Bid } from '../economics/bid.ts';
import type { BidAnswer, BreakEven, ThresholdPrice } from './bid-answer.ts';
import { meanLedger } from './bid-ledger.ts';
import {
  lessByYear,
  meanOf,
  meansByYear,
  ratioOf,
  shareWithin,
  spreadOf,
  summariseYears,
  type Spread,
} from './bid-spread.ts';
import { MEAN_KINDS, SPREAD_KINDS, WHOLE_KINDS } from './bid-kinds.ts';
import type { MeanKind, SpreadKind, WholeKind } from './bid-kinds.ts';
import type { BidTables } from './bid-tables.ts';
import type { BidTerms } from './bid-terms.ts';
import { bidWarnings, cliffOf } from './bid-warnings.ts';
import type { Summary } from './request.ts';
import { SummaryArrays } from './summary-arrays.ts';

const MONTHS = 12;

/**
 * What a bid comes to over one scenario.
 *
 * @param doNothing what the lines cost without the plan: `[year * replicates + replicate]`
 * @param room of that size, to work in
 * @param pair the scenario and the one without the plan
 */
export function bidAnswer(
  bid: Bid,
  terms: BidTerms,
  tables: BidTables,
  doNothing: Float64Array,
  room: Float64Array,
  [scenario, against]: readonly [Scenario, Scenario],
): BidAnswer {
  const { replicates, whole } = tables;
  const arrays = new SummaryArrays(SPREAD_KINDS.length + 1, terms.years);
  const years = Object.fromEntries(
    SPREAD_KINDS.map((kind) => [kind, summariseYears(tables.years[kind], replicates, arrays)]),
  ) as Record<SpreadKind, Summary>;
  const means = Object.fromEntries(
    MEAN_KINDS.map((kind) => [kind, meansByYear(tables.years[kind], replicates)]),
  ) as Record<MeanKind, number[]>;
  const withPlan = summariseYears(bothOf(doNothing, tables.years.netCost, room), replicates, arrays);
  const cliff = cliffOf(terms, years.spend, years.netCost);
  return {
    scenario: scenario.id,
    years,
    means,
    withPlan,
    gapWithPlan: bid.budget.length > 0 ? lessByYear(withPlan, terms.budget) : null,
    breakEven: {
      fund: breakEvenOf(tables.breakEven.fund, terms.years),
      authority: breakEvenOf(tables.breakEven.authority, terms.years),
    },
    whole: Object.fromEntries(WHOLE_KINDS.map((kind) => [kind, spreadOf(whole[kind])])) as Record<WholeKind, Spread>,
    chance: { publicValue: shareAbove(whole.publicValue), fund: shareAbove(whole.fund) },
    perPound: {
      publicWorth: ratioOf(whole.publicWorth, whole.costs, -Infinity),
      saved: ratioOf(whole.saved, whole.costs, -Infinity),
    },
    perChildYear: ratioOf(whole.costs, whole.childYears, Infinity),
    thresholdPrices: thresholdPrices(terms, tables),
    cliff,
    warnings: bidWarnings(
      tables,
      { shortfall: years.shortfall.mean, clawedBack: means.clawedBack },
      cliff,
      scenario,
      against,
    ),
    ledger: meanLedger(tables.ledger, replicates),
  };
}

function bothOf(one: Float64Array, other: Float64Array, sum: Float64Array): Float64Array {
  for (let at = 0; at < sum.length; at++) sum[at] = (one[at] as number) + (other[at] as number);
  return sum;
}

function breakEvenOf(months: Float64Array, years: number): BreakEven {
  let within = 0;
  let sum = 0;
  for (const month of months) {
    if (month === Infinity) continue;
    within += 1;
    sum += month;
  }
  return {
    month: { ...spreadOf(months), mean: within > 0 ? sum / within : null },
    chance: Array.from({ length: years }, (_, year) => shareWithin(months, 0, (year + 1) * MONTHS)),
  };
}

/** Share of values above 0; what is exactly nothing counts for neither side. */
function shareAbove(values: Float64Array): number {
  return shareWithin(values, Number.MIN_VALUE, Infinity);
}

/**
 * A plan’s cost is in proportion to the price of what it buys, and its savings do not depend on it but for the weights of the
 * correction for optimism, which are left as they are: so one division finds the price.
 */
function thresholdPrices(
  { programmes, present }: BidTerms,
  { ledger, replicates, whole }: BidTables,
): ThresholdPrice[] {
  const publicValue = meanOf(whole.publicValue);
  const fund = meanOf(whole.fund);
  const ids = new Set(programmes.flatMap(({ priceId }) => (priceId === null ? [] : [priceId])));
  return [...ids].map((price): ThresholdPrice => {
    let cost = 0;
    let stated = NaN;
    programmes.forEach((programme, at) => {
      if (programme.priceId !== price) return;
      stated = meanOf(programme.price);
      for (const row of [ledger.programmes[at], ledger.setUps[at]]) {
        row?.money.forEach((pounds, year) => (cost += (pounds * (present.general[year] as number)) / replicates));
      }
    });
    const at = (left: number): number | null => {
      const factor = 1 + left / cost;
      return cost > 0 && factor >= 0 ? stated * factor : null;
    };
    return { price, stated, byPublicValue: at(publicValue), byCash: at(fund) };
  });
}
