import type { LedgerRow } from '../../models/run/bid-ledger.ts';
import type { BidResult } from '../state/bid-runs.svelte.ts';
import { isNothing } from '../text/bid-answers.ts';
import { BID_CHARTS } from '../text/bid-charts.ts';
import { banded, BASELINE, commonOf, OTHERS, PLAN, type Common, type PricedBid } from './bid-common.ts';
import { benefitsPicture, fundingPicture } from './bid-money-pictures.ts';
import type { Diagram } from './diagram.ts';
import { yearPicture } from './year-picture.ts';

/** Everything about a bid that is easier to see than to read. */
export function bidPictures(result: BidResult, isQuick: boolean): readonly Diagram[] {
  const { answers, answer } = result;
  const common = commonOf(result, isQuick);
  return [
    ...(isNothing(result) ? [] : picturesOfDifference(result, common, isQuick)),
    nothingPicture(result, common, isQuick),
    ...(answers.gapDoNothing === null || answer.gapWithPlan === null ? [] : [gapPicture(result, common)]),
  ];
}

/** What the plan costs and brings; averages alone have no spread and no chance. */
function picturesOfDifference(result: BidResult, common: Common, isQuick: boolean): readonly Diagram[] {
  const { cliff } = result.answer;
  return [
    positionPicture(result, common, isQuick),
    ...(cliff === null ? [] : [fundingPicture(result, common)]),
    netPicture(result, common, isQuick),
    ...(isQuick ? [] : [chancePicture(result, common)]),
    ...(cliff === null ? [] : [cliffPicture(result, common)]),
  ];
}

/** Pictures of the pack that stand beside its tables: who pays, what comes of it, what the end of the grant does, and from where. */
export function packPictures(result: PricedBid, label: (row: LedgerRow) => string): PackPictures {
  const common = commonOf(result, false);
  return {
    funding: result.answer.cliff === null ? null : fundingPicture(result, common),
    position: positionPicture(result, common, false),
    cliff: result.answer.cliff === null ? null : cliffPicture(result, common),
    benefits: benefitsPicture(result, common, label),
  };
}

export interface PackPictures {
  /** Null without a grant, as is the cliff. */
  readonly funding: Diagram | null;
  readonly position: Diagram;
  readonly cliff: Diagram | null;
  readonly benefits: Diagram;
}

function netPicture({ answers: { years }, answer }: PricedBid, common: Common, isQuick: boolean): Diagram {
  const { netCost } = answer.years;
  const { net, dearest, subtitle } = BID_CHARTS.net;
  const worst = netCost.mean.reduce((most, pounds, year) => (pounds > (netCost.mean[most] ?? 0) ? year : most), 0);
  return yearPicture({
    ...{ ...common, id: 'net', unit: 'pounds', subtitle },
    title: dearest(years[worst] ?? '', netCost.mean[worst] ?? 0),
    series: [{ id: 'net', label: net, kind: 'bars', colour: PLAN, ...banded(netCost, isQuick) }],
  });
}

function positionPicture({ answers: { years }, answer }: PricedBid, common: Common, isQuick: boolean): Diagram {
  const { position, fundPosition } = answer.years;
  const { authority, fund, title, subtitle } = BID_CHARTS.position;
  return yearPicture({
    ...{ ...common, id: 'position', unit: 'pounds', subtitle },
    title: title(years.at(-1) ?? '', position.mean.at(-1) ?? 0),
    series: [
      { id: 'authority', label: authority, kind: 'line', colour: PLAN, ...banded(position, isQuick) },
      { id: 'fund', label: fund, kind: 'dashed', colour: OTHERS, values: fundPosition.mean },
    ],
  });
}

function chancePicture({ answers: { years }, answer: { breakEven } }: BidResult, common: Common): Diagram {
  const { authority, fund, title, subtitle } = BID_CHARTS.chance;
  return yearPicture({
    ...{ ...common, id: 'chance', unit: 'chance', subtitle },
    title: title(years.at(-1) ?? '', breakEven.fund.chance.at(-1) ?? 0),
    series: [
      { id: 'fund', label: fund, kind: 'bars', colour: OTHERS, values: breakEven.fund.chance },
      { id: 'authority', label: authority, kind: 'bars', colour: PLAN, values: breakEven.authority.chance },
    ],
  });
}

function cliffPicture({ answers: { years }, answer }: PricedBid, common: Common): Diagram {
  const { cliff, means } = answer;
  const { spend, grant, saved, title, none, subtitle } = BID_CHARTS.cliff;
  return yearPicture({
    ...{ ...common, id: 'cliff', unit: 'pounds', subtitle },
    title: cliff === null ? none : title(cliff, years[cliff.lastYear + 1] ?? ''),
    series: [
      { id: 'spend', label: spend, kind: 'bars', colour: OTHERS, values: answer.years.spend.mean },
      { id: 'grant', label: grant, kind: 'bars', colour: BASELINE, values: means.grant },
      { id: 'saved', label: saved, kind: 'line', colour: PLAN, values: answer.years.saved.mean },
    ],
  });
}

function nothingPicture({ order, answers, answer }: BidResult, common: Common, isQuick: boolean): Diagram {
  const { without, with: withPlan, budget, title, subtitle } = BID_CHARTS.nothing;
  const { years, doNothing } = answers;
  const set = order.question.bid.budget;
  const budgeted = years.map((year) => set.find((each) => each.year === year)?.pounds ?? 0);
  return yearPicture({
    ...{ ...common, id: 'nothing', unit: 'pounds', subtitle },
    title: title(years.at(-1) ?? '', doNothing.mean.at(-1) ?? 0),
    series: [
      { id: 'without', label: without, kind: 'line', colour: BASELINE, ...banded(doNothing, isQuick) },
      { id: 'with', label: withPlan, kind: 'line', colour: PLAN, values: answer.withPlan.mean },
      ...(set.length === 0
        ? []
        : [{ id: 'budget', label: budget, kind: 'dashed', colour: OTHERS, values: budgeted } as const]),
    ],
  });
}

function gapPicture({ answers: { years, gapDoNothing }, answer: { gapWithPlan } }: BidResult, common: Common): Diagram {
  const { without, with: withPlan, title, subtitle } = BID_CHARTS.gap;
  const [nothing, plan] = [gapDoNothing?.mean ?? [], gapWithPlan?.mean ?? []];
  const last = years.length - 1;
  return yearPicture({
    ...{ ...common, id: 'gap', unit: 'pounds', subtitle },
    title: title(years[last] ?? '', nothing[last] ?? 0, plan[last] ?? 0),
    series: [
      { id: 'without', label: without, kind: 'bars', colour: BASELINE, values: nothing },
      { id: 'with', label: withPlan, kind: 'bars', colour: PLAN, values: plan },
    ],
  });
}
