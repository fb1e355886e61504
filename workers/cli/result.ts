import type { LoopShare } from '../../models/run/loop-shares.ts';
import type { RunRequest, RunSummary, Summary } from '../../models/run/request.ts';
import type { OutputInfo } from '../../models/run/prepare.ts';
import type { UncertaintySplit } from '../../models/run/uncertainty.ts';

export const RESULT_FORMAT = 'headwater-result/1';

/** All that a result depends on besides the model version. */
export interface Inputs {
  readonly baseline: string;
  readonly scenarios: RunRequest['scenarios'];
  readonly engine: 'children' | 'expected';
  /** Replicates; nothing where none were simulated. */
  readonly runs: number | null;
  readonly years: number;
  readonly seed: string;
  readonly evidence: RunRequest['evidence'];
  /** Always off where expected flows are asked for. */
  readonly drift: 'on' | 'off';
  readonly loops: readonly string[];
  /** SHA-256 of the baseline and every evidence entry as they were read, so that a changed number does not go unnoticed. */
  readonly digest: string;
}

/** How long it took and on how many threads: the only part of a result that differs from one run to the next. */
export interface Timing {
  readonly elapsedMilliseconds: number;
  readonly workers: number;
}

type ResultSummary = { readonly unit: string } & Readonly<Record<keyof Summary, readonly number[]>>;

/** The result file, as documented in `docs/scenario-format.md`. */
export interface Result {
  readonly format: typeof RESULT_FORMAT;
  readonly model: { readonly version: string };
  readonly inputs: Inputs;
  readonly months: readonly string[];
  readonly scenarios: readonly {
    readonly id: string;
    readonly name: string;
    readonly outputs: Readonly<Record<string, ResultSummary>>;
  }[];
  readonly differences: readonly {
    readonly scenario: string;
    readonly against: 'baseline';
    readonly outputs: Readonly<Record<string, ResultSummary>>;
  }[];
  /** How much of each difference the loops made. */
  readonly loopShares: readonly LoopShare[];
  /** What makes an output unsure, for those it was asked of. */
  readonly uncertainty: readonly UncertaintySplit[];
  readonly cautions: readonly string[];
  readonly timing: Timing;
}

/** What a result says besides its summary. */
export interface Besides {
  readonly inputs: Inputs;
  readonly outputs: readonly OutputInfo[];
  readonly loopShares: readonly LoopShare[];
  readonly uncertainty?: readonly UncertaintySplit[];
  readonly timing: Timing;
}

/** Puts a summary into the shape of the result file. */
export function resultOf(summary: RunSummary, besides: Besides): Result {
  const { inputs, outputs, loopShares, uncertainty = [], timing } = besides;
  const units = new Map(outputs.map(({ id, unit }) => [id, unit]));
  const withUnits = (byOutput: Readonly<Record<string, Summary>>): Record<string, ResultSummary> =>
    Object.fromEntries(
      Object.entries(byOutput).map(([id, each]) => [id, { unit: units.get(id) ?? '', ...plainArrays(each) }]),
    );
  return {
    format: RESULT_FORMAT,
    model: { version: summary.modelVersion },
    inputs,
    months: summary.months,
    scenarios: summary.scenarios.map((each) => ({ ...each, outputs: withUnits(each.outputs) })),
    differences: summary.differences.map((each) => ({ ...each, outputs: withUnits(each.outputs) })),
    loopShares,
    uncertainty,
    cautions: summary.cautions,
    timing,
  };
}

/** JSON writes a typed array as an object. */
function plainArrays({ mean, p5, p25, p50, p75, p95 }: Summary): Record<keyof Summary, number[]> {
  return {
    mean: Array.from(mean),
    p5: Array.from(p5),
    p25: Array.from(p25),
    p50: Array.from(p50),
    p75: Array.from(p75),
    p95: Array.from(p95),
  };
}
