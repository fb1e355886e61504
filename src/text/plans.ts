import { inLanguage } from '../language/spoken.ts';
import { count, listed } from './numbers.ts';
import { inSentence } from './sentence.ts';

/** Words of the list of scenarios and of what is done to it. */

export const PLANS = inLanguage('PLANS', {
  /** Name of a scenario that nobody has named yet. */
  given: (number: number): string => `Plan ${String(number)}`,
  isGiven: (name: string): boolean => /^Plan \d+$/.test(name),
} as const);

/** What an edit was, as it follows "Undo:". */
export const EDIT = inLanguage('EDIT', {
  several: 'several controls',
  place: 'starting place',
  years: 'years to run',
  seed: 'run seed',
  drift: 'drift of the rates',
  loops: 'feedback loops',
  control: inSentence,
  own: (label: string): string => `your value of ${inSentence(label)}`,
  rule: (label: string): string => `your rule for ${inSentence(label)}`,
  name: (name: string): string => `name of “${name}”`,
  note: (name: string): string => `note on “${name}”`,
  colour: (name: string): string => `colour of “${name}”`,
  order: (name: string): string => `place of “${name}” in the list`,
  added: (name: string): string => `adding “${name}”`,
  copied: (name: string): string => `copying “${name}”`,
  removed: (name: string): string => `deleting “${name}”`,
  opened: (name: string): string => `opening “${name}”`,
  otherTab: 'what another tab changed',
  openedFile: (name: string): string => `opening the file ${name}`,
  openedLink: 'opening the link',
  openedCopy: 'opening an earlier version',
} as const);

export const ELSEWHERE = inLanguage('ELSEWHERE', {
  typed: 'Something typed in it needs putting right.',
} as const);

/** What has just happened, where it needs saying. */
export const DONE = inLanguage('DONE', {
  removed: (name: string): string => `“${name}” is deleted.`,
  replaced: (labels: readonly string[]): string =>
    `The values of ${listed(labels.map(inSentence))} are those of the scenarios that were here: what the place rests on is the same in all.`,
} as const);

export const DIFFERS = inLanguage('DIFFERS', {
  levers: (levers: number): string => count(levers, 'lever', 'levers'),
  drivers: (drivers: number): string => count(drivers, 'driver', 'drivers'),
  own: (values: number): string => count(values, 'value of its own', 'values of its own'),
  nothing: 'nothing moved yet',
} as const);

/** "2 levers, 1 value of your own"; what differs from the baseline, in short. */
export function differsInWords(parts: {
  readonly levers: number;
  readonly drivers: number;
  readonly own: number;
}): string {
  const said = [
    ...(parts.levers === 0 ? [] : [DIFFERS.levers(parts.levers)]),
    ...(parts.drivers === 0 ? [] : [DIFFERS.drivers(parts.drivers)]),
    ...(parts.own === 0 ? [] : [DIFFERS.own(parts.own)]),
  ];
  return said.length === 0 ? DIFFERS.nothing : listed(said);
}

/** The list of scenarios on screen. */
export const BAR = inLanguage('BAR', {
  region: 'Scenarios',
  list: 'Scenarios side by side',
  add: 'Add',
  addLong: 'Add a scenario',
  undo: 'Undo',
  redo: 'Redo',
  undoing: (edit: string): string => `Undo: ${edit}`,
  redoing: (edit: string): string => `Redo: ${edit}`,
  undone: (edit: string): string => `Undone: ${edit}.`,
  redone: (edit: string): string => `Done again: ${edit}.`,
  edit: 'Edit',
  editing: (name: string): string => `Edit “${name}”`,
  files: 'Share and files',
  saveAll: 'Save all scenarios',
  earlier: 'Earlier versions',
  dropHere: 'Let go to open it',
  dismiss: 'Close',
  putRight: (name: string): string => `“${name}” needs putting right before all can be run together:`,
  turnTo: 'Turn to it',
  changing: 'You are changing',
  loading: 'Opening…',
} as const);
