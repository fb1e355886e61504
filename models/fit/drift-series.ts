/** One kind of count in one place: events in each of some years running, and who they could happen to. */
export interface YearlySeries {
  /** Children of the place, to see how drift falls with size. */
  readonly population: number;
  readonly events: readonly number[];
  readonly exposed: readonly number[];
}

type Years = readonly (number | null)[];

/** Published counts of one authority, or of the country, over three years; null where suppressed. */
export interface AuthorityCounts {
  readonly population: Years;
  readonly need: Years;
  readonly plans: Years;
  readonly entries: Years;
  readonly leaving: Years;
  readonly leavingAt18: Years;
  readonly inCare: Years;
}

export interface AuthorityRow extends AuthorityCounts {
  readonly dfe: number;
  readonly name: string;
}

/** The table kept in `seeds/authorities/drift-series.json`. */
export interface DriftTable {
  readonly years: readonly number[];
  readonly england: AuthorityCounts;
  readonly authorities: readonly AuthorityRow[];
}

export const SERIES = ['need', 'plans', 'entries', 'exits'] as const;
export type SeriesId = (typeof SERIES)[number];

/** Fewer events in a year than this say little about a rate, and their logarithm is biased. */
export const FEWEST_EVENTS = 20;

/**
 * One series of one place: children becoming in need, plans and children coming into care for each child of the area; children
 * leaving care before 18 for each child in care at the middle of the year.
 *
 * @returns null where a count is suppressed or too small to tell
 */
export function seriesOf(place: AuthorityCounts, id: SeriesId): YearlySeries | null {
  const population = three(place.population);
  const events =
    id === 'exits' ? combined(place.leaving, place.leavingAt18, (all, at18) => all - at18) : three(place[id]);
  const exposed = id === 'exits' ? middleOfYear(place) : population;
  if (!population || !events || !exposed || events.some((count) => count < FEWEST_EVENTS)) return null;
  return { population: population[1], events, exposed };
}

/** Children in care half way through: those of 31 March less half of what the year added. */
function middleOfYear({ inCare, entries, leaving }: AuthorityCounts): [number, number, number] | null {
  const added = combined(entries, leaving, (came, left) => came - left);
  return added && combined(inCare, added, (end, more) => end - more / 2);
}

function three(years: Years): [number, number, number] | null {
  const [first, second, third] = years;
  if (typeof first !== 'number' || typeof second !== 'number' || typeof third !== 'number') return null;
  return [first, second, third];
}

function combined(one: Years, other: Years, of: (a: number, b: number) => number): [number, number, number] | null {
  const a = three(one);
  const b = three(other);
  return a && b && [of(a[0], b[0]), of(a[1], b[1]), of(a[2], b[2])];
}
