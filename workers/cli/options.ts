/** Every option of the command line, as data: the parser and the help read the same list. */
export interface OptionDefinition {
  /** What stands for the value in the help; an option without takes none. */
  readonly value?: string;
  readonly repeatable?: boolean;
  readonly help: readonly string[];
}

export const MAXIMUM_RUNS = 100_000;
export const MAXIMUM_YEARS = 20;
export const MAXIMUM_WORKERS = 64;

export const OPTIONS = {
  baseline: { value: 'ID', help: ['Where the run starts; --list shows the choices.'] },
  authority: {
    value: 'CODE',
    help: [
      'Start from an English authority instead, fitted to its published figures of the year to',
      'March 2020: E08000006 is Salford.',
    ],
  },
  totals: {
    value: 'FILE',
    help: ['Start from totals of your own instead (docs/totals-format.md); what is left out is borrowed.'],
  },
  scenario: {
    value: 'FILE',
    repeatable: true,
    help: ['A scenario to set beside the baseline (docs/scenario-format.md).', 'Give it once for each scenario.'],
  },
  runs: {
    value: 'N',
    help: [
      `Replicates, 1 to ${MAXIMUM_RUNS} (default 500). All are held in memory: about 20 MB`,
      'for 500 replicates of two scenarios over ten years.',
    ],
  },
  years: { value: 'N', help: [`Years to run, 1 to ${MAXIMUM_YEARS} (default 10).`] },
  seed: { value: 'TEXT', help: ['Fixes all chance: same seed, same numbers (default "headwater").'] },
  evidence: {
    value: 'KIND',
    help: [
      'uncertain: what we are unsure of is drawn for each replicate (default);',
      'central: held at its best value.',
    ],
  },
  drift: {
    value: 'on|off',
    help: [
      'on: rates wander from year to year, as those of real authorities do (default);',
      'off: they stay where they were.',
    ],
  },
  engine: {
    value: 'KIND',
    help: ['children: every child simulated, with intervals (default);', 'expected: means only, at central evidence.'],
  },
  loops: {
    value: 'WHICH',
    help: [
      'Feedbacks switched on: default (those that are measured), all, none, or ids with',
      'commas between; --list shows them.',
    ],
  },
  uncertainty: {
    value: 'OUTPUT',
    repeatable: true,
    help: [
      'Say what makes an output unsure at the end of the run: how much is evidence, how much',
      'chance, how much drift, and which five inputs matter most. Takes some minutes of its own.',
    ],
  },
  workers: {
    value: 'N',
    help: [
      `Threads that simulate, 1 to ${MAXIMUM_WORKERS} (default: one for each core, at most 8).`,
      'Changes the time a run takes and nothing else.',
    ],
  },
  out: { value: 'FILE', help: ['Where the result goes; standard output when left out.'] },
  format: { value: 'KIND', help: ['json (default) or csv.'] },
  replicates: {
    value: 'A-B',
    help: ['Simulate replicates A to B only (the first is 0) and write a part for "merge".'],
  },
  list: { help: ['Print every baseline, lever, driver, loop and output, with label, unit and range.'] },
  help: { help: ['Print this.'] },
} as const satisfies Readonly<Record<string, OptionDefinition>>;

export type OptionName = keyof typeof OPTIONS;

export const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[];

/** Options that say what is run and how. */
export const OF_A_RUN: readonly OptionName[] = [
  ...(['baseline', 'authority', 'totals', 'scenario', 'runs', 'years', 'seed', 'evidence', 'drift', 'engine'] as const),
  ...(['loops', 'uncertainty', 'workers', 'replicates'] as const),
];

/** The definition of an option, in its general shape. */
export function optionDefinition(name: OptionName): OptionDefinition {
  return OPTIONS[name];
}
