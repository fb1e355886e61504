import type { Summary } from '../../models/run/request.ts';
import type { ChartTable } from '../charts/table.ts';
import type { BidTold } from '../text/bid-told.ts';
import { poundsRange, shortPounds } from '../text/bid-money.ts';
import { BID_YEARS } from '../text/bid-years.ts';

/** Who pays what and what comes back, year by year: columns that are 0 throughout are left out but for those that answer. */
export function yearsTable({ answers, answer, isQuick }: BidTold): ChartTable {
  const { years, means, breakEven } = answer;
  const mean = (values: ArrayLike<number>) => (year: number) => shortPounds(values[year] ?? 0);
  const spread =
    ({ mean: middle, p5, p95 }: Summary) =>
    (year: number): string => {
      const amount = shortPounds(middle[year] ?? 0);
      return isQuick ? amount : `${amount} (${poundsRange(p5[year] ?? 0, p95[year] ?? 0)})`;
    };
  /** Where nothing has been spent so far there is nothing to get back, and no chance of it. */
  const chanceOf = (year: number): string =>
    years.spend.mean.slice(0, year + 1).every((pounds) => pounds === 0)
      ? BID_YEARS.nothingSpent
      : percentOf(breakEven.fund.chance[year] ?? 0);
  const optional = (name: string, values: ArrayLike<number>) =>
    Array.from(values).every((pounds) => Math.abs(pounds) < 1) ? [] : [{ name, cell: mean(values) }];
  const columns = [
    { name: BID_YEARS.spend, cell: mean(years.spend.mean) },
    ...optional(BID_YEARS.grant, means.grant),
    ...optional(BID_YEARS.partners, means.partners),
    ...optional(BID_YEARS.reflow, means.reflow),
    ...optional(BID_YEARS.clawedBack, means.clawedBack),
    { name: BID_YEARS.saved, cell: mean(years.saved.mean) },
    { name: BID_YEARS.netCost, cell: spread(years.netCost) },
    { name: BID_YEARS.position, cell: spread(years.position) },
    ...(isQuick ? [] : [{ name: BID_YEARS.chance, cell: chanceOf }]),
    ...optional(BID_YEARS.shortfall, years.shortfall.mean),
    ...(answers.gapDoNothing === null || answer.gapWithPlan === null
      ? []
      : [
          { name: BID_YEARS.gapWithout, cell: mean(answers.gapDoNothing.mean) },
          { name: BID_YEARS.gapWith, cell: mean(answer.gapWithPlan.mean) },
        ]),
  ];
  return {
    caption: BID_YEARS.caption,
    columns: [BID_YEARS.year, ...columns.map(({ name }) => name)],
    rows: answers.years.map((year, at) => ({ id: year, name: year, cells: columns.map(({ cell }) => cell(at)) })),
  };
}

function percentOf(chance: number): string {
  return `${String(Math.round(chance * 100))}%`;
}
