import { covariance } from '../../models/fit/drift-moments.ts';

/** How much of one departure is still there in another, what a second one says held, with its standard error. */
export interface Slope {
  readonly slope: number;
  readonly error: number;
}

/** Least squares of one number on two, place by place, all about their means: the slope on the first. */
export function slopeOn(first: readonly number[], second: readonly number[], later: readonly number[]): Slope {
  const [own, other, both] = [covariance(first, first), covariance(second, second), covariance(first, second)];
  const [withFirst, withSecond] = [covariance(first, later), covariance(second, later)];
  const determinant = own * other - both * both;
  const slope = (other * withFirst - both * withSecond) / determinant;
  const slopeOnSecond = (own * withSecond - both * withFirst) / determinant;
  const left = covariance(later, later) - slope * withFirst - slopeOnSecond * withSecond;
  return { slope, error: Math.sqrt((left * other) / determinant / (later.length - 3)) };
}
