import type { Baseline } from '../care/baseline.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import type { Rule, Scenario } from '../care/scenario.ts';

/** Longest run, in years. */
export const LONGEST_YEARS = 20;

/** Everything a result depends on, besides the model version. */
export interface RunRequest {
  readonly library: EvidenceLibrary;
  readonly baseline: Baseline;
  /** Scenarios to set beside the baseline; the baseline itself is always run first and is not listed. */
  readonly scenarios: readonly Scenario[];
  /** Whole years from the opening position, 1 to 20. */
  readonly years: number;
  /** Non-empty text that fixes all chance. */
  readonly seed: string;
  /** Whether uncertain inputs are drawn for each replicate or held at their central value. */
  readonly evidence: 'uncertain' | 'central';
  /**
   * Whether every child meets chance (`simulated`, unless said otherwise) or each replicate is the expected flows under its
   * own draw of the evidence (`averaged`), for places so large that chance all but cancels out.
   */
  readonly chance?: 'simulated' | 'averaged';
  /**
   * Whether the rates of the place wander from year to year, as those of real authorities do (`on`, unless said otherwise), or
   * stay where they were. The expected series never has it.
   */
  readonly drift?: 'on' | 'off';
  /** Rules for prices of the place, where there is no scenario to carry them. */
  readonly rules?: Readonly<Record<string, Rule>>;
  /** Loops switched on, by id; those of `DEFAULT_LOOPS` unless there is a reason. */
  readonly loops: readonly string[];
}

/** Replicates `from` (first) to `to` (not included). */
export interface ReplicateRange {
  readonly from: number;
  readonly to: number;
}

/**
 * What one block of replicates gave, for every scenario asked for: whole numbers of children, ready to transfer.
 * `counts[((scenario * replicates + replicate) * series + output) * (months + 1) + month]`.
 */
export interface Block {
  readonly range: ReplicateRange;
  readonly counts: Int32Array<ArrayBuffer>;
  /** Which scenarios of the run are in it, by their place in it and in this order; every one when left out. */
  readonly scenarios?: readonly number[];
}

/** Mean and quantiles over replicates, one entry a month plus the opening one. */
export interface Summary {
  readonly mean: Float64Array<ArrayBuffer>;
  readonly p5: Float64Array<ArrayBuffer>;
  readonly p25: Float64Array<ArrayBuffer>;
  readonly p50: Float64Array<ArrayBuffer>;
  readonly p75: Float64Array<ArrayBuffer>;
  readonly p95: Float64Array<ArrayBuffer>;
}

export interface ScenarioSummary {
  readonly id: string;
  readonly name: string;
  readonly outputs: Readonly<Record<string, Summary>>;
}

/** A scenario minus the baseline, replicate by replicate, then summarised. */
export interface DifferenceSummary {
  readonly scenario: string;
  readonly against: 'baseline';
  readonly outputs: Readonly<Record<string, Summary>>;
}

export interface RunSummary {
  readonly modelVersion: string;
  /** `YYYY-03` for the opening position, then month by month. */
  readonly months: readonly string[];
  readonly replicates: number;
  /** The baseline is always first. */
  readonly scenarios: readonly ScenarioSummary[];
  /** One for each scenario after the baseline. */
  readonly differences: readonly DifferenceSummary[];
  /** Plain sentences the reader must see (for example that the cap on combined effects binds). */
  readonly cautions: readonly string[];
}
