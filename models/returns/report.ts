import type { Fault } from './faults.ts';
import type { Part } from './part.ts';
import type { RawRows } from './raw-rows.ts';
import { NONE, RECORD_KINDS, type RecordKind, type Records, type Window } from './records.ts';
import { Remarks, type Remarked } from './remarks.ts';
import { SHAPES, type TableId } from './shapes.ts';
import type { Shape } from './shape.ts';
import { missingYears, openAt, yearCounts, type YearCounts } from './year-counts.ts';

/** What was read, what was not and why, and what it comes to. Holds counts and numbers of rows, and nothing of any child. */
export interface DataReport {
  readonly files: readonly FileReport[];
  readonly children: number;
  readonly kinds: readonly KindReport[];
  readonly years: readonly YearCounts[];
}

export interface FileReport {
  readonly name: string;
  /** Why the whole file was left out; null when it was read. */
  readonly fault: Fault | null;
  /** Sheets that were set aside. */
  readonly sheets: readonly Fault[];
  readonly tables: readonly TableReport[];
}

export interface TableReport {
  readonly table: TableId;
  /** Known, and not needed for anything. */
  readonly unused: boolean;
  readonly rows: number;
  readonly leftOut: number;
  readonly remarks: readonly Remarked[];
}

export interface KindReport {
  readonly kind: RecordKind;
  readonly rows: number;
  readonly windows: readonly Window[];
  /** Children open at the end of the last of them; 0 when there is none. */
  readonly open: number;
  /** Years within that no file speaks of. */
  readonly missingYears: readonly number[];
}

export interface FileOutcome {
  readonly name: string;
  readonly fault: Fault | null;
  readonly sheets: readonly Fault[];
}

/** The report on files that have become records. */
export function reportOn(outcomes: readonly FileOutcome[], raw: RawRows, records: Records): DataReport {
  return {
    files: outcomes.map((outcome, file) => ({
      ...outcome,
      tables: tablesOf(raw.parts.filter((part) => part.file === file)),
    })),
    children: records.children.size,
    kinds: RECORD_KINDS.map((kind) => ({
      kind,
      rows: records[kind].size,
      windows: records.windows[kind],
      open: openAt(records[kind], records.windows[kind].at(-1)?.to ?? NONE),
      missingYears: missingYears(records, kind),
    })),
    years: yearCounts(records),
  };
}

/** The years of one table told together. */
function tablesOf(parts: readonly Part[]): TableReport[] {
  const tables = [...new Set(parts.map(({ table }) => table))];
  return tables.map((table) => {
    const own = parts.filter((part) => part.table === table);
    const remarks = new Remarks();
    for (const part of own) remarks.join(part.remarks);
    const shape: Shape = SHAPES[table];
    return {
      table,
      unused: shape.unused ?? false,
      rows: own.reduce((sum, { rows }) => sum + rows, 0),
      leftOut: remarks.count('left-out'),
      remarks: remarks.list(),
    };
  });
}
