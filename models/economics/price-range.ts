import type { Distribution } from '../random/distribution.ts';
import { interval90 } from '../random/distributions.ts';
import type { PriceEntry } from './price-book.ts';

/** Ranges that are told by their ends, and none at all. */
export const RANGE_SHAPES = ['fixed', 'triangular', 'pert', 'uniform'] as const;
export type RangeShape = (typeof RANGE_SHAPES)[number];

/** The range of a price by its ends; `other` for one that is told by something else, whose ends are its 5th and 95th percentile. */
export type PriceRange =
  | { readonly shape: 'fixed' }
  | { readonly shape: Exclude<RangeShape, 'fixed'> | 'other'; readonly low: number; readonly high: number };

export function rangeOfPrice({ distribution }: Pick<PriceEntry, 'distribution'>): PriceRange {
  if (distribution === undefined) return { shape: 'fixed' };
  switch (distribution.kind) {
    case 'fixed':
      return { shape: 'fixed' };
    case 'triangular':
    case 'pert':
    case 'uniform':
      return { shape: distribution.kind, low: distribution.low, high: distribution.high };
    default: {
      const [low, high] = interval90(distribution);
      return { shape: 'other', low, high };
    }
  }
}

/** The distribution of a price whose range is told by its ends. */
export function shapedRange(shape: RangeShape, low: number, value: number, high: number): Distribution | undefined {
  if (shape === 'fixed') return undefined;
  return shape === 'uniform' ? { kind: shape, low, high } : { kind: shape, low, mode: value, high };
}

/** The word for a shape; null for any other. */
export function shapeNamed(text: string): RangeShape | null {
  return RANGE_SHAPES.find((each) => each === text.trim().toLowerCase()) ?? null;
}
