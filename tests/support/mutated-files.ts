import { strToU8, zipSync } from 'fflate';
import seedrandom from 'seedrandom';
import type { FaultKind } from '../../models/returns/faults.ts';
import type { Source } from '../../models/returns/source.ts';
import { fileOf } from './returns.ts';

/** Files that are wrong in one way or another, each with what is to become of it. */
export interface MutatedFile {
  readonly what: string;
  readonly source: Source;
  /** The fault it is refused for; null when it is read. */
  readonly fault: FaultKind | null;
  /** Rows that are read, of any table; undefined where it is refused. */
  readonly rows?: number;
  /** Children with care that is kept; undefined where the mutation leaves that open. */
  readonly care?: number;
}

type Random = () => number;

const COLUMNS = ['CHILD', 'DECOM', 'RNE', 'LS', 'CIN', 'PLACE', 'PLACE_PROVIDER', 'DEC', 'REC', 'HOME_POST', 'URN'];

const whole = (random: Random, from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
const two = (value: number): string => String(value).padStart(2, '0');

/** Episodes of so many children, one each, all sound: started in 2018 or 2019, half of them ended in the year to March 2020. */
function episodes(random: Random, children: number): string[][] {
  return Array.from({ length: children }, (_, at) => {
    const start = `${two(whole(random, 1, 28))}/${two(whole(random, 1, 12))}/2018`;
    const ended = at % 2 === 0;
    const end = ended ? `${two(whole(random, 1, 28))}/${two(whole(random, 5, 12))}/2019` : '';
    const place = ['U1', 'U4', 'K2', 'H5', 'P1'][whole(random, 0, 4)] ?? '';
    return [`C${String(at)}`, start, 'S', 'C2', 'N1', place, 'PR1', end, ended ? 'E4A' : '', 'AB1 2CD', '1'];
  });
}

const csv = (rows: readonly (readonly string[])[], separator = ',', end = '\r\n'): string =>
  [COLUMNS, ...rows].map((row) => row.join(separator)).join(end);

const isoOf = (text: string): string => text.split('/').reverse().join('-');

/** A place within the rows. */
const somewhere = (random: Random, rows: readonly unknown[]): number => whole(random, 0, rows.length - 1);

function changed(rows: string[][], at: number, column: string, value: string): string[][] {
  return rows.map((row, place) => (place === at ? row.map((cell, c) => (COLUMNS[c] === column ? value : cell)) : row));
}

type Mutation = (
  rows: string[][],
  random: Random,
) => Omit<MutatedFile, 'what' | 'source'> & { readonly content: string | Uint8Array };

const read = (content: string | Uint8Array, rows: number, care: number) => ({ content, fault: null, rows, care });
const refused = (content: string | Uint8Array, fault: FaultKind) => ({ content, fault });

function shuffled(random: Random): number[] {
  const order = COLUMNS.map((_, at) => at);
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = whole(random, 0, at);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

const xml = (within: string): string =>
  `<Message><Header><CollectionDetails><Collection>CIN</Collection><ReferenceDate>2020-03-31</ReferenceDate></CollectionDetails></Header><Children>${within}</Children></Message>`;
const child = (at: number, details: string): string =>
  `<Child><ChildIdentifiers><LAchildID>C${String(at)}</LAchildID><UPN>X</UPN></ChildIdentifiers>${details}</Child>`;

const workbook = (sheet: Uint8Array): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="List 6" sheetId="1" r:id="a"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': sheet,
  });

/** Blanks in cells, so that nothing but its size is wrong with it; made once, as it takes a while. */
const SWOLLEN = `<worksheet>${`<c>${' '.repeat(60_000)}</c>`.repeat(290)}</worksheet>`;
let bomb: Uint8Array | undefined;

/** Takes as long as all the others, and is the same every time. */
const BOMB = 'a zip bomb';
const MOST_BOMBS = 2;

