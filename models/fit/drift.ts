import { exp, log } from '../random/elementary.ts';
import { changes, covariance, excessMoments, mean, memoryOf, sizeOf, type ExcessMoments } from './drift-moments.ts';
import { seriesOf, type AuthorityCounts, type SeriesId, type YearlySeries } from './drift-series.ts';

/** How much larger luck is than that of children who come one by one: mean of squares over mean of children who come together. */
export type Clustering = Readonly<Record<SeriesId, number>>;

export interface DriftEstimate {
  /** Places that count, by series. */
  readonly places: Readonly<Record<SeriesId, number>>;
  readonly moments: Readonly<Record<SeriesId, ExcessMoments>>;
  /** Correlation of drift from one year to the next. */
  readonly memory: number;
  /** Standard deviation of drift, log scale, in a place of the reference population. */
  readonly size: Readonly<Record<SeriesId, number>>;
  /** Size is in proportion to population to the power of minus this. */
  readonly falls: number;
  /** Correlation between the drifts of need, plans and entries. */
  readonly shared: number;
}

/** Series that drift far more than luck alone, so that they can tell how long drift lasts and how it falls with population. */
const TELLING = ['need', 'plans', 'entries'] as const satisfies readonly SeriesId[];

/**
 * Size and memory of a mean-reverting drift, by the method of moments: with yearly correlation r, the change of log rates over
 * one year has variance 2 size^2 (1 - r), over two years 2 size^2 (1 - r^2), each plus luck. Changes are taken about the mean of
 * all places, which removes what moved the whole country.
 *
 * @param clustering luck of a count, as a multiple of Poisson
 * @param reference population at which sizes are stated
 */
export function estimateDrift(
  places: readonly AuthorityCounts[],
  clustering: Clustering,
  reference: number,
): DriftEstimate {
  const series = bySeries((id) => allOf(places, id));
  const moments = bySeries((id) => excessMoments(series[id], clustering[id]));
  const memory = memoryOf(TELLING.map((id) => moments[id]));
  const falls = fallWithPopulation(TELLING.map((id) => [series[id], clustering[id]]));
  return {
    places: bySeries((id) => series[id].length),
    moments,
    memory,
    falls,
    size: sizesUnder(memory, falls, places, clustering, reference),
    shared: sharedBy(places, moments),
  };
}

/** Size of each series in a place of the reference population, where memory and fall with population are given. */
export function sizesUnder(
  memory: number,
  falls: number,
  places: readonly AuthorityCounts[],
  clustering: Clustering,
  reference: number,
): Record<SeriesId, number> {
  return bySeries((id) => {
    const series = allOf(places, id);
    return sizeOf(excessMoments(series, clustering[id]), memory) / sizeAgainst(series, reference, falls);
  });
}

/** Typical size in these places, as a multiple of that in a place of the reference population. */
export function sizeAgainst(series: readonly YearlySeries[], reference: number, falls: number): number {
  return Math.sqrt(mean(series.map(({ population }) => exp(-2 * falls * log(population / reference)))));
}

/** From the smallest and the largest third of places: how fast size falls with population, the telling series together. */
function fallWithPopulation(all: readonly (readonly [readonly YearlySeries[], number])[]): number {
  let small = 0;
  let large = 0;
  let apart = 0;
  for (const [series, clustering] of all) {
    const ordered = series.toSorted((a, b) => a.population - b.population);
    const third = Math.floor(ordered.length / 3);
    const [least, most] = [ordered.slice(0, third), ordered.slice(-third)];
    const total = (of: readonly YearlySeries[]): number => {
      const { oneYear, twoYears } = excessMoments(of, clustering);
      return oneYear + twoYears;
    };
    small += total(least) / total(series);
    large += total(most) / total(series);
    const typical = (of: readonly YearlySeries[]): number => mean(of.map(({ population }) => log(population)));
    apart += (typical(most) - typical(least)) / all.length;
  }
  return log(small / large) / 2 / apart;
}

/** Mean correlation of the drifts of two series in one place; luck is taken to differ from series to series. */
function sharedBy(places: readonly AuthorityCounts[], moments: DriftEstimate['moments']): number {
  const pairs = TELLING.flatMap((one, at) => TELLING.slice(at + 1).map((other) => [one, other] as const));
  return mean(
    pairs.map(([one, other]) => {
      const both = places.flatMap((place) => {
        const [first, second] = [seriesOf(place, one), seriesOf(place, other)];
        return first && second ? [[first, second] as const] : [];
      });
      const [firsts, seconds] = [both.map(([first]) => first), both.map(([, second]) => second)];
      const together = [
        [0, 1],
        [1, 2],
      ].map(([from = 0, to = 0]) => covariance(changes(firsts, from, to), changes(seconds, from, to)));
      return mean(together) / Math.sqrt(moments[one].oneYear * moments[other].oneYear);
    }),
  );
}

function allOf(places: readonly AuthorityCounts[], id: SeriesId): YearlySeries[] {
  return places.flatMap((place) => seriesOf(place, id) ?? []);
}

function bySeries<T>(of: (id: SeriesId) => T): Record<SeriesId, T> {
  return { need: of('need'), plans: of('plans'), entries: of('entries'), exits: of('exits') };
}
