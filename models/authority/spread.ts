import type { EvidenceLibrary } from '../care/evidence.ts';
import { partOfEntry, sum } from '../fit/bands.ts';
import { Figures } from './figures.ts';
import type { PublishedTable } from './published.ts';

/** Rates that differ from authority to authority beyond luck. */
export const RATES = ['need', 'plans', 'entries', 'home', 'guardianship', 'adopted', 'exits'] as const;
export type RateId = (typeof RATES)[number];

/** Coefficient of variation of each rate between authorities, luck taken out, every authority weighing alike. */
export type Spread = Readonly<Record<RateId, number>>;

/** What each is counted by: published numbers added up, and who they could happen to. */
const COUNTED: Readonly<Record<RateId, { readonly events: readonly string[]; readonly exposed: string }>> = {
  need: { events: ['cin-starts-episodes'], exposed: 'population' },
  plans: { events: ['cpp-starts'], exposed: 'cin-starts-episodes' },
  entries: { events: ['cla-starts'], exposed: 'cin-starts-episodes' },
  home: { events: ['cla-ceases-reason-home-planned'], exposed: 'cla-stock' },
  guardianship: { events: ['cla-ceases-reason-special-guardianship'], exposed: 'cla-stock' },
  adopted: { events: ['cla-ceases-reason-adopted'], exposed: 'cla-stock' },
  exits: { events: ['cla-ceases'], exposed: 'cla-stock' },
};
const AT_18 = 'cla-ceases-age-18-plus';
/** Rates from fewer are mostly luck and would decide an unweighted spread by themselves. */
const FEWEST_EXPOSED = 100;

/** Luck of a year's count as a multiple of children who come one by one: brothers and sisters come together. */
export function luckOf(library: EvidenceLibrary, rate: RateId): number {
  const series = rate === 'need' || rate === 'plans' || rate === 'entries' ? rate : 'exits';
  return partOfEntry(library, 'families.luck', series);
}

/** How far rates differ between the authorities of a table, from one year of it. */
export function spreadBetween(library: EvidenceLibrary, table: PublishedTable, year: number): Spread {
  const of = (rate: RateId): number => variation(countsOf(table, rate, year), luckOf(library, rate));
  return {
    need: of('need'),
    plans: of('plans'),
    entries: of('entries'),
    home: of('home'),
    guardianship: of('guardianship'),
    adopted: of('adopted'),
    exits: of('exits'),
  };
}

interface Counted {
  readonly events: number;
  readonly exposed: number;
}

/** Coefficient of variation of rates beyond luck, by the method of moments, every place weighing alike; 0 where luck explains all. */
export function variation(counts: readonly Counted[], luck: number): number {
  const rates = counts.map(({ events, exposed }) => events / exposed);
  const mean = sum(rates) / rates.length;
  const variance = sum(rates.map((rate) => (rate - mean) * (rate - mean))) / (rates.length - 1);
  const byLuck = (luck * sum(counts.map(({ exposed }) => mean / exposed))) / counts.length;
  return Math.sqrt(Math.max(0, variance - byLuck)) / mean;
}

function countsOf(table: PublishedTable, rate: RateId, year: number): Counted[] {
  const { events, exposed } = COUNTED[rate];
  return table.authorities.flatMap((_, at) => {
    const figures = new Figures({ table, at }, year);
    const numbers = events.map((measure) => figures.published(measure));
    const at18 = rate === 'exits' ? figures.published(AT_18) : 0;
    const over = exposed === 'population' ? figures.population() : figures.published(exposed);
    if (numbers.some((each) => each === null) || at18 === null || over === null || over < FEWEST_EXPOSED) return [];
    return [{ events: sum(numbers.map((each) => each ?? 0)) - at18, exposed: over }];
  });
}
