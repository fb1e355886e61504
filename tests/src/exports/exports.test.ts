import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutSheet, assumptionsSheet, scenariosSheet } from '../../../src/exports/about-sheets.ts';
import { csvOfSheet } from '../../../src/exports/csv-file.ts';
import { comparisonsCsv, resultsCsv } from '../../../src/exports/files.ts';
import { neutralised } from '../../../src/exports/neutral.ts';
import { differencesSheet, resultsSheet } from '../../../src/exports/results-sheets.ts';
import { rounded, significant } from '../../../src/exports/sheet.ts';
import { disclosed, TOO_FEW } from '../../../src/exports/suppress.ts';
import { entryOf } from '../../../models/care/library.ts';
import { library } from '../../support/seeds.ts';
import { fakeCompared, fakeTaken, SLY_NAME } from '../../support/taken.ts';

describe('text in a cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠A'])(
    'that begins like a formula is marked as text: %j',
    (text) => {
      expect(neutralised(text)).toBe(`'${text}`);
    },
  );

  it.each(['', 'Plan', ' =1', '1=1', '£5', '“=”'])('that does not is left alone: %j', (text) => {
    expect(neutralised(text)).toBe(text);
  });
});

describe('a table as CSV', () => {
  it('quotes, marks and leaves empty as it should', () => {
    const sheet = {
      name: 'x',
      columns: [
        { label: 'Text', width: 1 },
        { label: '=Number', width: 1 },
      ],
      rows: [
        ['a "b", c', -1.5],
        ['two\nlines', null],
        ['-x', 0],
      ],
    };
    expect(csvOfSheet(sheet)).toBe('\uFEFFText,\'=Number\r\n"a ""b"", c",-1.5\r\n"two\nlines",\r\n\'-x,0\r\n');
  });

  it('gives every text back to whoever reads it by the rules', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const body = csvOfSheet({ name: 'x', columns: [{ label: 'T', width: 1 }], rows: [[text]] }).slice(4, -2);
        const field = body.startsWith('"') ? body.slice(1, -1).replaceAll('""', '"') : body;
        expect(field).toBe(neutralised(text));
        expect(/^[=+\-@\t\r]/.test(field)).toBe(false);
      }),
      { seed: 4 },
    );
  });

  it('is a file of results, the baseline first', async () => {
    const [, first] = (await resultsCsv(fakeTaken()).text()).split('\r\n');
    expect(first).toBe('Baseline,Children in care,children,2020-03,600,598,599,600,601,602');
  });

  it('is a file of comparisons with the name of the scenario as text', async () => {
    const text = await comparisonsCsv(fakeCompared(fakeTaken()), false).text();
    const [head, first] = text.split('\r\n');
    expect(head).toContain('Scenario,Against,Measure,Unit,Month,Value,"Difference, mean"');
    expect(first).toContain(
      `"'${SLY_NAME.replaceAll('"', '""')}",Baseline,Children in care,children,2020-03,600,0,-2,-1,0,1,2,,,`,
    );
    expect(text.trimEnd().split('\r\n').at(-1)).toMatch(/,-2\.5,-4\.5,-3\.5,-2\.5,-1\.5,-0\.5,0\.93$/);
  });

  it('withholds small numbers of a person’s own data, with what would give them away, and states the rule', async () => {
    const own = fakeTaken({ isOwnData: true });
    const [head, first, second] = (await comparisonsCsv(fakeCompared(own), true).text()).split('\r\n');
    expect(head).toMatch(/,Note$/);
    expect(first).toMatch(/fewer than ten|fewer than 10/);
    expect(first).toMatch(/are withheld, and so are none/);
    expect(second).toContain(`2020-04,${TOO_FEW},`);
    expect(second).toMatch(/,,,,,,,0\.93,$/);
    expect((await resultsCsv(own).text()).split('\r\n')[1]).toMatch(/are withheld/);
  });
});

