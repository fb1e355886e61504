import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CsvRows } from '../../../models/returns/csv-rows.ts';
import { TextDecoding } from '../../../models/returns/decode-text.ts';
import { readDay } from '../../../models/returns/read-day.ts';
import { dayOf } from '../../../models/returns/days.ts';
import { NONE } from '../../../models/returns/records.ts';
import { XmlEvents } from '../../../models/returns/xml-events.ts';
import { FREE_UNPACKED_BYTES } from '../../../models/returns/limits.ts';
import { zipParts } from '../../../models/returns/zip-parts.ts';

function rowsOf(text: string, piece = text.length): [number, ...string[]][] {
  const rows: [number, ...string[]][] = [];
  const csv = new CsvRows((cells, line) => rows.push([line, ...cells]));
  for (let from = 0; from < text.length; from += piece) csv.push(text.slice(from, from + piece));
  csv.end();
  return rows;
}

function decoded(bytes: Uint8Array, piece: number): string {
  const decoding = new TextDecoding();
  let text = '';
  for (let from = 0; from < bytes.length; from += piece) text += decoding.push(bytes.subarray(from, from + piece));
  return text + decoding.push(new Uint8Array(0), true);
}

describe('text', () => {
  const SAID = 'Ångström, £5, “children” 😀';

  it.each([1, 2, 3, 5, 100])(
    'is read from UTF-8, with a mark and without, and from UTF-16, in pieces of %i bytes',
    (piece) => {
      const utf8 = new TextEncoder().encode(SAID);
      const utf16 = Buffer.from(SAID, 'utf16le');
      expect(decoded(utf8, piece)).toBe(SAID);
      expect(decoded(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), piece)).toBe(SAID);
      expect(decoded(Uint8Array.of(0xff, 0xfe, ...utf16), piece)).toBe(SAID);
      expect(decoded(Uint8Array.of(0xfe, 0xff, ...Buffer.from(utf16).swap16()), piece)).toBe(SAID);
      expect(decoded(new Uint8Array(Buffer.from('CHILD,DOB', 'utf16le')), piece)).toBe('CHILD,DOB');
    },
  );

  it.each([1, 4, 100])('is read from Latin-1, in pieces of %i bytes', (piece) => {
    expect(decoded(new Uint8Array(Buffer.from('Zoë, £5, à', 'latin1')), piece)).toBe('Zoë, £5, à');
  });
});

describe('rows of CSV', () => {
  it.each([1, 3, 1000])('come with their lines, whatever ends them and separates them, in pieces of %i', (piece) => {
    for (const end of ['\n', '\r\n', '\r']) {
      for (const separator of [',', ';', '\t', '|']) {
        const text = [['a', 'b c', ' d '], [], ['1', '', '3']].map((row) => row.join(separator)).join(end);
        expect(rowsOf(text, piece)).toEqual([
          [1, 'a', 'b c', 'd'],
          [3, '1', '', '3'],
        ]);
      }
    }
  });

  it('hold what stands between quotation marks, marks and line ends within', () => {
    expect(rowsOf('a,b,c\n"x, y","say ""no""","two\nlines"\n1,2,3\n')).toEqual([
      [1, 'a', 'b', 'c'],
      [2, 'x, y', 'say "no"', 'two\nlines'],
      [4, '1', '2', '3'],
    ]);
  });

  it('are not lost to a stray quotation mark', () => {
    expect(rowsOf('a,b\n"open,1\nx,2\n"half"shut,3\ny,4')).toEqual([
      [1, 'a', 'b'],
      [2, '"open', '1'],
      [3, 'x', '2'],
      [4, '"half"shut', '3'],
      [5, 'y', '4'],
    ]);
    const after = Array.from({ length: 20_000 }, (_, at) => `${String(at)},z`);
    expect(rowsOf(['a,b', '"never shut,1', ...after].join('\n'))).toHaveLength(20_002);
  });

  it('may name their separator in a line of its own', () => {
    expect(rowsOf('sep=;\na;b,c\n1;2\n')).toEqual([
      [2, 'a', 'b,c'],
      [3, '1', '2'],
    ]);
  });

  it('are refused when one is longer than any could be', () => {
    const csv = new CsvRows(() => undefined);
    csv.push('a,b\n');
    expect(() => {
      for (let piece = 0; piece < 10; piece += 1) csv.push('x'.repeat(16_384));
    }).toThrow('long-line');
  });
});

describe('days', () => {
  it.each([
    ['03/04/2020', dayOf(2020, 4, 3)],
    ['3/4/2020', dayOf(2020, 4, 3)],
    ['2020-04-03', dayOf(2020, 4, 3)],
    ['2020-04-03T00:00:00', dayOf(2020, 4, 3)],
    ['03-04-2020 12:30', dayOf(2020, 4, 3)],
    ['43924', dayOf(2020, 4, 3)],
    ['43924.75', dayOf(2020, 4, 3)],
    ['', NONE],
    ['31/02/2020', null],
    ['13/25/2020', null],
    ['3/4/20', null],
    ['1066-04-13', null],
    ['tomorrow', null],
  ])('%s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});

function eventsOf(text: string, piece = text.length): string[] {
  const said: string[] = [];
  const xml = new XmlEvents({
    open: (name, _, line) => said.push(`<${name}@${String(line)}`),
    close: (name, within) => said.push(`${within.trim()}/${name}`),
  });
  for (let from = 0; from < text.length; from += piece) xml.push(text.slice(from, from + piece));
  xml.end();
  return said;
}

describe('events of XML', () => {
  it.each([1, 2, 7, 1000])('are elements with their text and line, in pieces of %i', (piece) => {
    const text = `<?xml version="1.0"?>\n<!-- a > b -->\n<x:A q="1 > 0">\n<B/>&lt;&#163;&#xA3;<![CDATA[<&]]></x:A>\n`;
    expect(eventsOf(text, piece)).toEqual(['<A@3', '<B@4', '/B', '<££<&/A']);
  });

  it.each([
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'entities'],
    ['<a>&b;</a>', 'entities'],
    ['<a><b></a></b>', 'not-xml'],
    ['<a><b>', 'not-xml'],
    ['<a></a><b></b>', 'not-xml'],
    ['<a', 'not-xml'],
    [`<a>${'<b>'.repeat(100)}`, 'not-xml'],
    [`<a>${'x'.repeat(100_000)}</a>`, 'long-line'],
    [`<a b="${'x'.repeat(100_000)}"/>`, 'long-line'],
  ])('are refused for %.60s', (text, fault) => {
    expect(() => eventsOf(text)).toThrow(fault);
  });
});

describe('parts of a zip file', () => {
  it('are refused as soon as they swell', () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(26_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    let seen = 0;
    const push = zipParts(() => ({ push: (bytes) => (seen += bytes.length) }));
    expect(() => {
      push(bomb, true);
    }).toThrow('swells');
    expect(seen).toBeLessThan(1.3 * FREE_UNPACKED_BYTES);
  });

  it('are refused when damaged', () => {
    const whole = zipSync({ 'a.xml': strToU8('<a>'.repeat(1000)) });
    const damaged = whole.slice();
    damaged.fill(0xff, 40, 60);
    expect(() => {
      zipParts(() => ({ push: () => undefined }))(damaged, true);
    }).toThrow('not-a-workbook');
  });
});
