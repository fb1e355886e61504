import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFile, openWorkspace } from '../../../src/workspace/open-file.ts';
import { parseWorkspaceFile } from '../../../src/workspace/workspace-file.ts';
import { compactWorkspace, writeWorkspaceFile } from '../../../src/workspace/workspace-text.ts';
import { anyWorkspace, emptyWorkspace, known } from '../../support/workspaces.ts';

const head = '"format": "headwater-workspace/3", "place": "average-authority", "years": 10, "seed": "a", "drift": "on"';
const file = (scenarios: string, rest = head): string => `{ ${rest}, "loops": [], "scenarios": [${scenarios}] }`;
const problemsOf = (text: string): readonly string[] => {
  const opened = openFile(text, 'plans.json', emptyWorkspace, known);
  return 'problems' in opened ? opened.problems : [];
};

describe('a workspace file', () => {
  it.each([
    ['laid out', writeWorkspaceFile],
    ['on one line', compactWorkspace],
  ])('written %s reads the same, to the last digit', (_, write) => {
    fc.assert(
      fc.property(anyWorkspace, (workspace) => {
        expect(parseWorkspaceFile(write(workspace), 'plans.json')).toStrictEqual({ workspace });
      }),
      { seed: 4, numRuns: 200, endOnFailure: true },
    );
  });

  it('is the same text for equal workspaces, in whatever order they were put together', () => {
    const turned = Object.fromEntries(Object.entries(emptyWorkspace).reverse()) as unknown as typeof emptyWorkspace;
    expect(writeWorkspaceFile(turned)).toBe(writeWorkspaceFile(emptyWorkspace));
  });

  it('gives out the colours that nobody named', () => {
    const opened = openWorkspace(file('{ "id": "a", "colour": "rose" }, { "id": "b" }, { "id": "c" }'), 'it', known);
    const colours = 'workspace' in opened ? opened.workspace.scenarios.map(({ colour }) => colour) : opened.problems;
    expect(colours).toEqual(['rose', 'indigo', 'teal']);
  });

  it('of the second version, with a bid, opens with everything in it', async () => {
    const text = await readFile(new URL('../../frozen/workspace-2.json', import.meta.url), 'utf8');
    const opened = openWorkspace(text, 'workspace-2.json', known);
    const { workspace } = opened as Extract<typeof opened, { workspace: unknown }>;
    expect(workspace.bid?.changes.funding?.grant?.[0]).toEqual({ year: '2021/22', pounds: 1_000_000.5 });
    expect(JSON.parse(writeWorkspaceFile(workspace))).toStrictEqual({
      ...(JSON.parse(text) as object),
      format: 'headwater-workspace/3',
    });
  });

  it('of the third version, with a place of its own, is written again to the last letter', async () => {
    const text = await readFile(new URL('../../frozen/workspace-3.json', import.meta.url), 'utf8');
    const opened = openWorkspace(text, 'workspace-3.json', known);
    const { workspace } = opened as Extract<typeof opened, { workspace: unknown }>;
    expect(workspace.own?.id).toBe(workspace.place);
    expect(JSON.parse(writeWorkspaceFile(workspace))).toStrictEqual(JSON.parse(text));
  });

  it('of the first version opens as it did when it was written', async () => {
    const text = await readFile(new URL('../../frozen/workspace-1.json', import.meta.url), 'utf8');
    expect(openWorkspace(text, 'workspace-1.json', known)).toStrictEqual({
      workspace: {
        place: 'small-affluent',
        years: 7,
        seed: 'cabinet, May',
        drift: 'off',
        loops: ['failed-returns'],
        scenarios: [
          {
            id: 'help-and-conferences',
            name: '“Help” & <conferences>',
            description: 'Line one.\nLine two, with an é and a 🌊.',
            colour: 'teal',
            levers: {
              'family-group-conference': {
                target: 0.8,
                now: 0.2,
                start: '2021-04',
                rampMonths: 18,
                placesPerYear: 40,
              },
              'family-help-spend': { target: 250.1, end: '2025-04' },
              'reunification-support': { target: 0.30000000000000004, takeUp: 0.65, variant: 'nspcc-framework' },
            },
            drivers: { 'trend-in-need': { change: -0.015, start: '2022-10' } },
            evidence: { 'cap.entries': { value: 0.3 }, E01: { value: 0.85, low: 0.7, high: 1 } },
          },
          { id: 'nothing-but-an-id', name: 'nothing-but-an-id', colour: 'indigo', levers: {}, drivers: {} },
          {
            id: 'need-rises',
            name: 'Need rises',
            colour: 'wine',
            levers: {},
            drivers: { 'trend-in-need': { change: 0.02 } },
          },
        ],
      },
    });
  });
});

