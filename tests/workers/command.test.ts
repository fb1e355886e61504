import { describe, expect, it } from 'vitest';
import { DEFAULT_LOOPS, LOOPS } from '../../models/care/loops.ts';
import { readCommand } from '../../workers/cli/command.ts';
import { helpText } from '../../workers/cli/help.ts';
import { OPTION_NAMES } from '../../workers/cli/options.ts';

const read = (line: string) => readCommand(line.split(' ').filter((word) => word !== ''));
const problemsOf = (line: string): readonly string[] => read(line).problems;

describe('the arguments of a run', () => {
  it('are all understood', () => {
    const line =
      '--baseline average-authority --scenario a.json --scenario=b.json --runs 200 --years 5 --seed demo --workers 2 ' +
      '--engine children --evidence central --drift off --out r.json --format csv';
    expect(read(line)).toEqual({
      problems: [],
      command: {
        kind: 'run',
        baseline: 'average-authority',
        authority: undefined,
        totals: undefined,
        scenarioFiles: ['a.json', 'b.json'],
        runs: 200,
        years: 5,
        seed: 'demo',
        workers: 2,
        engine: 'children',
        evidence: 'central',
        loops: DEFAULT_LOOPS,
        uncertainty: [],
        drift: 'off',
        part: undefined,
        output: { format: 'csv', file: 'r.json' },
      },
    });
  });

  it.each([
    ['default', DEFAULT_LOOPS],
    ['all', LOOPS.map(({ id }) => id)],
    ['none', []],
    ['removal-leads-to-removal,caseload-erodes-help', ['caseload-erodes-help', 'removal-leads-to-removal']],
  ])('take --loops %s in the order of the model', (choice, loops) => {
    expect(read(`--baseline x --loops ${choice}`)).toMatchObject({ problems: [], command: { loops } });
  });

  it('name the loops there are when one is not among them', () => {
    expect(problemsOf('--baseline x --loops failed-returns,spiral')).toEqual([
      `--loops: There is no loop "spiral". Loops are: ${LOOPS.map(({ id }) => id).join(', ')}.`,
    ]);
  });

  it('have defaults for all but the baseline', () => {
    expect(read('--baseline x')).toMatchObject({
      problems: [],
      command: {
        runs: 500,
        years: 10,
        seed: 'headwater',
        engine: 'children',
        evidence: 'uncertain',
        drift: 'on',
        scenarioFiles: [],
      },
    });
    expect(problemsOf('')).toEqual([expect.stringMatching(/^--baseline: is missing/)]);
  });

  it('hold the evidence central for expected flows', () => {
    expect(read('--baseline x --engine expected').command).toMatchObject({ evidence: 'central' });
    expect(problemsOf('--baseline x --engine expected --evidence uncertain')).toHaveLength(1);
    expect(problemsOf('--baseline x --engine expected --replicates 0-9')).toHaveLength(1);
  });

  it('take several outputs to split, for a whole run written as json', () => {
    const asked = '--uncertainty stock.care --uncertainty cost.total';
    expect(read(`--baseline x ${asked}`)).toMatchObject({
      problems: [],
      command: { uncertainty: ['stock.care', 'cost.total'] },
    });
    expect(problemsOf(`--baseline x ${asked} --format csv`)).toHaveLength(1);
    expect(problemsOf(`--baseline x ${asked} --replicates 0-9`)).toHaveLength(1);
    expect(problemsOf(`--baseline x ${asked} --engine expected`)).toHaveLength(1);
  });

  it('leave drift out of expected flows', () => {
    expect(read('--baseline x --engine expected').command).toMatchObject({ drift: 'off' });
    expect(read('--baseline x --engine expected --drift off').problems).toEqual([]);
    expect(problemsOf('--baseline x --engine expected --drift on')).toEqual([
      '--drift: should be off with --engine expected, which has no replicates to drift apart.',
    ]);
    expect(problemsOf('--baseline x --drift sideways')).toEqual(['--drift: should be on or off, but is "sideways".']);
  });

  it('take a part with both ends in it', () => {
    expect(read('--baseline x --replicates 250-499').command).toMatchObject({
      part: { range: { from: 250, to: 500 }, of: undefined },
    });
    expect(read('--baseline x --replicates 0-0 --runs 1').command).toMatchObject({
      part: { range: { from: 0, to: 1 }, of: 1 },
    });
  });

  it.each([
    ['--runs 0', '--runs: should be a whole number from 1 to 100000, but is "0".'],
    ['--runs 100001', '--runs: should be a whole number from 1 to 100000, but is "100001".'],
    ['--runs 1e3', '--runs: should be a whole number from 1 to 100000, but is "1e3".'],
    ['--runs -5', '--runs: should be a whole number from 1 to 100000, but is "-5".'],
    ['--runs=', '--runs: should be a whole number from 1 to 100000, but is "".'],
    ['--years 0', '--years: should be a whole number from 1 to 20, but is "0".'],
    ['--years 21', '--years: should be a whole number from 1 to 20, but is "21".'],
    ['--years 2.5', '--years: should be a whole number from 1 to 20, but is "2.5".'],
    ['--workers 0', '--workers: should be a whole number from 1 to 64, but is "0".'],
    ['--workers 65', '--workers: should be a whole number from 1 to 64, but is "65".'],
    ['--seed=', '--seed: should not be empty.'],
    ['--engine magic', '--engine: should be children or expected, but is "magic".'],
    ['--evidence none', '--evidence: should be uncertain or central, but is "none".'],
    ['--format xml', '--format: should be json or csv, but is "xml".'],
    ['--out=', '--out: should not be empty.'],
    ['--runs', '--runs: needs a value.'],
    ['--runs --years 3', '--runs: needs a value.'],
    ['--years 1 --years 2', '--years: given 2 times, but it can have one value only.'],
    ['--replicates 5', '--replicates: should be two numbers such as 0-249, the first no larger, but is "5".'],
    ['--replicates 9-5', '--replicates: should be two numbers such as 0-249, the first no larger, but is "9-5".'],
    ['--replicates 0-500 --runs 500', /^--replicates: should end at 499 at the latest/],
    ['--replicates 0-100000', /^--replicates: should end at 99999 at the latest/],
    ['--replicates 0-9 --format csv', /^--format: should be json for a part/],
    ['--speed fast', '--speed: there is no such option; --help lists those there are.'],
    ['-x', '-x: there is no such option; --help lists those there are.'],
    ['--list=yes', '--list: takes no value, but was given "yes".'],
    ['runs', 'runs: stands where an option was expected; --help shows how to begin.'],
  ])('say what is wrong with %s', (line, problem) => {
    const problems = problemsOf(`${line.includes('--list') ? '' : '--baseline x '}${line}`);
    expect(problems).toContainEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem));
  });

  it('are all complained of together', () => {
    expect(problemsOf('--years 99 --runs no --seed= --colour red')).toHaveLength(6);
  });
});

describe('the other commands', () => {
  it('merge takes files, --out and --format', () => {
    expect(read('merge a.json b.json --out r.json')).toEqual({
      problems: [],
      command: { kind: 'merge', files: ['a.json', 'b.json'], output: { format: 'json', file: 'r.json' } },
    });
    expect(problemsOf('merge')).toHaveLength(1);
    expect(problemsOf('merge a.json --years 3 --seed x')).toHaveLength(2);
  });

  it('--list takes --format json', () => {
    expect(read('--list --format json')).toMatchObject({ problems: [], command: { kind: 'list' } });
    expect(problemsOf('--list --runs 3')).toHaveLength(1);
  });

  it('--help wins over everything and names every option', () => {
    expect(read('--help --years 99 nonsense')).toEqual({ problems: [], command: { kind: 'help' } });
    expect(read('-h').command.kind).toBe('help');
    for (const name of OPTION_NAMES) {
      expect(helpText()).toContain(`--${name}`);
    }
  });
});
