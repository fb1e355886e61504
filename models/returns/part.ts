import type { CodeSetName } from './codes.ts';
import { Remarks } from './remarks.ts';
import type { TableId } from './shapes.ts';

/** One table of one file, or one year of it where its rows name their year. */
export class Part {
  readonly file: number;
  readonly table: TableId;
  /** What the rows name as their year; null when they name none. */
  readonly year: string | null;
  readonly remarks = new Remarks();
  rows = 0;
  /** Starts and ends by year, for telling which years the rows are of. */
  readonly starts = new Map<number, number>();
  readonly ends = new Map<number, number>();
  /** Rows that hold codes which belong to some years only. */
  readonly dated: { readonly set: CodeSetName; readonly code: string; readonly rows: number[] }[] = [];
  /** Earliest day that any row speaks of, and the latest. */
  firstDay = Infinity;
  lastDay = -Infinity;
  /** Last day that the file says it speaks of; settled by the rows where it does not say. */
  to = -Infinity;

  constructor(file: number, table: TableId, year: string | null) {
    this.file = file;
    this.table = table;
    this.year = year;
  }

  date(set: CodeSetName, code: string, row: number): void {
    const known = this.dated.find((dated) => dated.set === set && dated.code === code);
    if (known === undefined) this.dated.push({ set, code, rows: [row] });
    else known.rows.push(row);
  }

  see(day: number): void {
    this.firstDay = Math.min(this.firstDay, day);
    this.lastDay = Math.max(this.lastDay, day);
  }
}