describe('a scenario file', () => {
  it('opens too, as one scenario', () => {
    const text = '{ "format": "headwater-scenario/1", "id": "a" }';
    const scenario = { id: 'a', name: 'a', levers: {}, drivers: {} };
    expect(openFile(text, 'a.json', emptyWorkspace, known)).toEqual({ scenario });
  });

  it('must fit the place and the years that are open', () => {
    const lever = '"family-help-spend": { "target": 250, "start": "2029-04" }';
    const text = `{ "format": "headwater-scenario/1", "id": "a", "levers": { ${lever} } }`;
    expect(openFile(text, 'a.json', emptyWorkspace, known)).toHaveProperty('scenario');
    expect(openFile(text, 'a.json', { ...emptyWorkspace, years: 5 }, known)).toEqual({
      problems: [
        'a.json: levers.family-help-spend.start must be a month of the run, 2020-04 to 2025-03, written YYYY-MM, not "2029-04".',
      ],
    });
  });
});

describe('a file that is none of ours', () => {
  it.each([
    ['numbers', 'CHILD,DECOM,RNE\r\n1,01/04/2019,S\r\n'],
    ['XML', '<?xml version="1.0"?><Message/>'],
    ['a workbook', 'PK\u0003\u0004'],
    ['a list', '[]'],
    ['nothing', ''],
    ['settings of something else', '{ "name": "headwater", "version": "1.0.0", "seed": 1 }'],
    ['totals for the command line', '{ "format": "headwater-totals/1", "population": 1 }'],
  ])('with %s in it is not told what a workspace must hold', (_, text) => {
    expect(openFile(text, 'it', emptyWorkspace, known)).toEqual({ foreign: true });
  });

  it.each([
    ['a workspace by its format', '{ "format": "headwater-workspace/x" }', 'headwater-workspace'],
    ['a workspace by its scenarios', '{ "scenarios": [] }', 'headwater-workspace'],
    ['a scenario by its format', '{ "format": "headwater-scenario/x" }', 'headwater-scenario'],
    ['a scenario by its levers', '{ "levers": {} }', 'headwater-scenario'],
  ])('is not one that is known as %s, and that keeps its list of faults', (_, text, family) => {
    const problems = problemsOf(text);
    expect(problems[0]).toContain(`format must be "${family}/`);
    expect(problems.length).toBeGreaterThan(1);
  });
});

