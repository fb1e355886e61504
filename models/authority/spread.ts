import type { EvidenceLibrary } from '../care/evidence.ts';
import { partOfEntry, sum } from '../fit/bands.ts';
import { covariance } from '../fit/drift-moments.ts';
import { log } from '../random/elementary.ts';
import { power } from '../random/power.ts';
import { agesBetween, type MixSpread } from './age-mix.ts';
import { Figures } from './figures.ts';
import type { PublishedPlace, PublishedTable } from './published.ts';
import { spreadOver, type Counted, type RateSpread } from './spread-moments.ts';

/** Rates that differ from authority to authority beyond luck. */
export const RATES = ['need', 'plans', 'entries', 'home', 'guardianship', 'adopted', 'exits'] as const;
export type RateId = (typeof RATES)[number];

/** How far rates differ between authorities, every authority weighing alike. */
export interface Spread {
  readonly rates: Readonly<Record<RateId, RateSpread>>;
  /**
   * How leaving care goes with coming into it: where twice as many come in for each child in care, 2 to the power of this as many
   * leave. 0 where the two have nothing to do with each other, 1 where every place is in balance.
   */
  readonly balance: number;
  /** How far the ages of those who come into care differ. */
  readonly ages: MixSpread;
}

/** What each is counted by: published numbers added up, and who they could happen to. */
const COUNTED: Readonly<Record<RateId, { readonly events: readonly string[]; readonly exposed: string }>> = {
  need: { events: ['cin-starts-episodes'], exposed: 'population' },
  plans: { events: ['cpp-starts'], exposed: 'cla-stock' },
  entries: { events: ['cla-starts'], exposed: 'cla-stock' },
  home: { events: ['cla-ceases-reason-home-planned'], exposed: 'balanced' },
  guardianship: { events: ['cla-ceases-reason-special-guardianship'], exposed: 'balanced' },
  adopted: { events: ['cla-ceases-reason-adopted'], exposed: 'balanced' },
  exits: { events: ['cla-ceases'], exposed: 'balanced' },
};
const AT_18 = 'cla-ceases-age-18-plus';
/** Rates from fewer are mostly luck and would decide an unweighted spread by themselves. */
const FEWEST_EXPOSED = 100;
/** A logarithm of fewer is biased. */
const FEWEST_EVENTS = 20;

/** Luck of a year's count as a multiple of children who come one by one: brothers and sisters come together. */
export function luckOf(library: EvidenceLibrary, rate: RateId): number {
  const series = rate === 'need' || rate === 'plans' || rate === 'entries' ? rate : 'exits';
  return partOfEntry(library, 'families.luck', series);
}

/** How far rates differ between the authorities of a table and how much of it lasts, from a year of it and the year before. */
export function spreadBetween(library: EvidenceLibrary, table: PublishedTable, year: number): Spread {
  const balance = balanceOf(table, year);
  const of = (rate: RateId): RateSpread => {
    const [before, now] = [year - 1, year].map((each) =>
      table.authorities.map((_, at) => countOf({ table, at }, rate, each, balance)),
    );
    const both = (now ?? []).flatMap((latest, at): [Counted, Counted][] => {
      const earlier = before?.[at];
      return latest && earlier ? [[earlier, latest]] : [];
    });
    return spreadOver(both, luckOf(library, rate));
  };
  return {
    rates: {
      need: of('need'),
      plans: of('plans'),
      entries: of('entries'),
      home: of('home'),
      guardianship: of('guardianship'),
      adopted: of('adopted'),
      exits: of('exits'),
    },
    balance,
    ages: agesBetween(library, table, year),
  };
}

/** Those who could leave care before 18, in step with those who come in under 16: between the number in care and that. */
export function balancedExposure(inCare: number, entries: number, balance: number): number {
  return inCare > 0 && entries > 0 ? inCare * power(entries / inCare, balance) : 0;
}

/** Least squares of the logarithm of leaving on that of coming in, each for a child in care. */
function balanceOf(table: PublishedTable, year: number): number {
  const logs = table.authorities.flatMap((_, at): [number, number][] => {
    const leaving = countOf({ table, at }, 'exits', year, 0);
    const coming = comingUnder16(new Figures({ table, at }, year));
    if (!leaving || coming === null || coming < FEWEST_EVENTS || leaving.events < FEWEST_EVENTS) return [];
    return [[log(coming / leaving.exposed), log(leaving.events / leaving.exposed)]];
  });
  const [coming, leaving] = [logs.map(([each]) => each), logs.map(([, each]) => each)];
  return covariance(coming, leaving) / covariance(coming, coming);
}

/** One rate of one place in a year; null where a number was suppressed, not published or too small to tell. */
function countOf(place: PublishedPlace, rate: RateId, year: number, balance: number): Counted | null {
  const { events, exposed } = COUNTED[rate];
  const figures = new Figures(place, year);
  const numbers = events.map((measure) => figures.published(measure));
  const at18 = rate === 'exits' ? figures.published(AT_18) : 0;
  const over = exposed === 'balanced' ? figures.published('cla-stock') : exposedOf(figures, exposed);
  const coming = exposed === 'balanced' && balance !== 0 ? comingUnder16(figures) : over;
  if (numbers.some((each) => each === null) || at18 === null || over === null || over < FEWEST_EXPOSED) return null;
  if (!coming) return null;
  return {
    events: sum(numbers.map((each) => each ?? 0)) - at18,
    exposed: exposed === 'balanced' ? balancedExposure(over, coming, balance) : over,
  };
}

/** Those who come in at 16 or 17, many of them alone from abroad, mostly leave by turning 18. */
function comingUnder16(figures: Figures): number | null {
  const [all, older] = [figures.published('cla-starts'), figures.published('cla-starts-age-16-plus')];
  return all === null || older === null ? null : all - older;
}

const exposedOf = (figures: Figures, exposed: string): number | null =>
  exposed === 'population' ? figures.population() : figures.published(exposed);
