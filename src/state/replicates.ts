import type { Baseline } from '../../models/care/baseline.ts';

const USUAL_RUNS = 500;
const LARGE_PLACE_RUNS = 100;
const LARGE_PLACE_CHILDREN = 50_000;

/**
 * How many runs the page asks for. In a country chance all but cancels out and what is left is how unsure the evidence is,
 * which fewer runs, stratified, show as well; each run takes a hundred times as long.
 */
export function replicatesFor({ stock }: Baseline): number {
  const present = Object.values(stock).reduce(
    (sum, ages) => ages.reduce((total, children) => total + children, sum),
    0,
  );
  return present > LARGE_PLACE_CHILDREN ? LARGE_PLACE_RUNS : USUAL_RUNS;
}
