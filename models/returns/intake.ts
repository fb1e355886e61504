import { meaningOf, type CodeSetName, type ReturnCodes } from './codes.ts';
import { returnYearOf } from './days.ts';
import { FileFault } from './faults.ts';
import { MOST_ROWS } from './limits.ts';
import { Part } from './part.ts';
import { RawRows, type RawRow } from './raw-rows.ts';
import { readDay } from './read-day.ts';
import { NONE } from './records.ts';
import type { Remark } from './remarks.ts';
import type { Row, TableId } from './shapes.ts';

/** Beyond so many years, or authorities, a column that should name them names something else. */
const MOST_YEARS = 100;

/** Takes the rows of one file as they come, and turns cells into numbers. */
export class Intake {
  readonly raw = new RawRows();
  readonly codes: ReturnCodes;
  /** The day that is today: nothing can have happened after it. */
  readonly today: number;
  readonly #file: number;
  readonly #parts = new Map<string, Part>();
  readonly #authorities = new Set<string>();
  #rows = 0;

  constructor(file: number, codes: ReturnCodes, today: number) {
    this.#file = file;
    this.codes = codes;
    this.today = today;
  }

  /** Makes a table known that may have no rows. */
  know(table: TableId): void {
    if (!this.raw.parts.some((part) => part.table === table)) this.#part(table, '');
  }

  /** The part for rows of a table that name a year, or none. */
  #part(table: TableId, named: string): Part {
    const year = this.#parts.size < MOST_YEARS || this.#parts.has(`${table} ${named}`) ? named : '';
    const key = `${table} ${year}`;
    let part = this.#parts.get(key);
    if (part === undefined) {
      part = new Part(this.#file, table, year === '' ? null : year);
      this.#parts.set(key, part);
      this.raw.parts.push(part);
    }
    return part;
  }

  /** Counts a row, and the authority that it names. */
  count(table: TableId, row: Row, at: number): Part {
    this.#rows += 1;
    if (this.#rows > MOST_ROWS) throw new FileFault('too-many-rows', at);
    const { year = '', authority = '' } = row;
    const part = this.#part(table, year);
    part.rows += 1;
    if (authority !== '' && this.#authorities.size < MOST_YEARS && !this.#authorities.has(authority)) {
      this.#authorities.add(authority);
      if (this.#authorities.size === 2) part.remarks.add('more-than-one-authority', at);
    }
    return part;
  }

  /** What a row is about; null, with a remark, when it names no child. */
  subject(part: Part, row: Row, at: number): RawRow | null {
    const { child = '' } = row;
    if (child !== '') return { child: this.raw.child(child), part, at };
    part.remarks.add('no-child', at);
    return null;
  }

  /** The name that a cell stands for; null with a remark when it stands for none, null without one when it is empty. */
  meaning(set: CodeSetName, row: Row, column: string, { part, at }: RawRow): string | null {
    const cell = row[column] ?? '';
    if (cell === '') return null;
    const { name, dated } = meaningOf(this.codes[set], cell);
    if (name === null) part.remarks.add('unknown-code', at);
    if (dated !== null) part.date(set, dated, at);
    return name;
  }

  /**
   * From when to when a row is, or null, with a remark, when it cannot be told: no start, a date that is none, an end before the
   * start, or a start that is still to come. An end that is still to come is none.
   */
  spell(row: Row, about: RawRow, fixedEnd?: string): { start: number; end: number } | null {
    const { part, at } = about;
    const start = readDay(row.start ?? '');
    const end = readDay(fixedEnd ?? row.end ?? '');
    const fault = this.#faultOf(start, end);
    if (fault !== null || start === null || end === null) {
      part.remarks.add(fault ?? 'bad-date', at);
      return null;
    }
    count(part.starts, start);
    part.see(start);
    if (end > this.today) {
      part.remarks.add('end-not-reached', at);
      return { start, end: NONE };
    }
    if (end !== NONE) {
      count(part.ends, end);
      part.see(end);
    }
    return { start, end };
  }

  #faultOf(start: number | null, end: number | null): Remark | null {
    if (start === null || end === null) return 'bad-date';
    if (start === NONE) return 'no-start';
    if (start > this.today) return 'in-the-future';
    if (end !== NONE && end < start) return 'ends-before-start';
    return null;
  }
}

function count(years: Map<number, number>, day: number): void {
  const year = returnYearOf(day);
  years.set(year, (years.get(year) ?? 0) + 1);
}
