import type { ScenarioCounts } from './loop-money.ts';
import { drawsFor, replicateSeries, type ReplicateCounts } from './outputs.ts';
import type { PreparedRun } from './prepare.ts';
import type { Block, ReplicateRange } from './request.ts';
import type { RunDraws } from './scenario-draws.ts';

/** Values held at once for one table: 16 MB, so that a run of 100,000 replicates is summarised a few months at a time. */
const VALUES_AT_ONCE = 2_097_152;

/** Some replicates' counts, of one scenario or of several. */
export interface CountsBlock {
  readonly range: ReplicateRange;
  readonly counts: Int32Array | Float64Array;
}

/** Some replicates of one scenario alone: `counts[((replicate - from) * series + output) * (months + 1) + month]`. */
export type ScenarioPart = CountsBlock;

/**
 * A block as the parts of its scenarios, views of its counts: one list for each scenario of the run, empty where the block
 * does not hold it.
 *
 * @param scenarios how many the run has, the baseline among them
 */
export function partsOf({ range, counts, scenarios: held }: Block, scenarios: number): ScenarioPart[][] {
  const length = counts.length / (held?.length ?? scenarios);
  return Array.from({ length: scenarios }, (_, scenario) => {
    const at = held === undefined ? scenario : held.indexOf(scenario);
    return at < 0 ? [] : [{ range, counts: counts.subarray(at * length, (at + 1) * length) }];
  });
}

/** Counts of every replicate of a run: `scenarios[scenario][replicate]`. */
export interface CompleteRun {
  readonly replicates: number;
  readonly scenarios: readonly (readonly ScenarioCounts[])[];
}

/**
 * The first `replicates` of a run (all when left out) from the parts of each of its scenarios, in whatever order they came.
 *
 * @throws RangeError when a replicate is missing or comes twice
 */
export function completeRun(
  prepared: PreparedRun,
  parts: readonly (readonly ScenarioPart[])[],
  replicates?: number,
): CompleteRun {
  const stride = prepared.horizon.months + 1;
  const size = prepared.model.recorder.ids.length * stride;
  let wanted = replicates;
  const scenarios = prepared.scenarios.map((_, scenario) => {
    const complete = completeBlocks(parts[scenario] ?? [], wanted);
    wanted = complete.replicates;
    return complete.blocks.flatMap(({ range, counts }) =>
      Array.from({ length: Math.max(0, Math.min(range.to, complete.replicates) - range.from) }, (__, at) => ({
        values: counts,
        from: at * size,
        stride,
      })),
    );
  });
  return { replicates: wanted ?? 0, scenarios };
}

/** The counts of one replicate of one scenario. @throws RangeError when they are not there */
export function countsOf({ scenarios }: CompleteRun, scenario: number, replicate: number): ReplicateCounts {
  const own = scenarios[scenario]?.[replicate];
  const baseline = scenarios[0]?.[replicate];
  if (!own || !baseline) throw new RangeError(`Replicate ${replicate} of scenario ${scenario} is missing.`);
  return { own, baseline };
}

/** Writes one series of one scenario in one replicate, month by month. */
export type SeriesOf = (scenario: number, counts: ReplicateCounts, draws: RunDraws, into: Float64Array) => void;

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

/** One output of a run, for {@link fillMonthTable}. */
export function seriesOfOutput(prepared: PreparedRun, output: string): SeriesOf {
  return (scenario, counts, draws, into) => {
    replicateSeries(prepared, output, scenario, counts, draws, into);
  };
}

/**
 * Fills `into[(month - fromMonth) * replicates + replicate]` with one series of one scenario, so that the values of a
 * month lie side by side in replicate order.
 */
export function fillMonthTable(
  prepared: PreparedRun,
  complete: CompleteRun,
  seriesOf: SeriesOf,
  scenario: number,
  fromMonth: number,
  toMonth: number,
  into: Float64Array,
): void {
  const series = new Float64Array(prepared.months.length);
  const { replicates } = complete;
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const counts = countsOf(complete, scenario, replicate);
    seriesOf(scenario, counts, drawsFor(prepared, counts.own.values, replicate), series);
    for (let month = fromMonth; month < toMonth; month += 1) {
      into[(month - fromMonth) * replicates + replicate] = series[month] ?? Number.NaN;
    }
  }
}
