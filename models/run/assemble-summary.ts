import { capSentences } from './cap.ts';
import { MODEL_VERSION } from '../version.ts';
import type { PreparedRun } from './prepare.ts';
import type { RunSummary, Summary } from './request.ts';
import { SummaryArrays } from './summary-arrays.ts';

/** For one output: a summary for each scenario, and for each scenario after the baseline its difference from it. */
export interface OutputSummaries {
  readonly id: string;
  readonly levels: readonly Summary[];
  readonly differences: readonly Summary[];
}

/**
 * The outputs asked for, by id; all when none are named.
 *
 * @throws RangeError naming those that do not exist.
 */
export function knownOutputs(prepared: PreparedRun, wanted?: readonly string[]): readonly string[] {
  const all = prepared.outputs.map((output) => output.id);
  const unknown = (wanted ?? []).filter((id) => !all.includes(id));
  if (unknown.length > 0) {
    throw new RangeError(`No such output: ${unknown.join(', ')}.`);
  }
  return wanted ?? all;
}

/** Room for the summaries of so many outputs: one for each scenario and one for each difference. */
export function arraysFor(prepared: PreparedRun, outputs: number): SummaryArrays {
  return new SummaryArrays(outputs * (2 * prepared.scenarios.length - 1), prepared.months.length);
}

/** Puts the summaries of single outputs together as the summary of a run. */
export function assembleSummary(
  prepared: PreparedRun,
  replicates: number,
  summaries: readonly OutputSummaries[],
): RunSummary {
  const outputsOf = (pick: (output: OutputSummaries) => Summary | undefined): Record<string, Summary> =>
    Object.fromEntries(
      summaries.flatMap((output) => {
        const summary = pick(output);
        return summary === undefined ? [] : [[output.id, summary]];
      }),
    );
  return {
    modelVersion: MODEL_VERSION,
    months: prepared.months,
    replicates,
    scenarios: prepared.scenarios.map(({ id, name }, index) => ({
      id,
      name,
      outputs: outputsOf((output) => output.levels[index]),
    })),
    differences: prepared.scenarios.slice(1).map(({ id }, index) => ({
      scenario: id,
      against: 'baseline',
      outputs: outputsOf((output) => output.differences[index]),
    })),
    cautions: [...prepared.cautions, ...capSentences(prepared)],
  };
}
