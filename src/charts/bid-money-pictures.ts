import type { LedgerRow } from '../../models/run/bid-ledger.ts';
import { BID_CHARTS } from '../text/bid-charts.ts';
import { BASELINE, OTHERS, PLAN, type Common, type PricedBid } from './bid-common.ts';
import type { Diagram } from './diagram.ts';
import { SCENARIO_SIGNS } from './scenario-colours.ts';
import { yearPicture } from './year-picture.ts';
import type { YearSeries } from './year-series.ts';

/** Lines that are drawn each by itself; all others are one. */
const NAMED = 5;
const LINE_SIGNS = [
  SCENARIO_SIGNS.indigo,
  SCENARIO_SIGNS.teal,
  SCENARIO_SIGNS.olive,
  SCENARIO_SIGNS.wine,
  SCENARIO_SIGNS.cyan,
] as const;

/** Pounds over all years from which partners are spoken of: less is written as nothing. */
const A_MENTION = 500;

/** Who pays for the plan, year by year: the grant, partners, and what is left for the authority. */
export function fundingPicture({ answer: { years, means } }: PricedBid, common: Common): Diagram {
  const { grant, partners, authority, title, subtitle } = BID_CHARTS.funding;
  const own = Array.from(
    years.spend.mean,
    (spend, year) => spend - (means.grant[year] ?? 0) - (means.partners[year] ?? 0),
  );
  const sum = (values: readonly number[]): number => values.reduce((total, pounds) => total + pounds, 0);
  const parts: readonly YearSeries[] = [
    { id: 'grant', label: grant, kind: 'stack', colour: BASELINE, values: means.grant },
    { id: 'partners', label: partners, kind: 'stack', colour: OTHERS, values: means.partners },
    { id: 'authority', label: authority, kind: 'stack', colour: PLAN, values: own },
  ];
  return yearPicture({
    ...{ ...common, id: 'funding', unit: 'pounds', subtitle },
    title: title(sum(means.grant), sum(means.partners) >= A_MENTION ? sum(means.partners) : null, sum(own)),
    series: parts.filter(({ id }) => id !== 'partners' || sum(means.partners) >= A_MENTION),
  });
}

/** What is saved in cash, line by line: the lines that move most by themselves, the rest together. */
export function benefitsPicture(
  { answer: { ledger } }: PricedBid,
  common: Common,
  label: (row: LedgerRow) => string,
): Diagram {
  const { title, subtitle, rest } = BID_CHARTS.benefits;
  const total = ({ cash }: LedgerRow): number => cash.reduce((sum, pounds) => sum + pounds, 0);
  const size = ({ cash }: LedgerRow): number => cash.reduce((sum, pounds) => sum + Math.abs(pounds), 0);
  const rows = ledger.filter((row) => size(row) >= 1).toSorted((one, other) => size(other) - size(one));
  const others = rows.slice(NAMED);
  const named = rows.slice(0, NAMED).map((row, at): YearSeries => ({
    ...{ id: `${row.kind} ${row.id} ${row.payer}`, label: label(row), kind: 'stack', values: row.cash },
    colour: LINE_SIGNS[at] ?? BASELINE,
  }));
  const together = common.years.map((_, year) => others.reduce((sum, { cash }) => sum + (cash[year] ?? 0), 0));
  const most = rows.find((row) => total(row) > 0);
  return yearPicture({
    ...{ ...common, id: 'benefits', unit: 'pounds', subtitle },
    title: title(most === undefined ? null : label(most)),
    series: [
      ...named,
      ...(others.length === 0
        ? []
        : [{ id: 'rest', label: rest, kind: 'stack', colour: BASELINE, values: together } as const]),
    ],
  });
}
