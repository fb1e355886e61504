import { DRIVERS } from '../care/drivers.ts';
import type { Scenario } from '../care/scenario.ts';
import { PRICE_IDS } from '../economics/price-book.ts';
import type { BidWarning, Cliff } from './bid-answer.ts';
import { shareWithin } from './bid-spread.ts';
import type { BidTables } from './bid-tables.ts';
import type { BidTerms } from './bid-terms.ts';
import type { Summary } from './request.ts';

/** Below this a chance is not spoken of. */
const SLIGHT_CHANCE = 0.05;
/** Less than a pound is rounding. */
const A_POUND = 1;

/** What the end of the grant does; null without a grant. */
export function cliffOf({ funding }: BidTerms, spend: Summary, netCost: Summary): Cliff | null {
  const { lastGrant, grant } = funding;
  if (lastGrant < 0) return null;
  const mean = ({ mean: values }: Summary, year: number): number => values[year] ?? 0;
  return {
    ...{ lastYear: lastGrant, goesOn: lastGrant + 1 < grant.length },
    ...{ spendBefore: mean(spend, lastGrant), netCostBefore: mean(netCost, lastGrant) },
    ...{ spendAfter: mean(spend, lastGrant + 1), netCostAfter: mean(netCost, lastGrant + 1) },
  };
}

/** All that a reader must be told about a scenario in a bid. */
export function bidWarnings(
  { replicates, years }: BidTables,
  means: { readonly shortfall: ArrayLike<number>; readonly clawedBack: readonly number[] },
  cliff: Cliff | null,
  scenario: Scenario,
  against: Scenario,
): BidWarning[] {
  const short = Array.from(means.shortfall).flatMap((mean, year): BidWarning[] => {
    const column = years.shortfall.subarray(year * replicates, (year + 1) * replicates);
    const chance = shareWithin(column, A_POUND, Infinity);
    return chance > SLIGHT_CHANCE ? [{ kind: 'short-of-cash', year, chance, mean }] : [];
  });
  const clawed = means.clawedBack.flatMap((mean, year): BidWarning[] =>
    mean > A_POUND ? [{ kind: 'clawed-back', year, mean }] : [],
  );
  const after: BidWarning[] =
    cliff && cliff.spendAfter > A_POUND
      ? [{ kind: 'cost-after-grant', year: cliff.lastYear + 1, mean: cliff.spendAfter }]
      : [];
  return [...short, ...clawed, ...after, ...driverWarnings(scenario, against), ...ruleWarnings(scenario)];
}

function ruleWarnings({ rules = {} }: Scenario): BidWarning[] {
  const prices = Object.keys(rules).filter((id) => PRICE_IDS.includes(id));
  return prices.length > 0 ? [{ kind: 'price-rule-left-out', prices }] : [];
}

function driverWarnings({ drivers }: Scenario, against: Scenario): BidWarning[] {
  const priceOnly = new Set(DRIVERS.filter(({ prices = [] }) => prices.length > 0).map(({ id }) => id));
  const ids = [...new Set([...Object.keys(drivers), ...Object.keys(against.drivers)])];
  const differ = ids.filter(
    (id) => !priceOnly.has(id) && JSON.stringify(drivers[id]) !== JSON.stringify(against.drivers[id]),
  );
  const left = ids.filter((id) => priceOnly.has(id) && (drivers[id]?.change ?? 0) !== 0);
  return [
    ...(differ.length > 0 ? [{ kind: 'drivers-differ', drivers: differ } as const] : []),
    ...(left.length > 0 ? [{ kind: 'price-driver-left-out', drivers: left } as const] : []),
  ];
}
