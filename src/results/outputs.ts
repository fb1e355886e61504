/** Outputs the page shows. Ids are those of `simulate --list`. */
export const CARE = 'stock.care';
export const COST = 'cost.total';
export const REPEAT_PLANS = 'flow.child-protection.repeat';
export const RETURNS_BROKEN = 'flow.care.in.returned-home';

/** The running total of an output since the run began, summed run by run, so that its interval is a true one. */
export function runningTotal(output: string): string {
  return `sum.${output}`;
}

export const PAGE_OUTPUTS: readonly string[] = [
  CARE,
  COST,
  runningTotal(COST),
  runningTotal(REPEAT_PLANS),
  runningTotal(RETURNS_BROKEN),
];
