import { byYear } from '../../../../models/economics/funding.ts';
import type { ChartTable } from '../../../charts/table.ts';
import type { PackData } from '../../../exports/bid/pack-data.ts';
import type { Catalogue } from '../../../state/catalogue.ts';
import { shortPounds } from '../../../text/bid-money.ts';
import { PACK } from '../../../text/pack.ts';
import { linesOf } from '../../situations/settings-words.ts';

/**
 * What the plan sets, as it was run, and who delivers it.
 *
 * @param place id of the baseline
 */
export function planTable({ scenarios, workings, plan }: PackData, catalogue: Catalogue, place: string): ChartTable {
  const { bid, scenario: id } = workings.question;
  const scenario = scenarios.find((each) => each.id === id);
  const lines = scenario === undefined ? [] : linesOf(scenario, catalogue, place);
  return {
    caption: plan,
    columns: PACK.plan.columns,
    rows: lines.map(({ id: line, name, value, details }) => {
      const planned = bid.plan.levers.find(({ lever }) => line === `lever-${lever}`);
      const { by, lag, continues, ends } = PACK.plan;
      const more = [
        ...(planned?.lagMonths ? [lag(planned.lagMonths)] : []),
        ...(planned?.continues === undefined ? [] : [planned.continues ? continues : ends]),
        ...(planned?.deliveredBy === undefined ? [] : [by(planned.deliveredBy)]),
      ];
      return { id: line, name, cells: [value, [details.replace(/\.$/, ''), ...more].filter(Boolean).join(', ')] };
    }),
  };
}

/** Costs that do not depend on how many families are reached, by year. */
export function fixedCostsTable({ workings, answers }: PackData): ChartTable {
  const { fixed } = workings.question.bid.plan;
  const { years } = answers;
  return {
    caption: PACK.plan.fixed,
    columns: [PACK.plan.fixedName, ...years, PACK.plan.total],
    rows: fixed.map(({ id, label, years: amounts }) => {
      const pounds = Array.from(byYear(amounts, workings.first, years.length));
      const all = pounds.reduce((sum, each) => sum + each, 0);
      return { id, name: label, cells: [...pounds, all].map(shortPounds) };
    }),
  };
}
