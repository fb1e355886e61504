import type { FlowDiagram } from '../../models/run/flow-diagram.ts';
import { amountInWords, changeOf, isNone } from './amount.ts';
import { monthInWords } from './numbers.ts';

/** Words of the flow diagram. */

export type FlowView = 'care' | 'all';

export const FLOWS = {
  heading: 'Where children come from and go to',
  intro:
    'Moves in one year, on average. A ribbon is as thick as the number of children who move; both pictures have one scale. A child who moves twice counts twice.',
  first: 'Scenario',
  second: 'Beside it',
  year: 'Year',
  yearName: (from: string, to: string): string => `${monthInWords(from)} to ${monthInWords(to)}`,
  view: 'Show',
  views: { care: 'Ways into and out of care', all: 'All ways' } satisfies Record<FlowView, string>,
  ask: 'Work out the moves',
  progress: 'Progress of working out the moves',
  from: 'From',
  to: 'To',
  difference: 'Difference',
  key: 'Ribbons that differ between the two by more than one child in a hundred, and at least half a child, are drawn stronger, and the difference is written beside the number.',
  backKey: 'Ribbons below lead back.',
} as const;

/** Names short enough to stand on a ribbon. */
const SHORT: Readonly<Record<string, string>> = {
  community: 'Not known before',
  newborns: 'Newborn siblings',
  'early-help': 'Early help',
  'child-in-need': 'Child in need',
  'child-protection': 'Protection plan',
  'known-after-plan': 'Closed after a plan',
  'pre-proceedings': 'Pre-proceedings',
  care: 'In care',
  'returned-home': 'Home',
  'special-guardianship': 'Guardianship',
  adopted: 'Adopted',
  'turned-18': 'Turned 18',
  'no-longer-open': 'No longer open',
  'left-care-otherwise': 'Left another way',
  'settled-at-home': 'Home six years',
};

const BACK: Readonly<Record<string, string>> = {
  'returned-home': 'Back from home',
  'special-guardianship': 'Back, guardianship',
  adopted: 'Back, adoption',
};

/** What a node is called on the picture; `again` for those it brings back into care. */
export function shortName(node: string, again: boolean, label: string): string {
  return (again ? BACK[node] : undefined) ?? SHORT[node] ?? label;
}

/** "536 at the start, 539 at the end": children in care over the year; nothing where there are fewer than the least. */
export function careStock({ nodes }: FlowDiagram, least = 0): string {
  const care = nodes.find(({ id }) => id === 'care');
  return care === undefined || care.start < least || care.end < least
    ? ''
    : `In care: ${amountInWords('children', care.start)} at the start, ${amountInWords('children', care.end)} at the end`;
}

export interface FlowWords {
  readonly scenario: string;
  readonly from: string;
  readonly to: string;
  readonly children: number;
  /** What it is set against; null for the first of the two. */
  readonly against: { readonly scenario: string; readonly children: number } | null;
}

/** "More conferences: from Pre-proceedings to In care, 62 children; 7 fewer than Baseline." */
export function flowSentence({ scenario, from, to, children, against }: FlowWords): string {
  const amount = `${scenario}: from ${from} to ${to}, ${amountInWords('children', children)} in the year`;
  if (against === null) return `${amount}.`;
  const change = children - against.children;
  const said = isNone('children', change)
    ? `the same as ${against.scenario}`
    : `${changeOf('children', change)} than ${against.scenario}`;
  return `${amount}; ${said}.`;
}

/** The finding: how many fewer or more come into care. */
export function flowTitle(
  into: number,
  change: number,
  names: readonly [string, string],
  from: string,
  to: string,
): string {
  const when = `${monthInWords(from)} to ${monthInWords(to)}`;
  if (isNone('children', change)) {
    return `${amountInWords('children', into)} children come into care in the year ${when}, whichever of the two`;
  }
  return `${changeOf('children', change)} coming into care with ${names[1]} than with ${names[0]}, ${when}`;
}
