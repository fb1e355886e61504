import { upToDate, type FileFamily } from '../care/file-version.ts';
import { readJson } from '../care/json-file.ts';
import { firstOf, isRecord, refuseUnknown } from '../care/reading.ts';
import { PLACEMENTS } from '../care/states.ts';
import { TOTAL_IDS, type Box, type KnownBoxes, type Placement, type TotalId } from './totals.ts';
import { MOST_POUNDS_PER_WEEK, type WeeklyPrices } from './weekly-prices.ts';

/** Files of totals of every version. */
const TOTALS_FILES: FileFamily = { name: 'headwater-totals', upgrades: [] };

/** What a person knows of a place: some boxes, and which authority the others are taken from. */
export interface TypedTotals {
  readonly name: string;
  readonly year: number;
  /** Code of the authority that what is missing is borrowed from; England when left out. */
  readonly like?: string;
  readonly boxes: KnownBoxes;
  /** What a week in each placement costs; the evidence's prices where left out. */
  readonly prices: WeeklyPrices;
}

export type ParsedTotals = { readonly typed: TypedTotals } | { readonly problems: readonly string[] };

const EARLIEST = 2018;
const LATEST = 2040;
const MOST = 10_000_000;
const LONGEST_NAME = 100;

/** Whether a number can stand in a box: 0 or more, and no more children than any country has. */
const fitsInBox = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= MOST;

/** Read a file of totals. Never throws: whatever is wrong comes back as sentences, each naming the place in the file. */
export function parseTotalsFile(text: string, fileName: string): ParsedTotals {
  const read = readJson(text, 'a file of totals');
  if ('problem' in read) return { problems: [`${fileName}: ${read.problem}`] };
  const problems = [...read.problems];
  const typed = readTyped(read.value, problems);
  if (problems.length > 0 || !typed) return { problems: firstOf(problems).map((each) => `${fileName}: ${each}`) };
  return { typed };
}

function readTyped(value: unknown, problems: string[]): TypedTotals | null {
  if (!isRecord(value)) {
    problems.push('totals are an object, { "format": …, "name": …, "year": …, "totals": … }.');
    return null;
  }
  const file = upToDate(value, TOTALS_FILES, problems);
  if (file === null) return null;
  refuseUnknown(file, ['format', 'name', 'year', 'like', 'totals', 'poundsPerWeek'], '', problems);
  const { name, year, like, totals, poundsPerWeek } = file;
  if (typeof name !== 'string' || name.trim() === '' || name.length > LONGEST_NAME)
    problems.push(`name: should be what the place is called, in at most ${String(LONGEST_NAME)} characters.`);
  if (typeof year !== 'number' || !Number.isInteger(year) || year < EARLIEST || year > LATEST)
    problems.push(
      `year: should be the year in which the twelve months end on 31 March, ${String(EARLIEST)} to ${String(LATEST)}.`,
    );
  if (like !== undefined && typeof like !== 'string')
    problems.push('like: should be the code of an authority, as text.');
  const boxes = readBoxes(totals, problems);
  const prices = poundsPerWeek === undefined ? {} : readPrices(poundsPerWeek, problems);
  if (typeof name !== 'string' || typeof year !== 'number') return null;
  return { name: name.trim(), year, ...(typeof like === 'string' ? { like } : {}), boxes, prices };
}

function readBoxes(totals: unknown, problems: string[]): KnownBoxes {
  if (!isRecord(totals)) {
    problems.push('totals: should be an object with a number for each box, such as { "care.10-15": 120 }.');
    return {};
  }
  refuseUnknown(totals, TOTAL_IDS, 'totals', problems);
  const boxes = TOTAL_IDS.flatMap((id): [TotalId, Box][] => {
    const value = totals[id];
    if (value === undefined) return [];
    if (fitsInBox(value)) return [[id, { value, standing: 'typed', from: '' }]];
    problems.push(`totals.${id}: should be a number from 0 to ${String(MOST)}.`);
    return [];
  });
  if (boxes.every(([, { value }]) => value === 0))
    problems.push('totals: at least one number above 0 is needed, or nothing says how large the place is.');
  return Object.fromEntries(boxes);
}

function readPrices(prices: unknown, problems: string[]): WeeklyPrices {
  if (!isRecord(prices)) {
    problems.push(
      'poundsPerWeek: should be an object with a price for each placement, such as { "residential": 5200 }.',
    );
    return {};
  }
  const known = PLACEMENTS.map(({ id }) => id);
  refuseUnknown(prices, known, 'poundsPerWeek', problems);
  const read = known.flatMap((id): [Placement, number][] => {
    const value = prices[id];
    if (value === undefined) return [];
    if (typeof value === 'number' && value >= 0 && value <= MOST_POUNDS_PER_WEEK) return [[id, value]];
    problems.push(`poundsPerWeek.${id}: should be a number from 0 to ${String(MOST_POUNDS_PER_WEEK)}.`);
    return [];
  });
  return Object.fromEntries(read);
}
