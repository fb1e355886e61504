import type { EvidenceLibrary } from '../care/evidence.ts';
import { entryOf, numberOf } from '../care/library.ts';
import { luckOf } from '../authority/spread.ts';
import { bootstrapErrors } from '../fit/drift-errors.ts';
import { excessOver, longEntries, type EarlierEntries } from '../fit/drift-long.ts';
import { changes, covariance, excess, mean } from '../fit/drift-moments.ts';
import {
  SERIES,
  seriesOf,
  type AuthorityCounts,
  type DriftTable,
  type SeriesId,
  type YearlySeries,
} from '../fit/drift-series.ts';
import type { Distribution } from '../random/distribution.ts';
import { exp, log } from '../random/elementary.ts';

/** Series that drift far more than luck alone, so that they can tell how drift falls with population and goes together. */
const TELLING = ['need', 'plans', 'entries'] as const satisfies readonly SeriesId[];

/** Draws of as many authorities again, from which it is told how well one change says how large drift is. */
const RESAMPLES = 200;

/** The last year that was known. */
const THEN = 2019;

/**
 * The evidence on drift as it could have been known in March 2019, from nothing later: of children coming into care from the changes
 * of every year since March 2013, of the others from the one change between the years to March 2018 and 2019. Sizes are set so
 * that one year ahead rates spread as far as seen, whatever the memory is, and the memory stays as it is. How far the sizes of the
 * four series are known goes with them.
 */
export function driftKnownThen(library: EvidenceLibrary, table: DriftTable, earlier: EarlierEntries): EvidenceLibrary {
  const places = table.authorities.map(untilThen);
  const memory = numberOf(library, 'drift.memory');
  const left = 1 - memory * memory;
  const reference = numberOf(library, 'drift.population');
  const luck = bySeries((id) => luckOf(library, id));
  const series = bySeries((id) => places.flatMap((place) => seriesOf(place, id) ?? []));
  const counted = { ...series, entries: longEntries(table, earlier, THEN) };
  const falls = Math.max(0, fall(TELLING.map((id) => [series[id], luck[id]])));
  const size = (of: readonly YearlySeries[], id: SeriesId): number => {
    const against = mean(of.map(({ population }) => exp(-2 * falls * log(population / reference))));
    const seen = id === 'entries' ? excessOver(of, 1, luck[id]) : excess(of, 0, 1, luck[id]);
    return Math.sqrt(Math.max(0, seen) / left / against);
  };
  const known: Readonly<Record<string, number>> = {
    'drift.falls': falls,
    'drift.shared': shared(
      places,
      bySeries((id) => excess(series[id], 0, 1, luck[id])),
    ),
    'drift.national.size': Math.sqrt(nationalSquare(untilThen(table.england)) / left),
  };
  const sizes = SERIES.map((id): [string, EvidenceLibrary[string]] => {
    const value = size(counted[id], id);
    const [error = 0] = bootstrapErrors(counted[id], (drawn) => [size(drawn, id)], RESAMPLES, `drift then ${id}`);
    const distribution: Distribution = { kind: 'lognormal', mu: log(value), sigma: error / value };
    return [`drift.${id}.size`, { ...entryOf(library, `drift.${id}.size`), value, distribution }];
  });
  return {
    ...library,
    ...Object.fromEntries(sizes),
    ...Object.fromEntries(Object.entries(known).map(([id, value]) => [id, held(library, id, value)])),
  };
}

/** The years to March 2018 and 2019, the second standing in for the third that was not known. */
function untilThen(counts: AuthorityCounts): AuthorityCounts {
  const known = (years: readonly (number | null)[]): (number | null)[] => [
    years[0] ?? null,
    years[1] ?? null,
    years[1] ?? null,
  ];
  return {
    population: known(counts.population),
    need: known(counts.need),
    plans: known(counts.plans),
    entries: known(counts.entries),
    leaving: known(counts.leaving),
    leavingAt18: known(counts.leavingAt18),
    inCare: known(counts.inCare),
  };
}

function held(library: EvidenceLibrary, id: string, value: number): EvidenceLibrary[string] {
  return { ...entryOf(library, id), value, distribution: { kind: 'fixed', value } };
}

/** From the smallest and the largest third of places: how fast size falls with population. */
function fall(all: readonly (readonly [readonly YearlySeries[], number])[]): number {
  const parts = all.map(([series, luck]) => {
    const ordered = series.toSorted((one, other) => one.population - other.population);
    const third = Math.floor(ordered.length / 3);
    const [least, most] = [ordered.slice(0, third), ordered.slice(-third)];
    const typical = (of: readonly YearlySeries[]): number => mean(of.map(({ population }) => log(population)));
    const whole = excess(series, 0, 1, luck);
    return {
      small: excess(least, 0, 1, luck) / whole,
      large: excess(most, 0, 1, luck) / whole,
      apart: typical(most) - typical(least),
    };
  });
  const small = mean(parts.map((part) => part.small));
  const large = mean(parts.map((part) => part.large));
  return large > 0 && small > 0 ? log(small / large) / 2 / mean(parts.map(({ apart }) => apart)) : 0;
}

/** Mean correlation of the changes of two series in one place, luck taken out. */
function shared(places: readonly AuthorityCounts[], excesses: Readonly<Record<SeriesId, number>>): number {
  const pairs = TELLING.flatMap((one, at) => TELLING.slice(at + 1).map((other) => [one, other] as const));
  const correlation = mean(
    pairs.map(([one, other]) => {
      const both = places.flatMap((place) => {
        const [first, second] = [seriesOf(place, one), seriesOf(place, other)];
        return first && second ? [{ first, second }] : [];
      });
      const [firsts, seconds] = [both.map(({ first }) => first), both.map(({ second }) => second)];
      const together = covariance(changes(firsts, 0, 1), changes(seconds, 0, 1));
      return together / Math.sqrt(excesses[one] * excesses[other]);
    }),
  );
  return Math.min(1, Math.max(0, correlation));
}

/** Mean square of the country's changes, all series together. */
function nationalSquare(country: AuthorityCounts): number {
  return mean(
    SERIES.flatMap((id) => {
      const series = seriesOf(country, id);
      return series ? changes([series], 0, 1).map((change) => change * change) : [];
    }),
  );
}

const bySeries = <T>(of: (id: SeriesId) => T): Record<SeriesId, T> => ({
  need: of('need'),
  plans: of('plans'),
  entries: of('entries'),
  exits: of('exits'),
});
