import type { Cliff } from '../../models/run/bid-answer.ts';
import { runsOf } from './bid-chance.ts';
import { shortPounds } from './bid-money.ts';
import { inSentence } from './sentence.ts';

/** Words of the pictures of a bid. */

export const YEAR_CHART = {
  year: 'Year',
  ninety: (label: string): string => `${label}, nine runs in ten`,
  to: (low: string, high: string): string => `${low} to ${high}`,
  quantiles: (label: string): string[] => ['5th', '25th', '75th', '95th'].map((each) => `${label}, ${each} percentile`),
  bands: 'Half of all runs lie within the darker band, nine in ten within the paler one or the thin line of a bar.',
  grantEnds: 'grant ends',
  reading: (year: string, said: readonly { readonly label: string; readonly value: string }[]): string =>
    `${year}: ${said.map(({ label, value }) => `${label} ${value}`).join('; ')}.`,
} as const;

export const poundsLabel = shortPounds;
export const chanceLabel = (chance: number): string => `${String(Math.round(chance * 100))}%`;

export const BID_CHARTS = {
  heading: 'In pictures',
  footnote: (parts: {
    readonly plan: string;
    readonly against: string;
    readonly runs: string;
    readonly seed: string;
  }) => `“${parts.plan}” against ${parts.against}. ${parts.runs}, run seed “${parts.seed}”. Cash of each year.`,
  quickRuns: 'Averages by expected flows',
  funding: {
    subtitle: 'What the plan costs, by who pays for it',
    grant: 'Out of the grant',
    partners: 'Paid by partners',
    authority: 'Left for the authority, match funding included',
    title: (grant: number, partners: number | null, authority: number): string => {
      const others = partners === null ? '' : `, partners ${shortPounds(partners)}`;
      return `The grant pays ${shortPounds(grant)} of the plan${others}, the authority ${shortPounds(authority)}`;
    },
  },
  benefits: {
    subtitle: 'Saved in cash by line of cost; below zero it costs more',
    rest: 'All other lines',
    title: (most: string | null): string =>
      most === null ? 'No line of cost saves cash' : `Most of what is saved in cash: ${inSentence(most)}`,
  },
  net: {
    subtitle: 'Net cost to the authority by financial year; below zero it saves',
    net: 'Net cost to the authority',
    dearest: (year: string, pounds: number): string =>
      pounds > 0
        ? `The authority has most to find in ${year}: ${shortPounds(pounds)}`
        : 'The authority never has to find more than it saves',
  },
  position: {
    subtitle: 'All that has been saved in cash since the start, less all that has been put in',
    authority: 'The authority, with its grant',
    fund: 'Whoever pays',
    title: (year: string, pounds: number): string =>
      pounds < 0
        ? `By the end of ${year} the authority is ${shortPounds(-pounds)} out of pocket`
        : `By the end of ${year} the authority is ${shortPounds(pounds)} ahead`,
  },
  chance: {
    subtitle: 'Share of runs in which the money is back for good by the end of the year',
    authority: 'For the authority, with its grant',
    fund: 'Whoever pays',
    title: (year: string, chance: number): string => `By the end of ${year} the money is back in ${runsOf(chance)}`,
  },
  cliff: {
    subtitle: 'What the plan costs, what the grant pays of it and what it saves in cash',
    spend: 'Spent on the plan',
    grant: 'Out of the grant',
    saved: 'Saved in cash',
    none: 'There is no grant, and so no cliff',
    title: ({ goesOn, spendAfter, netCostAfter }: Cliff, after: string): string => {
      if (!goesOn) return 'The grant lasts to the end of the run';
      if (spendAfter < 1) return 'The plan ends with its grant: nothing is left to pay';
      return netCostAfter > 0
        ? `After the grant the authority has ${shortPounds(netCostAfter)} to find in ${after}`
        : `After the grant savings carry the plan: ${shortPounds(-netCostAfter)} more saved than paid in ${after}`;
    },
  },
  nothing: {
    subtitle: 'What the lines of the model cost: placements, social work, early help, proceedings',
    without: 'Doing nothing',
    with: 'With the plan',
    budget: 'Medium-term plan',
    title: (year: string, pounds: number): string => `Doing nothing costs ${shortPounds(pounds)} in ${year}`,
  },
  gap: {
    subtitle: 'What the lines cost over the medium-term plan; below zero there is room',
    without: 'Gap doing nothing',
    with: 'Gap with the plan',
    title: (year: string, without: number, withPlan: number): string =>
      `In ${year} the budget is ${gapInWords(without)} doing nothing and ${gapInWords(withPlan)} with the plan`,
  },
} as const;

function gapInWords(gap: number): string {
  return gap > 0 ? `${shortPounds(gap)} short` : `${shortPounds(-gap)} in hand`;
}
