/** Outputs that are also kept as a running total since the start of the run: what a plan adds up to over its years. */
const TOTALLED: Readonly<Record<string, string>> = {
  'cost.total': 'Cost since the start, all lines',
  'flow.child-protection.repeat': 'Second or later protection plans since the start',
  'flow.child-in-need.in': 'Child in need episodes since the start',
  'flow.care.in.returned-home': 'Children back in care from home since the start',
};

const PREFIX = 'sum.';

export interface RunningTotal {
  readonly id: string;
  readonly label: string;
  readonly unit: 'children since the start' | 'pounds since the start';
}

/**
 * The running totals a run can report, `sum.` before the id of what is added up. Each replicate is added up by itself, so
 * that the interval of a total is that of the total: the quantiles of single months cannot be added.
 */
export const RUNNING_TOTALS: readonly RunningTotal[] = Object.entries(TOTALLED).map(([id, label]) => ({
  id: `${PREFIX}${id}`,
  label,
  unit: id.startsWith('cost.') ? 'pounds since the start' : 'children since the start',
}));

/** The output a running total adds up; null for any other id. */
export function totalledOutput(id: string): string | null {
  return RUNNING_TOTALS.some((total) => total.id === id) ? id.slice(PREFIX.length) : null;
}

/** Turns a series into its running total, in place. */
export function accumulate(series: Float64Array): void {
  let sum = 0;
  for (let month = 0; month < series.length; month += 1) {
    sum += series[month] ?? 0;
    series[month] = sum;
  }
}
