import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbook } from '../../../src/exports/files.ts';
import { columnLetters, escaped } from '../../../src/exports/xml-text.ts';
import { xlsxOf } from '../../../src/exports/xlsx-file.ts';
import { fakeCompared, fakeTaken } from '../../support/taken.ts';

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

describe('a workbook', () => {
  it('holds a sheet of each kind, named', async () => {
    const parts = partsOf(new Uint8Array(await (await workbook(fakeTaken(), fakeCompared(fakeTaken()))).arrayBuffer()));
    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual([
      'About',
      'Comparisons',
      'Results',
      'Differences',
      'What is changed',
      'Assumptions and sources',
    ]);
    for (const part of Object.values(parts)) expect(part).not.toMatch(/<f[ >]/);
    expect(parts['xl/worksheets/sheet2.xml']).toContain("'=HYPERLINK");
  });

  it('is the same bytes for the same tables', async () => {
    const sheet = { name: 'One', columns: [{ label: 'A', width: 9 }], rows: [[1], ['x']] };
    expect(await xlsxOf([sheet])).toEqual(await xlsxOf([sheet]));
  });

  it('has numbers as numbers, text as text, and nothing for nothing', async () => {
    const sheet = { name: 'One', columns: [{ label: 'A', width: 9 }], rows: [[1.5, 'a & <b>', null, NaN]] };
    const xml = partsOf(await xlsxOf([sheet]))['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).toContain('<c r="A2"><v>1.5</v></c>');
    expect(xml).toContain('<c r="B2" t="inlineStr"><is><t xml:space="preserve">a &amp; &lt;b&gt;</t></is></c></row>');
  });
});

describe('text inside XML', () => {
  it.each([
    ['<a b="c">&', '&lt;a b=&quot;c&quot;&gt;&amp;'],
    ['bell\u0007', 'bell_x0007_'],
    ['_x0041_', '_x005F_x0041_'],
    ['tab\tline\n', 'tab\tline\n'],
    ['\r', '_x000D_'],
    ['🌊', '🌊'],
    ['\uD83C', '\uFFFD'],
    ['\uFFFF', '_xFFFF_'],
  ])('%j is %j', (text, xml) => {
    expect(escaped(text)).toBe(xml);
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});
