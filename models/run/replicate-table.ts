import { outputSeries } from './outputs.ts';
import type { PreparedRun } from './prepare.ts';
import type { ReplicateRange } from './request.ts';

/** Values held at once for one table: 16 MB, so that a run of 100,000 replicates is summarised a few months at a time. */
const VALUES_AT_ONCE = 2_097_152;

/** A block of replicates, simulated (whole children) or expected (one "replicate" of means). */
export interface CountsBlock {
  readonly range: ReplicateRange;
  readonly counts: Int32Array | Float64Array;
}

/** Blocks in replicate order, known to cover the replicates 0 to `replicates` without gap or overlap. */
export interface CompleteBlocks {
  readonly blocks: readonly CountsBlock[];
  readonly replicates: number;
}

/**
 * Puts blocks in replicate order and takes the first `replicates` of them.
 *
 * @throws RangeError when one of these is missing or comes twice: a summary of part of a sample must never pass
 * for a summary of the whole.
 */
export function completeBlocks(blocks: readonly CountsBlock[], replicates?: number): CompleteBlocks {
  const inOrder = [...blocks].sort((a, b) => a.range.from - b.range.from);
  let covered = 0;
  for (const { range } of inOrder) {
    // Beyond the replicates asked for there may be gaps: more are on their way.
    if (replicates !== undefined && covered >= replicates) break;
    if (range.from !== covered) {
      throw new RangeError(
        range.from > covered
          ? `Replicates ${covered} to ${range.from - 1} are missing.`
          : `Replicate ${range.from} comes twice.`,
      );
    }
    covered = range.to;
  }
  const wanted = replicates ?? covered;
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > covered) {
    throw new RangeError(`A summary of ${wanted} replicates was asked for; there are ${covered}.`);
  }
  return { blocks: inOrder, replicates: wanted };
}

/** How many months of `replicates` values are worked on at once. */
export function monthsAtOnce(replicates: number, months: number): number {
  return Math.max(1, Math.min(months, Math.floor(VALUES_AT_ONCE / replicates)));
}

/**
 * Fills `into[(month - fromMonth) * replicates + replicate]` with one output of one scenario, so that the values of a
 * month lie side by side in replicate order.
 */
export function fillMonthTable(
  prepared: PreparedRun,
  complete: CompleteBlocks,
  output: string,
  scenario: number,
  fromMonth: number,
  toMonth: number,
  into: Float64Array,
): void {
  const series = new Float64Array(prepared.months.length);
  for (const { range, counts } of complete.blocks) {
    const inBlock = range.to - range.from;
    for (let replicate = range.from; replicate < Math.min(range.to, complete.replicates); replicate += 1) {
      outputSeries(prepared, output, scenario, counts, replicate - range.from, inBlock, replicate, series);
      for (let month = fromMonth; month < toMonth; month += 1) {
        into[(month - fromMonth) * complete.replicates + replicate] = series[month] ?? Number.NaN;
      }
    }
  }
}
