import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRIVERS } from '../../../models/care/drivers.ts';
import { LEVERS } from '../../../models/care/levers.ts';
import { parseScenarioFile, writeScenarioFile } from '../../../models/care/scenario-file.ts';
import { problemsOfScenario } from '../../../models/care/scenario-problems.ts';

const LEVER_IDS = LEVERS.map(({ id }) => id).join(', ');
const head = '"format": "headwater-scenario/1", "id": "more-help"';
const file = (rest = ''): string => `{ ${head}${rest === '' ? '' : `, ${rest}`} }`;
const lever = (settings: string): string => file(`"levers": { "family-help-spend": ${settings} }`);
const driver = (settings: string): string => file(`"drivers": { "trend-in-need": ${settings} }`);

/** All that is said about a text: by whoever reads it, then by whoever checks it against the model (2020, ten years). */
function problemsOf(text: string): readonly string[] {
  const parsed = parseScenarioFile(text, 'my.json');
  return 'problems' in parsed ? parsed.problems : problemsOfScenario(parsed.scenario, 2020, 10);
}

describe('a good scenario file', () => {
  it('is read as it stands', () => {
    const text = `{
      "format": "headwater-scenario/1", "id": "plan-b", "name": "Plan B: “help”, earlier",
      "description": "What the board was shown in May.",
      "levers": {
        "family-group-conference": { "target": 0.8, "now": 0.2, "start": "2021-04", "rampMonths": 18 },
        "family-help-spend": { "target": 250 }
      },
      "drivers": { "trend-in-need": { "change": -0.015 } }
    }`;
    expect(parseScenarioFile(text, 'my.json')).toEqual({
      scenario: {
        id: 'plan-b',
        name: 'Plan B: “help”, earlier',
        description: 'What the board was shown in May.',
        levers: {
          'family-group-conference': { target: 0.8, now: 0.2, start: '2021-04', rampMonths: 18 },
          'family-help-spend': { target: 250 },
        },
        drivers: { 'trend-in-need': { change: -0.015 } },
      },
    });
    expect(problemsOf(text)).toEqual([]);
  });

  it('is read with everything that can be said', () => {
    const levers = {
      'reunification-support': {
        target: 1,
        now: 0.2,
        start: '2021-04',
        rampMonths: 6,
        end: '2026-04',
        placesPerYear: 40,
        takeUp: 0.8,
        variant: 'nspcc-framework',
      },
    };
    const drivers = { 'high-profile-case': { change: 1, start: '2022-10' } };
    const evidence = {
      E27: { value: 0.85, low: 0.7, high: 1 },
      'cap.entries': { value: 0.3 },
      'child-in-need.care.months': { values: { '0': 2.5, '3': 1, '12': 0.5 } },
    };
    const text = JSON.stringify({ format: 'headwater-scenario/1', id: 'all', name: 'All', levers, drivers, evidence });
    expect(parseScenarioFile(text, 'my.json')).toEqual({
      scenario: { id: 'all', name: 'All', levers, drivers, evidence },
    });
    expect(problemsOf(text)).toEqual([]);
  });

  it('is written so that it reads the same', () => {
    const scenario = {
      id: 'a',
      name: '<b>“a”</b>',
      levers: { 'family-help-spend': { target: 0.1 + 0.2 } },
      drivers: {},
    };
    expect(parseScenarioFile(writeScenarioFile(scenario), 'my.json')).toEqual({ scenario });
  });

  it('holds no zero below nothing, which would not come back from a file as it went', () => {
    const parsed = parseScenarioFile(driver('{ "change": -0 }'), 'my.json');
    expect('scenario' in parsed && parsed.scenario.drivers['trend-in-need']).toStrictEqual({ change: 0 });
  });

  it('needs no more than its format and its id, and may begin with a byte order mark', () => {
    const scenario = { id: 'more-help', name: 'more-help', levers: {}, drivers: {} };
    expect(parseScenarioFile(file(), 'my.json')).toEqual({ scenario });
    expect(parseScenarioFile(`\uFEFF${file()}\r\n`, 'my.json')).toEqual({ scenario });
    expect(parseScenarioFile(file('"levers": {}, "drivers": {}'), 'my.json')).toEqual({ scenario });
  });

  it.each([
    ['a name of 200 characters', file(`"name": "${'n'.repeat(200)}"`)],
    ['an id of one digit', file().replace('more-help', '7')],
    ['the lowest target', lever('{ "target": 50 }')],
    ['the highest target', lever('{ "target": 5e2 }')],
    ['the first month', lever('{ "target": 200, "start": "2020-04" }')],
    ['the last month', lever('{ "target": 200, "start": "2030-03" }')],
    ['no ramp', lever('{ "target": 200, "rampMonths": 0 }')],
    ['the longest ramp', lever('{ "target": 200, "rampMonths": 240 }')],
    ['no change', driver('{ "change": 0 }')],
    ['the greatest change', driver('{ "change": 0.1 }')],
    ['one name in different objects', file('"levers": { "post-removal-support": { "target": 1 } }, "name": "target"')],
  ])('may have %s', (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('a bad scenario file', () => {
  const stopped = (line: number, column: number): string =>
    `my.json: this is not JSON; reading stopped at line ${line}, column ${column}.`;
  const unknown = (place: string, known: string): string =>
    `my.json: ${place} has no meaning here; known are ${known}.`;
  const inFile = 'format, id, name, description, levers, drivers, evidence, rules';
  const inLever = 'target, now, start, rampMonths, end, placesPerYear, takeUp, variant';
  const help = 'levers.family-help-spend';
  const months = `${help}.start must be a month of the run, 2020-04 to 2030-03, written YYYY-MM, not`;
  const text200 = 'must be text of 1 to 200 characters';
  const whole = 'my.json: a scenario is an object, { "format": …, "id": …, "name": … }.';
  const format = 'my.json: format must be "headwater-scenario/1"';
  const later = (found: string): string =>
    `my.json: format is "${found}", of a later version of Headwater; this one reads up to "headwater-scenario/1".`;
  const signs = 'my.json: id may hold small letters, digits and hyphens only.';

  const bad: readonly [string, string, readonly string[]][] = [
    // Not JSON.
    ['nothing', '', [stopped(1, 1)]],
    ['white space', ' \n ', [stopped(2, 2)]],
    ['words', 'more help', [stopped(1, 1)]],
    ['a spreadsheet', 'lever,target\nhelp,250', [stopped(1, 1)]],
    ['half a file', '{ "format": "headwater-scenario/1",', [stopped(1, 36)]],
    ['a comma too many', `{\n  ${head},\n}`, [stopped(3, 1)]],
    ['a comma too few', `{\n  "id": "a"\n  "name": "b"\n}`, [stopped(3, 3)]],
    ['single quotes', "{ 'id': 'a' }", [stopped(1, 3)]],
    ['a remark', `{ ${head} } // mine`, [stopped(1, 57)]],
    ['two scenarios one after the other', `${file()}\n${file()}`, [stopped(2, 1)]],
    ['a share in per cent', lever('{ "target": 80% }'), [stopped(1, 103)]],
    ['a number with a comma', lever('{ "target": 0,8 }'), [stopped(1, 103)]],
    ['NaN', lever('{ "target": NaN }'), [stopped(1, 101)]],
    ['two byte order marks', `\uFEFF\uFEFF${file()}`, [stopped(1, 1)]],
    // Not a scenario.
    ['a list', `[${file()}]`, [whole]],
    ['nothing at all', 'null', [whole]],
    ['a number', '42', [whole]],
    ['a text', '"more help"', [whole]],
    // Format and names.
    ['no format', '{ "id": "a" }', [`${format}; it is missing.`]],
    ['a later format', file('"lever": 1').replace('scenario/1', 'scenario/2'), [later('headwater-scenario/2')]],
    [
      'a format of no version',
      file().replace('scenario/1', 'scenario/01'),
      [`${format}, not "headwater-scenario/01".`],
    ],
    ['a format that is a number', '{ "format": 1, "id": "a" }', [`${format}, not 1.`]],
    ['a format that is a list', '{ "format": ["headwater-scenario/1"], "id": "a" }', [`${format}, not a list.`]],
    ['a very long format', `{ "format": "${'x'.repeat(900)}", "id": "a" }`, [`${format}, not "${'x'.repeat(59)}….`]],
    ['no id', '{ "format": "headwater-scenario/1" }', [`my.json: id ${text200}; it is missing.`]],
    ['an empty id', file().replace('more-help', ''), [`my.json: id ${text200}, not "".`]],
    ['a blank id', file().replace('more-help', '  '), [`my.json: id ${text200}, not "  ".`]],
    ['an id that is a number', file().replace('"more-help"', '7'), [`my.json: id ${text200}, not 7.`]],
    ['an id that is null', file().replace('"more-help"', 'null'), [`my.json: id ${text200}, not null.`]],
    ['an id with capitals', file().replace('more-help', 'More'), [signs]],
    ['an id with a space', file().replace('more-help', 'more help'), [signs]],
    ['an id that begins with a hyphen', file().replace('more-help', '-help'), [signs]],
    ['an id that is a path', file().replace('more-help', '../help'), [signs]],
    ['an id with a line break at its end', file().replace('more-help', 'help\\n'), [signs]],
    ['a name that is an object', file('"name": {}'), [`my.json: name ${text200}, not an object.`]],
    [
      'a name of 201 characters',
      file(`"name": "${'n'.repeat(201)}"`),
      [`my.json: name ${text200}, not "${'n'.repeat(59)}….`],
    ],
    [
      'a name that is a list of the same texts',
      file('"name": ["a", "a", "a"]'),
      [`my.json: name ${text200}, not a list.`],
    ],
    [
      'a description that is a list',
      file('"description": []'),
      ['my.json: description must be text of 1 to 10000 characters, not a list.'],
    ],
    // Names that have no meaning.
    ['a slip of the pen', file('"lever": {}'), [unknown('lever', inFile)]],
    ['a capital', file('"Levers": {}'), [unknown('Levers', inFile)]],
    ['a name of the language', file('"constructor": {}'), [unknown('constructor', inFile)]],
    ['a name everything has', file('"toString": 1'), [unknown('toString', inFile)]],
    ['the way to everything', file('"__proto__": { "levers": {} }'), [unknown('__proto__', inFile)]],
    ['a very long name', file(`"${'k'.repeat(900)}": 1`), [unknown(`${'k'.repeat(60)}…`, inFile)]],
    // Levers.
    ['levers in a list', file('"levers": []'), ['my.json: levers must be an object, by id.']],
    ['levers that are null', file('"levers": null'), ['my.json: levers must be an object, by id.']],
    ['drivers that are a text', file('"drivers": "none"'), ['my.json: drivers must be an object, by id.']],
    ['a lever that is a number', lever('250'), [`my.json: ${help} must be an object.`]],
    ['a lever without target', lever('{}'), [`my.json: ${help}.target must be a number; it is missing.`]],
    ['a target in quotes', lever('{ "target": "250" }'), [`my.json: ${help}.target must be a number, not "250".`]],
    ['a target that is null', lever('{ "target": null }'), [`my.json: ${help}.target must be a number, not null.`]],
    ['a target without end', lever('{ "target": 1e999 }'), [`my.json: ${help}.target must be a number, not Infinity.`]],
    ['a target that is true', lever('{ "target": true }'), [`my.json: ${help}.target must be a number, not true.`]],
    ['a slip in a lever', lever('{ "target": 250, "ramp": 3 }'), [unknown(`${help}.ramp`, inLever)]],
    [
      'a prototype in a lever',
      lever('{ "target": 250, "__proto__": { "now": 1 } }'),
      [unknown(`${help}.__proto__`, inLever)],
    ],
    [
      'a start that is a number',
      lever('{ "target": 250, "start": 202104 }'),
      [`my.json: ${help}.start ${text200}, not 202104.`],
    ],
    [
      'a ramp in quotes',
      lever('{ "target": 250, "rampMonths": "12" }'),
      [`my.json: ${help}.rampMonths must be a number, not "12".`],
    ],
    [
      'a target given only by its prototype',
      lever('{ "__proto__": { "target": 250 } }'),
      [unknown(`${help}.__proto__`, inLever), `my.json: ${help}.target must be a number; it is missing.`],
    ],
    [
      'a driver without change',
      driver('{}'),
      ['my.json: drivers.trend-in-need.change must be a number; it is missing.'],
    ],
    [
      'a slip in a driver',
      driver('{ "change": 0, "target": 1 }'),
      [unknown('drivers.trend-in-need.target', 'change, start')],
    ],
    // Given twice.
    ['two ids', file('"id": "other"'), ['my.json: id is given twice; only one can hold.']],
    [
      'a lever twice',
      file('"levers": { "family-help-spend": { "target": 1 }, "family-help-spend": { "target": 250 } }'),
      [`my.json: ${help} is given twice; only one can hold.`],
    ],
    [
      'a target twice, once in disguise',
      lever('{ "target": 60, "t\\u0061rget": 250 }'),
      [`my.json: ${help}.target is given twice; only one can hold.`],
    ],
    // Fine as a file, but not for the model or the run.
    [
      'an unknown lever',
      file('"levers": { "magic": { "target": 1 } }'),
      [`levers.magic is not a lever. Levers are: ${LEVER_IDS}.`],
    ],
    [
      'a lever named for the language',
      file('"levers": { "__proto__": { "target": 1 } }'),
      [`levers.__proto__ is not a lever. Levers are: ${LEVER_IDS}.`],
    ],
    [
      'an unknown driver',
      file('"drivers": { "luck": { "change": 0 } }'),
      [`drivers.luck is not a driver. Drivers are: ${DRIVERS.map(({ id }) => id).join(', ')}.`],
    ],
    ['a target too low', lever('{ "target": 49.99 }'), [`${help}.target must be from 50 to 500, not 49.99.`]],
    [
      'a target too high, from too low',
      lever('{ "target": 501, "now": 0 }'),
      [`${help}.target must be from 50 to 500, not 501.`, `${help}.now must be from 50 to 500, not 0.`],
    ],
    [
      'a share in per cent of a hundred',
      file('"levers": { "post-removal-support": { "target": 80 } }'),
      ['levers.post-removal-support.target must be from 0 to 1, not 80.'],
    ],
    ['a start before the run', lever('{ "target": 250, "start": "2020-03" }'), [`${months} "2020-03".`]],
    ['a start after the run', lever('{ "target": 250, "start": "2030-04" }'), [`${months} "2030-04".`]],
    ['a start on a day', lever('{ "target": 250, "start": "2021-04-01" }'), [`${months} "2021-04-01".`]],
    ['a start in the month 13', lever('{ "target": 250, "start": "2021-13" }'), [`${months} "2021-13".`]],
    ['a start in words', lever('{ "target": 250, "start": "April 2021" }'), [`${months} "April 2021".`]],
    [
      'an end before its start',
      lever('{ "target": 250, "start": "2022-04", "end": "2022-04" }'),
      [`${help}.end must be later than its start, not "2022-04".`],
    ],
    [
      'an end beyond the run',
      lever('{ "target": 250, "end": "2030-04" }'),
      [`${help}.end must be a month of the run, 2020-04 to 2030-03, written YYYY-MM, not "2030-04".`],
    ],
    [
      'places where nobody is taken in',
      lever('{ "target": 250, "placesPerYear": 10 }'),
      [`${help}.placesPerYear has no meaning for this lever: nobody is taken in.`],
    ],
    [
      'fewer places than none',
      file('"levers": { "reunification-support": { "target": 1, "placesPerYear": -1 } }'),
      ['levers.reunification-support.placesPerYear must be 0 or more, not -1.'],
    ],
    [
      'a take-up above all',
      file('"levers": { "reunification-support": { "target": 1, "takeUp": 1.1 } }'),
      ['levers.reunification-support.takeUp must be from 0 to 1, not 1.1.'],
    ],
    [
      'a take-up where the effect is that of being offered',
      file('"levers": { "family-group-conference": { "target": 1, "takeUp": 0.5 } }'),
      [
        'levers.family-group-conference.takeUp has no meaning for this lever: its effect is that of being offered, or it is not offered.',
      ],
    ],
    [
      'a variant nobody published',
      file('"levers": { "supporting-families": { "target": 1, "variant": "better" } }'),
      ['levers.supporting-families.variant must be one of published, not "better".'],
    ],
    [
      'a variant where there is none',
      lever('{ "target": 250, "variant": "published" }'),
      [`${help}.variant has no meaning for this lever: it offers no choice.`],
    ],
    [
      'a driver that starts after the run',
      driver('{ "change": 0.01, "start": "2030-04" }'),
      ['drivers.trend-in-need.start must be a month of the run, 2020-04 to 2030-03, written YYYY-MM, not "2030-04".'],
    ],
    ['evidence as a number', file('"evidence": { "E01": 0.9 }'), ['my.json: evidence.E01 must be an object.']],
    [
      'a slip in evidence',
      file('"evidence": { "E01": { "value": 0.9, "middle": 1 } }'),
      [unknown('evidence.E01.middle', 'value, low, high, values')],
    ],
    [
      'evidence without a value',
      file('"evidence": { "E01": { "low": 0.9 } }'),
      ['my.json: evidence.E01.value must be a number; it is missing.'],
    ],
    [
      'a set of evidence with a text in it',
      file('"evidence": { "E01": { "values": { "0": 0.9, "1-4": "0.8" } } }'),
      ['my.json: evidence.E01.values.1-4 must be a number, not "0.8".'],
    ],
    [
      'a set of evidence that is a list',
      file('"evidence": { "E01": { "values": [0.9] } }'),
      ['my.json: evidence.E01.values must be an object of at most 100 numbers, by name.'],
    ],
    [
      'a set of evidence without end',
      file(
        `"evidence": { "E01": { "values": ${JSON.stringify(Object.fromEntries(Array.from({ length: 101 }, (_, at) => [String(at), 1])))} } }`,
      ),
      ['my.json: evidence.E01.values must be an object of at most 100 numbers, by name.'],
    ],
    [
      'a set of evidence and one number',
      file('"evidence": { "E01": { "value": 1, "values": { "0": 0.9 } } }'),
      ['my.json: evidence.E01 has values and value: give one number or a set, not both.'],
    ],
    [
      'a ramp of half months',
      lever('{ "target": 250, "rampMonths": 1.5 }'),
      [`${help}.rampMonths must be a whole number from 0 to 240, not 1.5.`],
    ],
    [
      'a ramp backwards',
      lever('{ "target": 250, "rampMonths": -1 }'),
      [`${help}.rampMonths must be a whole number from 0 to 240, not -1.`],
    ],
    [
      'a ramp of 241 months',
      lever('{ "target": 250, "rampMonths": 241 }'),
      [`${help}.rampMonths must be a whole number from 0 to 240, not 241.`],
    ],
    [
      'too great a change',
      driver('{ "change": 0.11 }'),
      ['drivers.trend-in-need.change must be from -0.1 to 0.1, not 0.11.'],
    ],
  ];

  it.each(bad)('with %s says so, and where', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it('with many problems names every one of them', () => {
    const text =
      '{ "format": 2, "id": "A", "colour": "blue", "levers": { "x": 1, "y": { "now": "z" } }, "drivers": 3 }';
    expect(problemsOf(text)).toEqual([
      `${format}, not 2.`,
      unknown('colour', inFile),
      signs,
      'my.json: levers.x must be an object.',
      'my.json: levers.y.target must be a number; it is missing.',
      'my.json: levers.y.now must be a number, not "z".',
      'my.json: drivers must be an object, by id.',
    ]);
  });
});

describe('whatever a file holds', () => {
  const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const huge: readonly [string, string, string][] = [
    ['a file of more than a million characters', file(`"name": "${'n'.repeat(1_000_000)}"`), 'the file is too long'],
    [
      'a text of nearly a million characters',
      file(`"name": "${'n'.repeat(999_000)}"`),
      'name must be text of 1 to 200',
    ],
    ['a text of as many escapes', file(`"name": "${'\\n'.repeat(499_000)}"`), 'name must be text of 1 to 200'],
    ['lists within lists, as format', `{ "format": ${deep(400_000)}, "id": "a" }`, 'format must be'],
    ['lists within lists, as id', `{ "format": "headwater-scenario/1", "id": ${deep(400_000)} }`, 'id must be text'],
    ['objects within objects', file(`"name": ${'{"a":'.repeat(150_000)}1${'}'.repeat(150_000)}`), 'name must be text'],
    ['lists never closed', '['.repeat(900_000), 'reading stopped at line 1, column 900001'],
    ['a text never closed', `"${'a'.repeat(900_000)}`, 'reading stopped at line 1, column 1'],
  ];

  it.each(huge)('%s is answered in short sentences', (_, text, start) => {
    const problems = problemsOf(text);
    expect(problems[0]).toContain(`my.json: ${start}`.replace('my.json: reading', 'reading'));
    expect(problems.join('\n').length).toBeLessThan(1000);
  });

  it('tells the first hundred of very many problems, and how many more there are', () => {
    const names = Array.from({ length: 100_000 }, (_, at) => `"k${at.toString(36)}":1`);
    const [first, ...rest] = problemsOf(`{${head},${names.join()}}`);
    expect(first).toContain('my.json: k0 has no meaning here');
    expect(rest.length).toBeLessThan(105);
    expect(rest.at(-1)).toBe('my.json: and 99900 more like these.');
    const levers = Array.from({ length: 60_000 }, (_, at) => `"k${at.toString(36)}":1`);
    expect(problemsOf(`{${head},"levers":{${levers.join()}}}`).at(-1)).toBe('my.json: and 59900 more like these.');
  });

  it('nothing is thrown, and nothing gets into the language', () => {
    const scrap = fc.oneof(
      fc.json(),
      fc.string(),
      fc.json().map((json) => file(`"levers": { "family-help-spend": ${json} }, "__proto__": ${json}`)),
      fc
        .record({ id: fc.jsonValue(), levers: fc.dictionary(fc.string(), fc.jsonValue()) })
        .map((each) => JSON.stringify(each)),
    );
    fc.assert(
      fc.property(scrap, (text) => {
        const problems = problemsOf(text);
        for (const problem of problems) expect(problem).toMatch(/^(my\.json: |levers\.|drivers\.)/);
        expect(Object.keys({})).toEqual([]);
        expect('levers' in Object.prototype).toBe(false);
      }),
      { seed: 13, numRuns: 500 },
    );
    expect(({} as Record<string, unknown>).target).toBeUndefined();
  });
});
