import type { Summary } from '../../models/run/request.ts';
import type { BidResult } from '../state/bid-runs.svelte.ts';
import { BID_CHARTS } from '../text/bid-charts.ts';
import { COMPARED_WITH } from '../text/bid.ts';
import { count } from '../text/numbers.ts';
import { SCENARIO_SIGNS } from './scenario-colours.ts';
import { ACTION_COLOUR, STATE_COLOURS } from './state-colours.ts';
import type { YearParts } from './year-picture.ts';
import type { YearSeries } from './year-series.ts';

/** What a picture is made from: a bid of the page, or one that was put together for a pack. */
export type PricedBid = Pick<BidResult, 'order' | 'answers' | 'answer'>;

export const PLAN = ACTION_COLOUR;
export const OTHERS = { light: SCENARIO_SIGNS.wine.light, dark: SCENARIO_SIGNS.olive.dark };
export const BASELINE = { light: STATE_COLOURS.light.outside, dark: STATE_COLOURS.dark.outside };

/** What every picture of a bid says. */
export type Common = Pick<YearParts, 'years' | 'grantEnds' | 'footnote'>;

export function commonOf(bid: PricedBid, isQuick: boolean): Common {
  const { order, answers, answer } = bid;
  const { seed } = order.run.request;
  const runs = isQuick ? BID_CHARTS.quickRuns : count(answers.replicates, 'run', 'runs');
  return {
    ...{ years: answers.years, grantEnds: answer.cliff?.lastYear ?? null },
    footnote: BID_CHARTS.footnote({ plan: order.names.plan, against: COMPARED_WITH(order.names.against), runs, seed }),
  };
}

export const banded = (summary: Summary, isQuick: boolean): Pick<YearSeries, 'values' | 'band'> => ({
  values: summary.mean,
  ...(isQuick ? {} : { band: summary }),
});
