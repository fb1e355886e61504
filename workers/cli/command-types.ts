import type { ReplicateRange } from '../../models/run/request.ts';

export type OutputFormat = 'json' | 'csv';

/** How and where a result is written. */
export interface Output {
  readonly format: OutputFormat;
  /** Standard output when left out. */
  readonly file: string | undefined;
}

export interface RunCommand {
  readonly kind: 'run';
  /** Id of a baseline; empty where an authority or a file of totals is named instead. */
  readonly baseline: string;
  /** Code of an English authority to be fitted. */
  readonly authority: string | undefined;
  /** File of totals to be fitted. */
  readonly totals: string | undefined;
  readonly scenarioFiles: readonly string[];
  readonly runs: number;
  readonly years: number;
  readonly seed: string;
  readonly evidence: 'uncertain' | 'central';
  readonly drift: 'on' | 'off';
  readonly engine: 'children' | 'expected';
  /** Loops switched on, by id. */
  readonly loops: readonly string[];
  /** Outputs of which it is asked what makes them unsure. */
  readonly uncertainty: readonly string[];
  /** One for each core when left out. */
  readonly workers: number | undefined;
  /** Set when only a part of the run is wanted. */
  readonly part: Part | undefined;
  readonly output: Output;
}

export interface Part {
  readonly range: ReplicateRange;
  /** Replicates of the whole run, when they were said. */
  readonly of: number | undefined;
}

export interface MergeCommand {
  readonly kind: 'merge';
  readonly files: readonly string[];
  readonly output: Output;
}

export interface ListCommand {
  readonly kind: 'list';
  readonly format: OutputFormat | 'text';
  readonly file: string | undefined;
}

export type Command = { readonly kind: 'help' } | ListCommand | RunCommand | MergeCommand;

/** A command as far as it could be understood, and everything wrong with it; not to be carried out if anything is. */
export interface ReadCommand {
  readonly command: Command;
  readonly problems: readonly string[];
}
