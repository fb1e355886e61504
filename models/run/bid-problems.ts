import { LEVERS } from '../care/levers.ts';
import { BID_LINES } from '../economics/bid-lines.ts';
import { INFLATION_CLASSES, type Bid, type UncertainNumber, type YearPounds } from '../economics/bid.ts';
import { financialYear, priceYearIn, yearLabel, yearsOfRun } from '../economics/financial-year.ts';
import { PRICE_IDS } from '../economics/price-book.ts';
import { problemsOf } from '../random/distribution-problems.ts';
import type { RunRequest } from './request.ts';

/** More than any children’s services spend. */
const MOST_POUNDS = 1e11;
const LONGEST_LAG = 60;

/** Everything that is wrong with a bid over a run, one plain sentence each. */
export function problemsOfBid(request: Pick<RunRequest, 'baseline' | 'years'>, bid: Bid): string[] {
  const { funding, plan, value, prices, budget, reflowShare } = bid;
  const known = yearsOfRun(request.baseline.year, request.years);
  const pounds = (what: string, years: readonly YearPounds[]): string[] => problemsOfYears(what, years, known);
  return [
    ...pounds('The grant', funding.grant),
    ...pounds('Match funding', funding.match),
    ...funding.partners.flatMap(({ label, years }) => pounds(`What ${label} contributes`, years)),
    ...plan.fixed.flatMap(({ label, years }) => pounds(label, years)),
    ...problemsOfYears('The budget', budget, known),
    ...outside('The part of an unspent grant that is given back', funding.clawback, 0, 1),
    ...outside('The part of savings put into family help', reflowShare, 0, 1),
    ...problemsOfNames(bid),
    ...problemsOfValue(value),
    ...problemsOfLines(value),
    ...prices.flatMap(({ id, value: price, distribution, priceYear }) => [
      ...problemsOfNumber(`The price ${id}`, { value: price, ...(distribution ? { distribution } : {}) }, 0, 1e9),
      ...(priceYearIn(priceYear) === null ? [`The price ${id} has no price year such as 2019/20.`] : []),
    ]),
  ];
}

function problemsOfYears(what: string, amounts: readonly YearPounds[], known: readonly number[]): string[] {
  const [first = NaN] = known;
  const last = known.at(-1) ?? NaN;
  return amounts.flatMap(({ year, pounds }) => {
    const at = financialYear(year);
    if (at === null) return [`${what} names "${year.slice(0, 20)}", which is not a year such as 2020/21.`];
    if (at < first || at > last)
      return [`${what} names ${yearLabel(at)}; the run goes from ${yearLabel(first)} to ${yearLabel(last)}.`];
    return outside(`${what} in ${yearLabel(at)}`, pounds, 0, MOST_POUNDS);
  });
}

function problemsOfNames({ funding, plan, prices, value }: Bid): string[] {
  const levers = new Set(LEVERS.map(({ id }) => id));
  const costs = [...levers, ...plan.fixed.map(({ id }) => id)];
  const lines = new Set(BID_LINES.map(({ id }) => id));
  return [
    ...plan.levers.filter(({ lever }) => !levers.has(lever)).map(({ lever }) => `There is no lever "${lever}".`),
    ...plan.levers.flatMap(({ lever, lagMonths = 0, placesPerYear }) => [
      ...whole(`The months until ${lever} has its first place`, lagMonths),
      ...(placesPerYear === undefined ? [] : outside(`Places a year of ${lever}`, placesPerYear, 0, 1e6)),
    ]),
    ...(funding.eligible ?? [])
      .filter((id) => !costs.includes(id))
      .map((id) => `The grant may pay for "${id}", which is no lever and no fixed cost.`),
    ...prices.filter(({ id }) => !PRICE_IDS.includes(id)).map(({ id }) => `"${id}" is not a price of the model.`),
    ...value.external.filter(({ line }) => !lines.has(line)).map(({ line }) => `There is no line "${line}".`),
    ...twice(
      'The price',
      prices.map(({ id }) => id),
    ),
    ...twice(
      'The fixed cost',
      plan.fixed.map(({ id }) => id),
    ),
    ...twice(
      'The lever',
      plan.levers.map(({ lever }) => lever),
    ),
  ];
}

const twice = (what: string, ids: readonly string[]): string[] =>
  ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${what} "${id}" is there twice.`);

function problemsOfValue({ priceBase, deflator, inflation, discount, optimism, external }: Bid['value']): string[] {
  return [
    ...(financialYear(priceBase) === null
      ? [`The price base "${priceBase.slice(0, 20)}" is not a year such as 2020/21.`]
      : []),
    ...outside('Growth of prices in general', deflator, -0.5, 1),
    ...INFLATION_CLASSES.flatMap((each) => problemsOfNumber(`Growth of ${each} prices`, inflation[each], -0.5, 1)),
    ...outside('The discount rate', discount.general, 0, 1),
    ...outside('The discount rate for health', discount.health, 0, 1),
    ...Object.entries(optimism ?? {}).flatMap(([strength, share]) =>
      outside(`The correction for optimism where evidence is ${strength}`, share, 0, 1),
    ),
    ...external.flatMap(({ label, price, priceYear }) => [
      ...problemsOfNumber(label, price, 0, 1e9),
      ...(priceYearIn(priceYear) === null ? [`${label} has no price year such as 2019/20.`] : []),
    ]),
  ];
}

function problemsOfLines({ lines }: Bid['value']): string[] {
  return BID_LINES.flatMap(({ id }) => {
    const line = lines[id];
    if (!line) return [`The bid says nothing about the line ${id}.`];
    return [
      ...outside(`The marginal share of ${id}`, line.marginal, 0, 1),
      ...problemsOfNumber(`The cash share of ${id}`, line.cashable, 0, 1),
      ...whole(`The months until a change in ${id} is cash`, line.lagMonths),
    ];
  });
}

function problemsOfNumber(
  what: string,
  { value, distribution }: UncertainNumber,
  least: number,
  most: number,
): string[] {
  const range = distribution ? problemsOf(distribution).map((problem) => `${what}: ${problem}`) : [];
  return [...outside(what, value, least, most), ...range];
}

function outside(what: string, value: number, least: number, most: number): string[] {
  if (value >= least && value <= most) return [];
  return [
    `${what} must be from ${least.toLocaleString('en-GB')} to ${most.toLocaleString('en-GB')}, not ${String(value)}.`,
  ];
}

function whole(what: string, months: number): string[] {
  if (Number.isInteger(months) && months >= 0 && months <= LONGEST_LAG) return [];
  return [`${what} must be a whole number from 0 to ${String(LONGEST_LAG)}, not ${String(months)}.`];
}
