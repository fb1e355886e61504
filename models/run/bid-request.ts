import { monthIndex } from '../care/paths.ts';
import { REFLOW } from '../care/loop-rules.ts';
import type { LeverSetting, Scenario } from '../care/scenario.ts';
import type { Bid, PlannedLever } from '../economics/bid.ts';
import { financialYear } from '../economics/financial-year.ts';
import { monthLabels } from './prepare.ts';
import { LONGEST_YEARS, type RunRequest } from './request.ts';

const REFLOW_SHARE = 'loops.reflow.share';

/**
 * A run with all of a bid that moves children: places, lags and ends of levers as the bid plans them, and savings put into family
 * help with the loop on. Whatever else a bid says is money, and needs no new run.
 *
 * @param plans ids of the scenarios that are bid for; the others stay as they are, but for the loop
 */
export function requestOfBid(request: RunRequest, bid: Bid, plans: readonly string[]): RunRequest {
  const { baseline, scenarios, loops, years } = request;
  const horizon = { from: baseline.year, to: baseline.year + years };
  const planned = scenarios.map((scenario) =>
    plans.includes(scenario.id) ? plannedScenario(scenario, bid, horizon) : scenario,
  );
  if (bid.reflowShare === 0) return { ...request, scenarios: planned };
  return {
    ...request,
    loops: [...new Set([...loops, REFLOW])],
    // The place rests on it, so every scenario must share it.
    scenarios: planned.map((scenario) => ({
      ...scenario,
      evidence: { ...scenario.evidence, [REFLOW_SHARE]: { value: bid.reflowShare } },
    })),
  };
}

/** The first financial year of a run and the one after its last. */
interface Years {
  readonly from: number;
  readonly to: number;
}

function plannedScenario(scenario: Scenario, { plan, funding }: Bid, { from, to }: Years): Scenario {
  const last = Math.max(
    ...funding.grant.flatMap(({ year, pounds }) => (pounds > 0 ? [financialYear(year) ?? -1] : [])),
  );
  const grantEnd = Number.isFinite(last) && last + 1 < to ? `${String(last + 1)}-04` : undefined;
  const levers = Object.entries(scenario.levers).map(([id, setting]): [string, LeverSetting] => {
    const planned = plan.levers.find(({ lever }) => lever === id);
    return [id, planned ? plannedSetting(setting, planned, from, grantEnd) : setting];
  });
  return { ...scenario, levers: Object.fromEntries(levers) };
}

function plannedSetting(
  setting: LeverSetting,
  { placesPerYear, lagMonths = 0, continues }: PlannedLever,
  baselineYear: number,
  grantEnd: string | undefined,
): LeverSetting {
  const { end, ...rest } = setting;
  const ended = continues === false ? (grantEnd ?? end) : continues === true ? undefined : end;
  const start = setting.start === undefined ? 0 : monthIndex(setting.start, baselineYear);
  return {
    ...rest,
    ...(lagMonths === 0 ? {} : { start: monthAfter(baselineYear, start + lagMonths) }),
    ...(placesPerYear === undefined ? {} : { placesPerYear }),
    ...(ended === undefined ? {} : { end: ended }),
  };
}

/** The month so many after the first of a run, which is April. */
function monthAfter(baselineYear: number, months: number): string {
  const labels = monthLabels(baselineYear, LONGEST_YEARS * 12);
  return labels[Math.min(months + 1, labels.length - 1)] ?? '';
}
