import type { ExampleJourney } from '../../models/run/example-journeys.ts';
import type { ScenarioJourneys } from '../../models/run/journeys.ts';
import type { Summary } from '../../models/run/request.ts';
import { estimateAt } from '../results/estimate.ts';
import { count, monthInWords, seconds, whole } from './numbers.ts';

/** Words of the page that follows simulated children. */

export const JOURNEYS = {
  heading: 'Journeys',
  lead: 'Simulated children followed from the month they come into care: where they are as the months go by, how long they stay, and a few of them one by one. They are made by the model. None is a real child.',
  scenario: 'Scenario beside the baseline',
  problems: 'Something set on the workbench needs putting right before children can be followed.',
  toWorkbench: 'Go to the workbench',
  baseline: 'Baseline',
  otherScenario: (name: string): string => `You chose ${name} to be shown beside the baseline.`,
  announced: (title: string): string => `Children have been followed. ${title}.`,
  careful:
    'Going home sooner is not good in itself: look at how many come back into care, in the share in care and in the examples.',
} as const;

export const JOURNEY_STATUS = {
  region: 'The children followed',
  run: 'Follow children',
  done: (runs: number, milliseconds: number, seed: string): string =>
    `${count(runs, 'run', 'runs')} of each in ${seconds(milliseconds)}, run seed “${seed}”.`,
} as const;

export const SHARE_TITLES = {
  subtitle: 'Where children are by years since they came into care, as shares of all followed',
  key: 'Shares are averages over the runs.',
  columns: { after: 'After', scenario: 'Scenario', group: 'Where' },
} as const;

export const STAY_TITLES = {
  subtitle:
    'Children who have not left care yet, by years since they came in. Whoever comes back counts as having left.',
  key: 'Lines are averages over the runs; the dark band holds half of them, the light band 90 in 100.',
  share: 'Still in their first stay',
  quartile: {
    lowerQuartile: 'A quarter have left',
    median: 'Half have left',
    upperQuartile: 'Three quarters have left',
  },
} as const;

export const EXAMPLE_TITLES = {
  title: 'Eight of the children followed, one by one',
  subtitle: (name: string): string =>
    `Simulated, in ${name}: chosen by rule from the first run, at even steps from the shortest time in care to the longest`,
  key: 'Thick: in care, for as many months in all as stand at the right. Thin: anywhere else, told beneath. A gap in a thick bar is a change of placement. Bars end where the child is no longer followed.',
  columns: ['Child', 'Age', 'Came in', 'In care', 'The way'],
} as const;

/** "31%": whole per cent, which is as fine as shares of some hundred children are. */
export const share = (value: number): string => `${whole(Math.round(value * 100))}%`;

/** "31% (28% to 34%)". */
export function shareInWords(summary: Summary, month: number): string {
  const { mean, p5, p95 } = estimateAt(summary, month, true);
  return `${share(mean)} (${share(p5)} to ${share(p95)})`;
}

/** "at once", "1 year", "18 months". */
export function since(months: number): string {
  if (months === 0) return 'at once';
  return months % 12 === 0 ? count(months / 12, 'year', 'years') : count(months, 'month', 'months');
}

function shareOf({ shares }: ScenarioJourneys, group: string, month: number): string {
  const found = shares.find(({ id }) => id === group);
  return found === undefined ? '' : share(found.share.mean[month] ?? NaN);
}

/** "After 6 years, 24% are in care and 31% home; in the baseline 26% and 30%". */
export function sharesTitle([baseline, other]: readonly ScenarioJourneys[], follow: number): string {
  const shown = other ?? baseline;
  if (shown === undefined || baseline === undefined) return '';
  const now = `After ${since(follow)}, ${shareOf(shown, 'care', follow)} are in care and ${shareOf(shown, 'home', follow)} home`;
  if (shown === baseline) return now;
  return `${now}; in the baseline ${shareOf(baseline, 'care', follow)} and ${shareOf(baseline, 'home', follow)}`;
}

/** "Half have left care within 23 months of coming in; in the baseline within 35". */
export function stayTitle([baseline, other]: readonly ScenarioJourneys[], follow: number): string {
  const shown = other ?? baseline;
  if (shown === undefined || baseline === undefined) return '';
  const [now, then] = [shown.stay.median, baseline.stay.median];
  const title =
    now === null
      ? `Fewer than half have left care ${since(follow)} after coming in`
      : `Half have left care within ${count(now, 'month', 'months')} of coming in`;
  if (shown === baseline) return title;
  if (now === then) return `${title}, as in the baseline`;
  return `${title}; in the baseline ${then === null ? 'fewer than half have' : `within ${whole(then)}`}`;
}

/** "within 23 months", "not within 6 years". */
export function quartileInWords(month: number | null, follow: number): string {
  return month === null ? `not within ${since(follow)}` : `within ${count(month, 'month', 'months')}`;
}

export function exampleHeading({ age, entered }: ExampleJourney): string {
  return `${age === 0 ? 'Under 1' : `Age ${String(age)}`}, came in ${monthInWords(entered)}`;
}

export const monthsInWords = ({ monthsInCare }: ExampleJourney): string => count(monthsInCare, 'month', 'months');

export const inCareInWords = ({ monthsInCare }: ExampleJourney): string =>
  `${count(monthsInCare, 'month', 'months')} in care`;

/** "In care: Kinship foster care, month 0 to 11; Returned home from care, from month 11". */
export function wayInWords({ stretches }: ExampleJourney): string {
  return stretches
    .map(({ label, from, to }, at) =>
      at === stretches.length - 1
        ? `${label}, from month ${String(from)}`
        : `${label}, month ${String(from)} to ${String(to)}`,
    )
    .join('; ');
}

/** Why not everybody is followed, and what that does. */
export function sampleInWords(oneIn: number, place: string): string {
  return `${place}: too many children to follow each, so one in ${whole(oneIn)} is followed. Rates, loops and drift are those of the whole place, so the shares are too, but luck weighs more among so few: for the whole place the bands are too wide.`;
}

/** The same beneath a picture; nothing where everybody is followed. */
export function sampleNote(oneIn: number): string {
  return oneIn === 1
    ? ''
    : `One child in ${whole(oneIn)} of the place is followed, so its bands are wider than for all.`;
}

/** Who was followed: "about 320 children a run who came into care from April 2021 to March 2023, each for 6 years". */
export function followedInWords(children: number, first: string, last: string, follow: number): string {
  return `Simulated children, about ${whole(Math.round(children))} in each run, who came into care from ${monthInWords(first)} to ${monthInWords(last)}, each followed for ${since(follow)}.`;
}
