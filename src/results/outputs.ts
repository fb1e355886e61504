/** Outputs the page shows. Ids are those of `simulate --list`. */
export const CARE = 'stock.care';
export const COST = 'cost.total';
export const REPEAT_PLANS = 'flow.child-protection.repeat';
/** In need, known to social care, and on no protection plan. */
export const IN_NEED = 'stock.child-in-need';
/** Children taken on as in need: those a stricter threshold turns away are missing from it. */
export const REACHED = 'flow.child-in-need.in';
/** The driver that turns children away. */
export const THRESHOLDS = 'thresholds';
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
  IN_NEED,
  runningTotal(REACHED),
];
