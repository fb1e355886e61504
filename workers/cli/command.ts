import type { Output, RunCommand, MergeCommand, ListCommand, Command, ReadCommand } from './command-types.ts';
import { loopsOf } from './loop-choice.ts';
import { MAXIMUM_RUNS, MAXIMUM_WORKERS, MAXIMUM_YEARS, OF_A_RUN } from './options.ts';
import { readTokens } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { Values } from './values.ts';

const DEFAULT_RUNS = 500;
const DEFAULT_YEARS = 10;
const DEFAULT_SEED = 'headwater';

/** Understands the arguments after the program's name. */
export function readCommand(args: readonly string[]): ReadCommand {
  const tokens = readTokens(args);
  if (tokens.values.has('help')) {
    return { command: { kind: 'help' }, problems: [] };
  }
  const values = new Values(tokens);
  const command = commandOf(tokens, values);
  return { command, problems: values.problems };
}

function commandOf(tokens: Tokens, values: Values): Command {
  const [first, ...others] = tokens.words;
  if (first === 'merge') {
    return mergeCommand(others, values);
  }
  for (const word of tokens.words) {
    values.problems.push(`${word}: stands where an option was expected; --help shows how to begin.`);
  }
  return values.has('list') ? listCommand(values) : runCommand(values);
}

function output(values: Values): Output {
  return { format: values.choice('format', ['json', 'csv']) ?? 'json', file: values.text('out') };
}

function listCommand(values: Values): ListCommand {
  values.refuse(OF_A_RUN, 'has no use with --list');
  return { kind: 'list', format: values.choice('format', ['json', 'csv']) ?? 'text', file: values.text('out') };
}

function mergeCommand(files: readonly string[], values: Values): MergeCommand {
  values.refuse([...OF_A_RUN, 'list'], 'has no use with merge, which takes everything from the parts');
  if (files.length === 0) {
    values.problems.push('merge: needs the names of the parts to put together.');
  }
  return { kind: 'merge', files, output: output(values) };
}

function runCommand(values: Values): RunCommand {
  checkPlace(values);
  const runs = values.wholeNumber('runs', 1, MAXIMUM_RUNS);
  const engine = values.choice('engine', ['children', 'expected']) ?? 'children';
  const evidence = values.choice('evidence', ['uncertain', 'central']);
  const range = values.replicates('replicates', runs ?? MAXIMUM_RUNS);
  const command: RunCommand = {
    kind: 'run',
    baseline: values.text('baseline') ?? '',
    authority: values.text('authority'),
    totals: values.text('totals'),
    scenarioFiles: values.all('scenario'),
    runs: runs ?? DEFAULT_RUNS,
    // Years that make no sense are complained of once; nothing in a scenario then lies beyond the end.
    years: values.wholeNumber('years', 1, MAXIMUM_YEARS) ?? (values.has('years') ? MAXIMUM_YEARS : DEFAULT_YEARS),
    seed: values.has('seed') ? (values.text('seed') ?? '') : DEFAULT_SEED,
    evidence: evidence ?? (engine === 'expected' ? 'central' : 'uncertain'),
    drift: values.choice('drift', ['on', 'off']) ?? (engine === 'expected' ? 'off' : 'on'),
    engine,
    loops: loopsOf(values),
    uncertainty: values.all('uncertainty'),
    workers: values.wholeNumber('workers', 1, MAXIMUM_WORKERS),
    part: range && { range, of: runs },
    output: output(values),
  };
  refuseMismatches(command, values);
  return command;
}

/** A run starts from one place. */
function checkPlace(values: Values): void {
  const [first, ...more] = (['baseline', 'authority', 'totals'] as const).filter((name) => values.has(name));
  if (first === undefined) values.problems.push('--baseline: is missing; --list shows the choices.');
  values.refuse(more, `cannot be given with --${first ?? ''}, since a run starts from one place`);
}

function refuseMismatches(command: RunCommand, values: Values): void {
  if (command.engine === 'expected') {
    values.refuse(['replicates', 'uncertainty'], 'has no use with --engine expected, which simulates nothing');
    if (command.evidence === 'uncertain') {
      values.refuse(
        ['evidence'],
        'should be central with --engine expected, which has no replicates to spread it over',
      );
    }
    if (command.drift === 'on') {
      values.refuse(['drift'], 'should be off with --engine expected, which has no replicates to drift apart');
    }
  }
  if (values.has('replicates') || command.output.format === 'csv') {
    values.refuse(['uncertainty'], 'goes with a whole run written as json');
  }
  if (values.has('replicates') && command.output.format === 'csv') {
    values.refuse(['format'], 'should be json for a part, which holds counts for merge and no summary');
  }
}
