import { listed } from './numbers.ts';

/** Words of the situations: worked scenarios, each with what it means. */

export const SITUATIONS = {
  heading: 'Situations',
  lead: 'Worked plans and turns of events from the Care Crisis Review and the Case for Change. Read what each means, then open it on the workbench and change it.',
  none: 'No situation is kept with this version.',
  unknown: 'There is no such situation',
  unknownBody: (id: string): string => `No situation is called “${id}”.`,
  all: 'All situations',
  safety: 'What it does not tell',
  lookAt: 'What to look at',
  sets: 'What it sets',
  source: 'Where it comes from',
  open: 'Open on the workbench',
  broken: 'This situation cannot be opened by this version:',
  setsNothing: 'Nothing: it shows what happens if things go on as they are.',
  loops: (labels: readonly string[]): string =>
    labels.length === 0 ? 'With every loop off.' : `With these loops on: ${listed(labels)}.`,
  place: (label: string): string => `Starts from: ${label}.`,
  years: (words: string): string => `Runs for ${words}.`,
  ends: (month: string): string => `ends before ${month}`,
  places: (words: string): string => `at most ${words} places a year`,
  takeUp: (words: string): string => `${words} take part`,
  variant: (label: string): string => `with the effect “${label}”`,
  fromToday: (target: string, now: string): string => `${target}, from ${now} today`,
  ownValue: (figure: string): string => `taken as ${figure}`,
} as const;

/** Asked when a situation is for another place, other years or other loops than the scenarios that are there. */
export const REPLACE = {
  heading: 'Change what all your scenarios share?',
  body: (words: readonly string[]): string =>
    `This situation was made for a setting of its own. ${words.join(' ')} That would hold for all your scenarios. Either way it stands beside them, and can be undone.`,
  yes: 'Change it for all',
  no: 'Keep my setting',
  neither: 'Do not open it',
} as const;
