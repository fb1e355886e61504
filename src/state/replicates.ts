import type { Baseline } from '../../models/care/baseline.ts';

const USUAL_RUNS = 500;
const LARGE_PLACE_RUNS = 200;
const LARGE_PLACE_CHILDREN = 50_000;

/**
 * Whether a place is so large that chance all but cancels out. There a run is the expected flows under one reading of the
 * evidence: following a country's children one by one would take minutes and say the same.
 */
export function isLarge({ stock }: Baseline): boolean {
  const present = Object.values(stock).reduce(
    (sum, ages) => ages.reduce((total, children) => total + children, sum),
    0,
  );
  return present > LARGE_PLACE_CHILDREN;
}

/** How many runs the page asks for. With chance left out, fewer show how unsure the evidence is. */
export function replicatesFor(baseline: Baseline): number {
  return isLarge(baseline) ? LARGE_PLACE_RUNS : USUAL_RUNS;
}