/** What can be wrong, by name. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'columns in another order and case, more of them': (rows, random) => {
    const order = shuffled(random);
    const moved = [COLUMNS.map((name) => ` ${name.toLowerCase().replace('_', ' ')} `), ...rows].map((row) =>
      [...order.map((at) => row[at] ?? ''), 'x'].join(','),
    );
    return read(moved.join('\n'), rows.length, rows.length);
  },
  'a needed column missing': (rows, random) => {
    const gone = COLUMNS.indexOf(['DECOM', 'LS', 'PLACE', 'DEC', 'REC'][whole(random, 0, 4)] ?? '');
    return refused(
      [COLUMNS, ...rows].map((row) => row.filter((_, at) => at !== gone).join(',')).join('\n'),
      'missing-columns',
    );
  },
  'columns of nothing we know': (rows) => refused(csv(rows).replace(/^.*/, 'a,b,c,d,e,f'), 'unknown-columns'),
  'dates written in both ways': (rows, random) =>
    read(
      csv(rows.map((row) => row.map((cell) => (cell.includes('/') && random() < 0.5 ? isoOf(cell) : cell)))),
      rows.length,
      rows.length,
    ),
  'a date that is none': (rows, random) =>
    read(csv(changed(rows, somewhere(random, rows), 'DECOM', '31/02/2019')), rows.length, rows.length - 1),
  'a date in words': (rows, random) =>
    read(csv(changed(rows, somewhere(random, rows), 'DECOM', 'last week')), rows.length, rows.length - 1),
  'a byte order mark': (rows) => read(`\uFEFF${csv(rows)}`, rows.length, rows.length),
  'UTF-16': (rows) => read(new Uint8Array(Buffer.from(`\uFEFF${csv(rows)}`, 'utf16le')), rows.length, rows.length),
  'Latin-1': (rows, random) =>
    read(
      new Uint8Array(Buffer.from(csv(changed(rows, somewhere(random, rows), 'HOME_POST', 'Zoë £')), 'latin1')),
      rows.length,
      rows.length,
    ),
  semicolons: (rows) => read(csv(rows, ';'), rows.length, rows.length),
  tabs: (rows) => read(csv(rows, '\t'), rows.length, rows.length),
  'line ends of old Macs': (rows) => read(csv(rows, ',', '\r'), rows.length, rows.length),
  'cells in quotation marks': (rows) =>
    read(
      [COLUMNS, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'),
      rows.length,
      rows.length,
    ),
  'separators and marks within quotation marks': (rows, random) =>
    read(csv(changed(rows, somewhere(random, rows), 'HOME_POST', '"AB1, ""x"", 2CD"')), rows.length, rows.length),
  'a stray quotation mark': (rows, random) =>
    read(csv(changed(rows, somewhere(random, rows), 'HOME_POST', '"AB1')), rows.length, rows.length),
  'a line far too long': (rows, random) => {
    const long = 'x'.repeat(whole(random, 200_000, 2_000_000));
    return refused(csv(changed(rows, somewhere(random, rows), 'HOME_POST', long)), 'long-line');
  },
  [BOMB]: () => refused((bomb ??= workbook(strToU8(SWOLLEN))), 'swells'),
  'a damaged workbook': (_, random) => {
    const bytes = workbook(strToU8('<worksheet/>'));
    return refused(bytes.subarray(0, whole(random, 40, 120)), 'not-a-workbook');
  },
  'a workbook with nothing in it': () => refused(workbook(strToU8('<worksheet><sheetData/></worksheet>')), 'no-rows'),
  'entities in XML': (_, random) =>
    refused(
      `<!DOCTYPE m [<!ENTITY a "${'x'.repeat(whole(random, 1, 50))}"><!ENTITY b "&a;&a;&a;">]>${xml(child(1, '&b;'))}`,
      'entities',
    ),
  'XML cut off in the middle': (_, random) => {
    const all = xml(child(1, '<CINdetails><CINreferralDate>2019-05-01</CINreferralDate></CINdetails>'));
    return refused(all.slice(0, whole(random, 50, all.length - 1)), 'not-xml');
  },
  'an element of XML far too long': (_, random) =>
    refused(xml(child(1, `<CINdetails>${'x'.repeat(whole(random, 100_000, 200_000))}</CINdetails>`)), 'long-line'),
  'a child of the SSDA903 return in XML that is never closed': (rows) =>
    refused(`<EXPSSDA903>${rows.map(([name = '']) => `<CHILD><HEADER><CHILDID>${name}`).join('')}`, 'not-xml'),
  'a list of Annex A without the day of anything': (_, random) =>
    refused(
      [
        'Child Unique ID,Gender,Date of Birth,Case Status,CIN Closure Date',
        ...Array.from({ length: whole(random, 1, 9) }, (__, at) => `${String(at)},a) Male,,,`),
      ].join('\n'),
      'unknown-columns',
    ),
  'XML of something else': () => refused('<Register><Person/></Register>', 'unknown-xml'),
  'a census with a child in it twice': () => {
    const details = '<CINdetails><CINreferralDate>2019-05-01</CINreferralDate></CINdetails>';
    return { ...read(xml(child(1, details) + child(1, details)), 4, 0) };
  },
  empty: (_, random) => refused('\n'.repeat(whole(random, 0, 5)), 'empty'),
  'names of columns and nothing else': () => read(COLUMNS.join(','), 0, 0),
  'a year column that is empty, or no year': (rows, random) =>
    read(
      [[...COLUMNS, 'YEAR'], ...rows.map((row) => [...row, random() < 0.5 ? '' : 'n/k'])]
        .map((row) => row.join(','))
        .join('\n'),
      rows.length,
      rows.length,
    ),
  'children in it twice': (rows) => read(csv([...rows, ...rows]), 2 * rows.length, rows.length),
  'ends before starts': (rows, random) => {
    const at = 2 * Math.floor(somewhere(random, rows) / 2);
    return read(csv(changed(rows, at, 'DEC', '01/01/2010')), rows.length, rows.length - 1);
  },
  'a start that is still to come': (rows, random) =>
    read(csv(changed(rows, somewhere(random, rows), 'DECOM', '01/01/2099')), rows.length, rows.length - 1),
  'an end that is still to come': (rows, random) =>
    read(csv(changed(rows, somewhere(random, rows), 'DEC', '01/01/2099')), rows.length, rows.length),
  'no child named': (rows, random) =>
    read(csv(changed(rows, somewhere(random, rows), 'CHILD', '')), rows.length, rows.length - 1),
  'codes of nothing we know': (rows, random) =>
    read(csv(changed(rows, somewhere(random, rows), 'PLACE', '*DUMMY*')), rows.length, rows.length),
  'rows cut short': (rows, random) => {
    const at = somewhere(random, rows);
    return read(csv(rows.map((row, place) => (place === at ? row.slice(0, 1) : row))), rows.length, rows.length - 1);
  },
  'markup in cells': (rows, random) =>
    read(
      csv(changed(rows, somewhere(random, rows), 'HOME_POST', '<img src=x onerror=alert(1)>')),
      rows.length,
      rows.length,
    ),
  'zeros and other bytes': (_, random) =>
    refused(
      Uint8Array.from({ length: 500 }, (__, at) => (at % 7 === 3 ? 0 : whole(random, 33, 120))),
      'unknown-kind',
    ),
  'an old workbook': () => refused(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'old-excel'),
};

/** So many files, each kind of fault in turn, the same for the same seed. */
export function mutatedFiles(seed: string, size: number): MutatedFile[] {
  const random: Random = seedrandom.alea(seed);
  const kinds = Object.entries(MUTATIONS);
  const rounds = Array.from({ length: Math.ceil(size / (kinds.length - 1)) }, (_, round) =>
    kinds.filter(([what]) => what !== BOMB || round < MOST_BOMBS),
  );
  return rounds
    .flat()
    .slice(0, size)
    .map(([what, mutate], at) => {
      const rows = episodes(random, whole(random, 10, 60));
      const { content, ...expected } = mutate(rows, random);
      return { what, source: fileOf(`${String(at)}.csv`, content, whole(random, 1, 4) * 16_384), ...expected };
    });
}
