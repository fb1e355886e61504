import type { YearCounts } from '../returns/year-counts.ts';
import { englandOf, figureOf, LAST_YEAR, populationOf, type PublishedPlace } from './published.ts';

/** Counts of a year that are published of every authority, and under which measure. */
const MEASURES = {
  inCare: 'cla-stock',
  startedCare: 'cla-starts',
  leftCare: 'cla-ceases',
  inNeed: 'cin-stock',
  startedNeed: 'cin-starts-episodes',
  onPlans: 'cpp-stock',
  startedPlans: 'cpp-starts',
} as const satisfies Readonly<Partial<Record<keyof YearCounts, string>>>;

export type BesideId = keyof typeof MEASURES;

/** One count of the files beside what is published of the same authority. */
export interface BesidePublished {
  readonly id: BesideId;
  /** Year of the count, to 31 March, and of the published figure. */
  readonly year: number;
  readonly publishedYear: number;
  readonly own: number;
  /** Null where suppressed or not published. */
  readonly published: number | null;
  /** For every 10,000 children who lived there in the middle of the published year; null where that is not known. */
  readonly ownRate: number | null;
  readonly publishedRate: number | null;
  readonly englandRate: number | null;
}

const PER = 10_000;

/**
 * The counts of files beside the published figures of an authority: those of the latest year that both have, or of the last year of the
 * files beside the last one published.
 */
export function besidePublished(years: readonly YearCounts[], place: PublishedPlace): BesidePublished[] {
  const england = englandOf(place.table);
  return (Object.entries(MEASURES) as [BesideId, string][]).flatMap(([id, measure]) => {
    const counted = years.filter((each) => each[id] !== null);
    const shared = counted.findLast(({ year }) => figureOf(place, measure, year) !== null);
    const taken = shared ?? counted.at(-1);
    const own = taken?.[id] ?? null;
    if (taken === undefined || own === null) return [];
    const publishedYear = shared?.year ?? LAST_YEAR;
    const rate = (of: PublishedPlace, count: number | null): number | null => {
      const children = populationOf(of, publishedYear - 1);
      return count === null || children === null ? null : (PER * count) / children;
    };
    const published = figureOf(place, measure, publishedYear);
    return [
      {
        ...{ id, year: taken.year, publishedYear, own, published },
        ownRate: rate(place, own),
        publishedRate: rate(place, published),
        englandRate: rate(england, figureOf(england, measure, publishedYear)),
      },
    ];
  });
}
