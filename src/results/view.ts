import type { RunSummary, Summary } from '../../models/run/request.ts';
import type { Stamped } from '../state/stamped.ts';
import { estimateAt, type Estimate } from './estimate.ts';
import { runningTotal } from './outputs.ts';

/** What there is to show: a result for what is set now, and an older one kept until it is overtaken. */
export interface View {
  readonly current: Stamped | null;
  readonly before: Stamped | null;
}

export interface ViewParts {
  readonly result: Stamped | null;
  readonly live: Stamped | null;
  /** Key of what is set now; null while something needs putting right. */
  readonly key: string | null;
}

/** Simulated children for what is set now come first; failing that expected flows, over whatever was there before. */
export function viewOf({ result, live, key }: ViewParts): View {
  if (result?.key === key) return { current: result, before: null };
  if (live === null) return { current: null, before: result };
  if (live.key !== key && result !== null && result.serial > live.serial) return { current: null, before: result };
  return { current: live, before: result !== null && isSamePicture(result, live) ? result : null };
}

/** Whether one picture is an older one of the other: of the same scenario in the same place. */
function isSamePicture({ settings: one }: Stamped, { settings: other }: Stamped): boolean {
  return one.scenario === other.scenario && one.baselineId === other.baselineId;
}

/** Whether what is shown in full strength was simulated, and for what is set now. */
export function isUpToDate({ current, before }: View): boolean {
  return current !== null && before === null && isBanded(current.summary);
}

export function isBanded(summary: RunSummary): boolean {
  return summary.replicates > 0;
}

export function baselineOf(summary: RunSummary, output: string): Summary | undefined {
  return summary.scenarios[0]?.outputs[output];
}

export function planOf(summary: RunSummary, output: string): Summary | undefined {
  return summary.scenarios[1]?.outputs[output];
}

export function differenceOf(summary: RunSummary, output: string): Summary | undefined {
  return summary.differences[0]?.outputs[output];
}

export function hasPlan(summary: RunSummary): boolean {
  return summary.scenarios.length > 1;
}

export function lastIndex(summary: RunSummary): number {
  return summary.months.length - 1;
}

/** A running total at a month, of the baseline or of the difference a plan makes. */
export function totalAt(summary: RunSummary, output: string, index: number): Estimate | null {
  const pick = hasPlan(summary) ? differenceOf : baselineOf;
  const total = pick(summary, runningTotal(output));
  return total === undefined ? null : estimateAt(total, index, isBanded(summary));
}