describe('a bad workspace file', () => {
  const bad: readonly [string, string, readonly string[]][] = [
    ['half a file', file('').slice(0, 40), ['this is not JSON; reading stopped at line 1, column 38.']],
    [
      'a later version',
      file('', '"format": "headwater-workspace/4", "new": 1'),
      [
        'format is "headwater-workspace/4", of a later version of Headwater; this one reads up to "headwater-workspace/3".',
      ],
    ],
    [
      'a later version of a scenario',
      '{ "format": "headwater-scenario/2" }',
      [
        'format is "headwater-scenario/2", of a later version of Headwater; this one reads up to "headwater-scenario/1".',
      ],
    ],
    [
      'a result',
      file('', head.replace('workspace/3', 'result/1')),
      ['format must be "headwater-workspace/3", not "headwater-result/1".'],
    ],
    [
      'nothing but its format',
      '{ "format": "headwater-workspace/3" }',
      [
        'place must be text of 1 to 200 characters; it is missing.',
        'years must be a number; it is missing.',
        'seed must be text of 1 to 200 characters; it is missing.',
        'drift must be "on" or "off"; it is missing.',
        'loops must be a list; it is missing.',
        'scenarios must be a list; it is missing.',
      ],
    ],
    ['half a year', file('', head.replace('10', '0.5')), ['years must be a whole number from 1 to 20, not 0.5.']],
    ['drift that is a number', file('', head.replace('"on"', '1')), ['drift must be "on" or "off", not 1.']],
    [
      'nine scenarios',
      file(Array.from({ length: 9 }, (_, at) => `{ "id": "${String(at)}" }`).join()),
      ['scenarios may hold 8 at most, not 9.'],
    ],
    ['a scenario that is a list', file('[]'), ['scenarios.0 must be an object, not a list.']],
    [
      'one id twice',
      file('{ "id": "a" }, { "id": "a" }'),
      ['scenarios.1.id: "a" is also the id of scenarios.0; each needs its own.'],
    ],
    [
      'a scenario called baseline',
      file('{ "id": "baseline" }'),
      ['scenarios.0.id: "baseline" is kept for the scenario in which nothing is moved.'],
    ],
    [
      'an unheard of colour',
      file('{ "id": "a", "colour": "url(evil)" }'),
      ['scenarios.0.colour must be one of indigo, rose, teal, wine, olive, cyan, green, purple, not "url(evil)".'],
    ],
    [
      'faults deep inside',
      file('{ "id": "a" }, { "id": "b", "levers": { "workforce": { "target": "12", "x": 1 } } }'),
      [
        'scenarios.1.levers.workforce.x has no meaning here; known are target, now, start, rampMonths, end, placesPerYear, takeUp, variant.',
        'scenarios.1.levers.workforce.target must be a number, not "12".',
      ],
    ],
    [
      'a lever twice',
      file('{ "id": "a", "levers": { "workforce": { "target": 12 }, "workforce": { "target": 14 } } }'),
      ['scenarios.0.levers.workforce is given twice; only one can hold.'],
    ],
    [
      'a bid that is none',
      file('').replace(
        '"scenarios"',
        '"bid": { "changes": { "value": { "basis": "dear" } }, "actuals": 3 }, "scenarios"',
      ),
      ['bid.changes.value.basis must be one of average, marginal, not "dear".', 'bid.actuals must be a list, not 3.'],
    ],
    [
      'a spread of a price that is upside down',
      file('').replace(
        '"scenarios"',
        '"bid": { "changes": { "value": { "inflation": { "pay": { "value": 0, "distribution": { "kind": "uniform", "low": 2, "high": 1 } } } } } }, "scenarios"',
      ),
      ['bid.changes.value.inflation.pay.distribution: The lowest value 2 is above the highest value 1.'],
    ],
    // Fine as a file, but not for the model.
    [
      'an unknown place',
      file('', head.replace('average-authority', 'atlantis')),
      ['place "atlantis" is not known here. Places are: average-authority, small-affluent.'],
    ],
    [
      'a target out of reach',
      file('{ "id": "a", "levers": { "workforce": { "target": 1 } } }'),
      ['scenarios.0.levers.workforce.target must be from 10 to 25, not 1.'],
    ],
    [
      'evidence nobody has',
      file('{ "id": "a", "evidence": { "constructor": { "value": 1 } } }'),
      ['scenarios.0.evidence.constructor is not an entry of the evidence library.'],
    ],
  ];

  it.each(bad)('with %s says so, and where', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems.map((problem) => `plans.json: ${problem}`));
  });

  it('with an unknown loop names those there are', () => {
    const [problem] = problemsOf(file('').replace('"loops": []', '"loops": ["magic"]'));
    expect(problem).toMatch(/^plans\.json: loops: There is no loop "magic"\. Loops are: /);
  });
});
