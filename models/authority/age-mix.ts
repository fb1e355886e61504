import type { EvidenceLibrary } from '../care/evidence.ts';
import { partOfEntry, sum } from '../fit/bands.ts';
import { brothersAndSisters, luckOfMix } from '../fit/family-luck.ts';
import { Figures } from './figures.ts';
import type { PublishedTable } from './published.ts';

/**
 * How far the ages of those who come into care differ between places beyond luck: variance of the share of each age, as a multiple of
 * what one child drawn at random has, share times what is left of 1.
 */
export interface MixSpread {
  /** What of it is still there a year later. */
  readonly lasting: number;
  /** What is gone a year later. */
  readonly passing: number;
}

const AGES = ['under-1', '1-to-4', '5-to-9', '10-to-15', '16-plus'].map((age) => `cla-starts-age-${age}`);
/** Shares of fewer children are mostly luck and would decide an unweighted spread by themselves. */
const FEWEST_CHILDREN = 50;

/** Luck of which share of those who come falls to each age, as a multiple of children who come one by one. */
export function luckOfAges(library: EvidenceLibrary, children: readonly number[]): number {
  return luckOfMix(partOfEntry(library, 'families.luck', 'entries'), brothersAndSisters(library), sharesOf(children));
}

/** How far the ages of those who come differ between the authorities of a table and how much of it lasts, from a year and the one before. */
export function agesBetween(library: EvidenceLibrary, table: PublishedTable, year: number): MixSpread {
  const both = table.authorities.flatMap((_, at): [number[], number[]][] => {
    const [before = [], now = []] = [year - 1, year].map((each) => {
      const figures = new Figures({ table, at }, each);
      return AGES.flatMap((age) => figures.published(age) ?? []);
    });
    const told = [before, now].every((row) => row.length === AGES.length && sum(row) >= FEWEST_CHILDREN);
    return told ? [[before, now]] : [];
  });
  return mixSpread(both, (children) => luckOfAges(library, children));
}

/**
 * What of the spread of shares lasts, by the method of moments, every place weighing alike: how far places are alike in one year and the
 * next is what lasts, since luck and what passes are new each year; what is left of a year's spread beyond luck passes.
 *
 * @param both children of each age, at each place, in one year and the next
 * @param luckOf luck of such a mix, as a multiple of children one by one
 */
export function mixSpread(
  both: readonly (readonly [readonly number[], readonly number[]])[],
  luckOf: (children: readonly number[]) => number,
): MixSpread {
  const years = [both.map(([first]) => first), both.map(([, second]) => second)].map((rows) => {
    const all = sumOfRows(rows);
    const shares = sharesOf(all);
    const apart = rows.map((row) => sharesOf(row).map((share, age) => share - (shares[age] ?? 0)));
    const byLuck = (luckOf(all) * sum(rows.map((row) => 1 / sum(row)))) / rows.length;
    return { one: ofOneChild(shares), apart, byLuck };
  });
  const [before, now] = years;
  if (!before || !now || both.length === 0) return { lasting: 0, passing: 0 };
  const beyondLuck = years.map(({ one, apart, byLuck }) => Math.max(0, meanProduct(apart, apart) / one - byLuck));
  const all = sum(beyondLuck) / years.length;
  const together = meanProduct(before.apart, now.apart) / Math.sqrt(before.one * now.one);
  const lasting = Math.min(all, Math.max(0, together));
  return { lasting, passing: all - lasting };
}

/**
 * Shares by age that last: Dirichlet, around the country's. Every age is drawn towards it by the same weight, since luck and what passes
 * are as much a multiple of the variance of one child at every age.
 *
 * @param children at each age
 * @param known how many of them were counted, and not borrowed
 */
export function agesTaken(
  children: readonly number[],
  known: number,
  country: readonly number[],
  { lasting, passing, luck }: MixSpread & { readonly luck: number },
): number[] {
  const shares = sharesOf(country);
  if (!(known > 0)) return shares;
  const weight = lasting / (lasting + passing + luck / known);
  return sharesOf(children).map((own, age) => weight * own + (1 - weight) * (shares[age] ?? 0));
}

/** Variance of which age one child is of. */
const ofOneChild = (shares: readonly number[]): number => sum(shares.map((share) => share * (1 - share)));

function sharesOf(children: readonly number[]): number[] {
  const all = sum(children);
  return children.map((each) => each / all);
}

const sumOfRows = ([first = [], ...rest]: readonly (readonly number[])[]): number[] =>
  first.map((children, age) => children + sum(rest.map((row) => row[age] ?? 0)));

const meanProduct = (one: readonly (readonly number[])[], other: readonly (readonly number[])[]): number =>
  sum(one.map((row, at) => sum(row.map((each, age) => each * (other[at]?.[age] ?? 0))))) / one.length;
