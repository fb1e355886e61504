import { exp, log } from '../random/elementary.ts';

/** What a gradient is worked out from: one authority's children, deprivation and a count of a year. */
export interface AuthorityCount {
  readonly children: number;
  /** Average score of the English Indices of Deprivation 2019; higher is more deprived. */
  readonly score: number;
  readonly count: number;
}

/** Where a gradient counts from. */
export interface Middle {
  readonly children: number;
  readonly score: number;
}

/** How a rate goes with deprivation and size. */
export interface Gradient {
  /** Count per 10,000 children of an authority in the middle. */
  readonly middle: number;
  /** Factor on the rate for ten points more of the deprivation score. */
  readonly tenPoints: number;
  /** Factor on the rate for twice as many children. */
  readonly twice: number;
  /** Standard errors of the logarithms of the three. */
  readonly errors: readonly [number, number, number];
}

const STEPS = 25;
const TEN_POINTS = 10;
const PER = 10_000;
type Row = readonly [number, number, number];
const COLUMNS = [0, 1, 2] as const;

/**
 * Regression of a rate on deprivation and on the logarithm of size: counts with a logarithmic link and variance in proportion
 * to the mean (quasi-Poisson), so that what it expects of all authorities together is what was counted.
 *
 * @throws RangeError when no authority is given or all are alike
 */
export function gradientOf(authorities: readonly AuthorityCount[], middle: Middle): Gradient {
  const rows = authorities.map(({ children, score }): Row => [1, points(score, middle), doublings(children, middle)]);
  const coefficients = [log(total(authorities, 'count') / total(authorities, 'children')), 0, 0];
  const expectedOf = (row: Row, children: number): number =>
    children * exp(COLUMNS.reduce<number>((sum, column) => sum + row[column] * (coefficients[column] ?? 0), 0));
  let inverse: number[][] = [];
  for (let step = 0; step < STEPS; step++) {
    const expected = rows.map((row, at) => expectedOf(row, authorities[at]?.children ?? 0));
    inverse = inverted(
      COLUMNS.map((a) => COLUMNS.map((b) => sumOver(rows, (row, at) => row[a] * row[b] * (expected[at] ?? 0)))),
    );
    const slope = COLUMNS.map((a) =>
      sumOver(rows, (row, at) => row[a] * ((authorities[at]?.count ?? 0) - (expected[at] ?? 0))),
    );
    COLUMNS.forEach((a) => {
      coefficients[a] =
        (coefficients[a] ?? 0) + COLUMNS.reduce<number>((sum, b) => sum + (inverse[a]?.[b] ?? 0) * (slope[b] ?? 0), 0);
    });
  }
  const squares = sumOver(rows, (row, at) => {
    const { children, count } = authorities[at] ?? { children: 0, count: 0 };
    const expected = expectedOf(row, children);
    return ((count - expected) * (count - expected)) / expected;
  });
  const dispersion = squares / (rows.length - COLUMNS.length);
  const errorOf = (column: 0 | 1 | 2): number => Math.sqrt((inverse[column]?.[column] ?? NaN) * dispersion);
  const [level = NaN, deprivation = NaN, size = NaN] = coefficients;
  return {
    middle: PER * exp(level),
    tenPoints: exp(deprivation),
    twice: exp(size),
    errors: [errorOf(0), errorOf(1), errorOf(2)],
  };
}

/** Rate per 10,000 children that a gradient gives for a place. */
export function rateAt(gradient: Omit<Gradient, 'errors'>, place: Middle, middle: Middle): number {
  const deprivation = points(place.score, middle) * log(gradient.tenPoints);
  return gradient.middle * exp(deprivation + doublings(place.children, middle) * log(gradient.twice));
}

const points = (score: number, middle: Middle): number => (score - middle.score) / TEN_POINTS;
const doublings = (children: number, middle: Middle): number => log(children / middle.children) / log(2);

function total(authorities: readonly AuthorityCount[], key: 'children' | 'count'): number {
  return authorities.reduce((sum, authority) => sum + authority[key], 0);
}

function sumOver(rows: readonly Row[], term: (row: Row, at: number) => number): number {
  return rows.reduce((sum, row, at) => sum + term(row, at), 0);
}

/** Inverse of a three by three matrix by cofactors. */
function inverted(matrix: readonly (readonly number[])[]): number[][] {
  const entry = (row: number, column: number): number => matrix[row % 3]?.[column % 3] ?? NaN;
  const cofactor = (row: number, column: number): number =>
    entry(row + 1, column + 1) * entry(row + 2, column + 2) - entry(row + 1, column + 2) * entry(row + 2, column + 1);
  const determinant = COLUMNS.reduce<number>((sum, column) => sum + entry(0, column) * cofactor(0, column), 0);
  if (!(Math.abs(determinant) > 0)) throw new RangeError('The authorities do not differ enough to give a gradient.');
  return COLUMNS.map((row) => COLUMNS.map((column) => cofactor(column, row) / determinant));
}
