import { inLanguage } from '../language/spoken.ts';
import { EXITS } from '../../models/care/states.ts';
import { REGIONS, type LivingScene } from '../../models/run/living.ts';
import type { LivingStretch } from '../../models/run/living-months.ts';
import { REGION_NAMES, STATE_NAMES } from './names.ts';
import { monthInWords, whole } from './numbers.ts';

/** Words of the living picture. */

export const LIVING = inLanguage('LIVING', {
  working: 'Following every child…',
  tooMany: (children: number): string =>
    `${whole(children)} children would be here at once, too many to tell apart. Choose a smaller place.`,
  baseline: 'Nothing changed',
  play: 'Play',
  pause: 'Pause',
  onward: 'A month on',
  backward: 'A month back',
  month: 'Month',
  speed: 'Speed',
  speeds: (months: number): string => (months === 1 ? '1 month a second' : `${String(months)} months a second`),
  colouring: 'Colour by',
  colourings: { state: 'Where they are', age: 'Age', months: 'Months there' },
  groups: { age: 'All children shown, by age', months: 'All children shown, by months where they are' },
  follow: 'Follow a child',
  nobody: 'Nobody',
  child: (child: number, age: number): string => `Child ${String(child + 1)}, ${LIVING_SAID.age(age)} when first seen`,
  hint: 'Every dot is one simulated child, drawn where the model has that child at the end of the month. Press one to follow it.',
  story: (name: string): string => `The way of this child: ${name}`,
  never: 'Is not seen in this world.',
  table: 'How many children are where, and what it costs',
  where: 'Where',
  costMonth: 'Cost in the month',
  costSince: 'Cost since the start',
  years: 'The same at the end of each year',
  key: 'Colours',
  monthSteps: ['Under 6 months', '6 to 11 months', '1 to 2 years', '2 years or more'],
} as const);

export const LIVING_SAID = inLanguage('LIVING_SAID', {
  age: (age: number): string => (age === 0 ? 'under 1' : `age ${String(age)}`),
  ageBand: (id: string): string => (id === '0' ? 'Under 1' : `Ages ${id.replace('-', ' to ')}`),
  start: 'At the start',
  end: 'the end',
  stretch: (begins: string, ends: string): string => `${begins} to ${ends}`,
} as const);

export const regionNames: readonly string[] = REGIONS.map(({ id, label }) => REGION_NAMES[id] ?? label);

/** "Ages 5 to 9", "Under 1". */
export function ageBandName(id: string): string {
  return LIVING_SAID.ageBand(id);
}

/** "In care 526": what stands above each band in a month. */
export function bandLabels(stocks: Int32Array, months: number, month: number): string[] {
  return regionNames.map((name, region) => `${name} ${whole(stocks[region * months + month] ?? 0)}`);
}

/** What the picture says to someone who does not see it. */
export function livingDescription(name: string, month: string, labels: readonly string[]): string {
  return `${name}, ${monthInWords(month)}. ${labels.join(', ')}.`;
}

/** "April 2021 to March 2022: In care: Kinship foster care". */
export function stretchInWords({ place, from, until }: LivingStretch, { months }: LivingScene): string {
  const label = STATE_NAMES[place] ?? place;
  const begins = from === 0 ? LIVING_SAID.start : monthInWords(months[from] ?? '');
  if (place === EXITS.find(({ id }) => id === place)?.id) return `${begins}: ${label}`;
  const ends = until === null ? LIVING_SAID.end : monthInWords(months[until] ?? '');
  return `${LIVING_SAID.stretch(begins, ends)}: ${label}`;
}
