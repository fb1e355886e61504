import type { PreparedRun } from '../../models/run/prepare.ts';
import type { RunCommand } from './command-types.ts';
import { MAXIMUM_PART_BYTES } from './part.ts';

/** Most bytes of counts held at once. Beside them a run needs some 200 MB. */
export const MAXIMUM_COUNT_BYTES = 4_000_000_000;

/** Whether what is asked for would be too large to hold, with what would fit. */
export function sizeProblems(command: RunCommand, prepared: PreparedRun): string[] {
  if (command.engine === 'expected') {
    return [];
  }
  const perReplicate = countBytesPerReplicate(prepared);
  if (command.part !== undefined) {
    const { from, to } = command.part.range;
    return tooLarge('--replicates', 'A part', to - from, perReplicate, MAXIMUM_PART_BYTES);
  }
  return tooLarge('--runs', 'The run', command.runs, perReplicate, MAXIMUM_COUNT_BYTES);
}

/** Bytes that the counts of one replicate of all scenarios take. */
export function countBytesPerReplicate({ model, months, scenarios }: PreparedRun): number {
  return scenarios.length * model.recorder.ids.length * months.length * Int32Array.BYTES_PER_ELEMENT;
}

function tooLarge(option: string, what: string, replicates: number, perReplicate: number, maximum: number): string[] {
  const fits = Math.floor(maximum / perReplicate);
  if (replicates <= fits) {
    return [];
  }
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
  const needs = `${what} would hold ${megabytes(replicates * perReplicate)} of counts, more than the ${megabytes(maximum)} allowed`;
  return [`${option}: ${needs}. With these scenarios and years at most ${fits} replicates fit.`];
}