describe('results', () => {
  it('have a row for each scenario, measure and month, to the thousandth', () => {
    const { rows } = resultsSheet(fakeTaken());
    expect(rows.length).toBe(8);
    expect(rows[1]).toEqual([
      ...['Baseline', 'Children in care', 'children', '2020-04'],
      ...[8.123, 6.123, 7.123, 8.123, 9.123, 10.123],
    ]);
  });

  it('have differences by themselves, run by run', () => {
    const { rows } = differencesSheet(fakeTaken());
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      [SLY_NAME, 'Baseline', 'Children in care', 'children', '2020-03', 0],
      [SLY_NAME, 'Baseline', 'Children in care', 'children', '2020-04', -12.5],
    ]);
  });

  it('from a person’s own data withhold fewer than ten, and leave money', () => {
    const { rows } = resultsSheet(fakeTaken({ isOwnData: true }));
    expect(rows[0]?.slice(4)).toEqual([600, 598, 599, 600, 601, 602]);
    expect(rows[1]?.slice(4)).toEqual([TOO_FEW, TOO_FEW, TOO_FEW, TOO_FEW, TOO_FEW, 10.123]);
    expect(rows[3]?.slice(4)).toEqual([5, 3, 4, 5, 6, 7]);
  });
});

describe('the rule on small numbers', () => {
  it.each<[number | null, boolean, boolean, number | string | null]>([
    [9.999, true, true, TOO_FEW],
    [10, true, true, 10],
    [0, true, true, TOO_FEW],
    [-9, true, true, TOO_FEW],
    [-10, true, true, -10],
    [null, true, true, null],
    [3, true, false, 3],
    [3, false, true, 3],
  ])('gives for %s (own data %s, a count %s) %s', (value, isOwnData, isCount, shown) => {
    expect(disclosed(value, { isOwnData, isCount })).toBe(shown);
  });

  it('is stated where it was used, and only there', () => {
    const whats = (isOwnData: boolean): unknown[] => aboutSheet(fakeTaken({ isOwnData })).rows.map(([what]) => what);
    expect(whats(true)).toContain('Small numbers');
    expect(whats(false)).not.toContain('Small numbers');
  });
});

describe('what a workbook says about itself', () => {
  it('names version, day, place, runs, seed, loops, cautions and notes', () => {
    const rows = new Map(aboutSheet(fakeTaken()).rows.map(([what, value]) => [what, value]));
    expect(rows.get('Version of the model')).toBe('0.2.0');
    expect(rows.get('Made on')).toBe('25 November 2026');
    expect(rows.get('Runs')).toBe(500);
    expect(rows.get('Run seed')).toBe('headwater');
    expect(rows.get('Loops switched on')).toBe('Failed returns');
    expect(rows.get('Caution')).toBe('The combined cut is held at 35%.');
    expect(rows.get(`Note on a scenario: ${SLY_NAME}`)).toBe('@note');
  });

  it('lists what each scenario changes', () => {
    expect(scenariosSheet(fakeTaken()).rows.map((row) => row.slice(1))).toEqual([
      ['Lever', expect.any(String), 'ends up at', 0.8],
      ['Lever', expect.any(String), 'first month', '2021-04'],
      ['Evidence', entryOf(library, 'E27').label, 'value', 0.9],
      ['Evidence', entryOf(library, 'E27').label, '5th percentile', 0.8],
      ['Evidence', entryOf(library, 'E27').label, '95th percentile', 1],
    ]);
  });

  it('has every assumption with its source, and values of one’s own beside it', () => {
    const { rows, columns } = assumptionsSheet(fakeTaken());
    expect(rows.length).toBe(Object.keys(library).length);
    for (const row of rows) expect(row.length).toBe(columns.length);
    const source = columns.findIndex(({ label }) => label === 'Source');
    for (const row of rows) expect(row[source]).not.toBe('');
    expect(rows.find(([id]) => id === 'E27')).toContain(`${SLY_NAME}: 0.9 (0.8 to 1)`);
  });
});

describe('numbers in a file', () => {
  it('are empty where there are none, and never zero below nothing', () => {
    expect([undefined, NaN, Infinity].map(rounded)).toEqual([null, null, null]);
    expect(rounded(-0.0001)).toBe(0);
    expect(significant(0.000123456789)).toBe(0.000123457);
  });
});
