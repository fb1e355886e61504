import type { Distribution } from '../../models/random/distribution.ts';
import { quantile } from '../../models/random/distributions.ts';

/** A small picture of what a number may be, in a box of 100 by 24: an area, and where the stated value and the middle 90% lie. */
export interface Sketch {
  readonly path: string;
  readonly low: number;
  readonly high: number;
  readonly value: number;
}

export const SKETCH_WIDTH = 100;
export const SKETCH_HEIGHT = 24;
const POINTS = 32;

/** The height of the density up to a constant: a sketch is drawn to its own highest point. */
function shapeAt(d: Distribution, x: number): number {
  switch (d.kind) {
    case 'fixed':
      return 0;
    case 'uniform':
      return 1;
    case 'triangular':
      return x < d.mode ? (x - d.low) / (d.mode - d.low) : (d.high - x) / (d.high - d.mode);
    case 'pert': {
      const span = d.high - d.low;
      const [alpha, beta] = [(4 * (d.mode - d.low)) / span, (4 * (d.high - d.mode)) / span];
      return Math.pow((x - d.low) / span, alpha) * Math.pow((d.high - x) / span, beta);
    }
    case 'normal':
      return Math.exp(-0.5 * ((x - d.mean) / d.sd) ** 2);
    case 'lognormal':
      return Math.exp(-0.5 * ((Math.log(x) - d.mu) / d.sigma) ** 2) / x;
    case 'beta':
      return Math.pow(x, d.alpha - 1) * Math.pow(1 - x, d.beta - 1);
    case 'gamma':
      return Math.pow(x / d.mean, d.shape - 1) * Math.exp((-d.shape * x) / d.mean);
  }
}

/** Null for a number held fixed. */
export function sketchOf(distribution: Distribution | undefined, value: number): Sketch | null {
  if (distribution === undefined || distribution.kind === 'fixed') return null;
  const [from, to] = [quantile(distribution, 0.004), quantile(distribution, 0.996)];
  const across = (x: number): number => Math.min(Math.max((x - from) / (to - from), 0), 1) * SKETCH_WIDTH;
  const points = Array.from({ length: POINTS + 1 }, (_, index) => from + ((to - from) * index) / POINTS);
  const heights = points.map((x) => shapeAt(distribution, x)).map((height) => (Number.isFinite(height) ? height : 0));
  const top = Math.max(...heights);
  if (!(to > from) || !(top > 0)) return null;
  const line = points.map(
    (x, index) => `${rounded(across(x))} ${rounded((1 - (heights[index] ?? 0) / top) * SKETCH_HEIGHT)}`,
  );
  return {
    path: `M0 ${SKETCH_HEIGHT}L${line.join('L')}L${SKETCH_WIDTH} ${SKETCH_HEIGHT}Z`,
    low: across(quantile(distribution, 0.05)),
    high: across(quantile(distribution, 0.95)),
    value: across(value),
  };
}

function rounded(number: number): string {
  return String(Math.round(number * 10) / 10);
}
