import type { MonitoredMeasure } from '../../models/run/bid-monitored.ts';
import { LUCK, type Look, type Tracked } from '../../models/run/bid-tracking.ts';
import { amountInWords } from './amount.ts';
import { count, plain, whole } from './numbers.ts';

/** Words of the screen on which a plan is followed, quarter by quarter. */

export const TRACKING = {
  heading: 'Is the plan on course?',
  lead: 'What to expect in each quarter if the plan goes as modelled, and what really happened. Type figures as they come in, or paste a table.',
  none: 'What to expect comes with the runs of the bid.',
  measure: 'Measure',
  atEnd: 'at the end of the quarter',
  over: 'in the quarter',
  columns: {
    quarter: 'Quarter',
    expected: 'Expected',
    ninety: 'Nine runs in ten',
    happened: 'What happened',
    is: 'It is',
  },
  field: (measure: string, quarter: string): string => `${measure}, ${quarter}: what happened`,
  caption: (measure: string): string => `${measure}: expected, and what happened, by quarter`,
  isWorking: 'Working out what to expect…',
  paste: 'Paste from a spreadsheet',
  pasteHint:
    'A quarter such as 2020/21 Q1 in the first column, one measure in each of the others, named in the first row. An empty cell leaves what is there.',
  pasteLabel: 'What happened: paste a table',
  use: 'Use these figures',
  used: (figures: number): string => `${count(figures, 'figure is', 'figures are')} in.`,
  template: 'Save a table to fill in (CSV)',
  clear: 'Forget all that happened',
  edit: { figure: 'bid: what happened', pasted: 'bid: figures pasted', cleared: 'bid: figures forgotten' },
  nothingKnown: 'Nothing is known yet of what happened.',
  between: (low: string, high: string): string => `${low} to ${high}`,
  notCounted: (figures: number): string =>
    `${count(figures, 'figure is', 'figures are')} about quarters or measures that this plan does not have: kept, and not counted.`,
} as const;

const KINDS: Readonly<Record<MonitoredMeasure['unit'], (value: number) => string>> = {
  children: (value) => (Math.abs(value) < 10 ? plain(Math.round(value * 10) / 10) : whole(value)),
  places: (value) => (Math.abs(value) < 10 ? plain(Math.round(value * 10) / 10) : whole(value)),
  pounds: (value) => amountInWords('pounds', value),
};

/** A figure of a measure: 4.2, 527, £340,000, £1.2m. */
export function measuredInWords({ unit }: Pick<MonitoredMeasure, 'unit'>, value: number): string {
  return KINDS[unit](value);
}

export function measureInWords({ label, atEnd }: MonitoredMeasure): string {
  return `${label}, ${atEnd ? TRACKING.atEnd : TRACKING.over}`;
}

/** Where one figure lies. */
export function lookInWords({ outside, side, chance }: Pick<Look, 'outside' | 'side' | 'chance'>): string {
  if (chance === null) return side === 'middle' ? 'as planned' : `${side} what is planned`;
  return outside ? `${side} the 90% range` : 'within the 90% range';
}

const inHundred = (share: number): string => {
  const runs = Math.round(100 * share);
  return runs < 1 ? 'fewer than 1 in 100' : `${String(runs)} in 100`;
};

/** The verdict, and what it rests on. */
export function verdictInWords({ verdict, looks, outside, chance }: Tracked): readonly [string, ...string[]] {
  const figures = count(looks.length, 'figure', 'figures');
  switch (verdict) {
    case 'within':
      return [
        `On course: ${looks.length === 1 ? 'the one figure is' : `all ${figures} are`} within what nine runs in ten of the plan give.`,
        CAREFUL.onCourse,
      ];
    case 'by-luck':
      return [
        `On course, as far as can be told: ${String(outside)} of ${figures} ${outside === 1 ? 'is' : 'are'} outside, which luck alone can do.`,
        `With as many figures, ${inHundred(chance)} runs of the plan have something at least as far out. Below ${inHundred(LUCK)} the plan would be called off course.`,
        CAREFUL.onCourse,
      ];
    case 'off-course':
      return [
        `Off course: ${String(outside)} of ${figures} ${outside === 1 ? 'is' : 'are'} outside, further than luck goes.`,
        `With as many figures, ${inHundred(chance)} runs of the plan have something at least as far out.`,
        CAREFUL.offCourse,
      ];
  }
}

const CAREFUL = {
  onCourse: 'That does not prove that the plan works: most of what these figures do, they would have done without it.',
  offCourse:
    'That does not say that the plan does not work, nor why: the place may have begun elsewhere, or the world may have changed for everybody. Look first at whether the places were delivered, then at the place and its prices.',
} as const;

export const TRACKING_CHART = {
  title: (measure: string): string => `${measure}: what to expect, quarter by quarter`,
  titleWith: (measure: string, figures: number, outside: number): string =>
    outside === 0
      ? `${measure}: ${figures === 1 ? 'the figure is' : `all ${whole(figures)} figures are`} within what to expect`
      : `${measure}: ${String(outside)} of ${count(figures, 'figure', 'figures')} outside what to expect`,
  subtitle: (measure: MonitoredMeasure): string =>
    `${measureInWords(measure)}, with the plan${measure.unit === 'pounds' ? ', pounds of the year' : ''}`,
  key: 'The line is the average over the runs; the dark band holds half of them, the light band nine in ten. A diamond is what happened; a triangle is outside the light band and points to the side on which it is.',
  mark: (quarter: string, expected: string, low: string, high: string, happened: string | null): string =>
    `${quarter}: expected ${expected}, nine runs in ten ${low} to ${high}${happened === null ? '' : `; ${happened}`}`,
  happened: (value: string, is: string): string => `${value} happened, ${is}`,
  columns: ['Quarter', 'Expected', 'Half of the runs', 'Nine runs in ten', 'What happened', 'It is'],
  numbers: [
    'quarter',
    'mean',
    '5th percentile',
    '25th percentile',
    '75th percentile',
    '95th percentile',
    'what happened',
  ],
} as const;
