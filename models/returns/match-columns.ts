import { FileFault } from './faults.ts';
import { MOST_ROWS_ABOVE_NAMES } from './limits.ts';
import type { Shape } from './shape.ts';
import { SHAPES, type Row, type TableId, type TakeRow } from './shapes.ts';

/** A name with nothing left in it but small letters and digits. */
export const plainName = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

const ALL = Object.entries(SHAPES) as readonly (readonly [TableId, Shape])[];

export interface Match {
  readonly table: TableId;
  /** Place of each column that is read, by its id. */
  readonly places: readonly (readonly [column: string, place: number])[];
  /** Columns that are needed and not there. */
  readonly missing: readonly string[];
}

/**
 * The table whose columns a row names: of those with every column they need, the one with most of them. Case, spaces, punctuation and
 * order do not matter, nor do columns beside them.
 *
 * @returns null when the row names no table; a match with `missing` columns when it nearly names one
 */
export function matchColumns(names: readonly string[]): Match | null {
  const plain = names.map(plainName);
  const scored = ALL.map(([table, shape]) => score(table, shape, plain));
  const whole = scored.filter(({ match }) => match.missing.length === 0);
  const best = (whole.length > 0 ? whole : scored).toSorted((one, other) => other.needed - one.needed)[0];
  if (best === undefined) return null;
  const { match, needed } = best;
  const nearly = needed >= 3 && match.missing.length <= needed;
  return match.missing.length === 0 || nearly ? match : null;
}

function score(table: TableId, shape: Shape, plain: readonly string[]): { match: Match; needed: number } {
  const columns = Object.entries(shape.columns).map(([id, column]) => ({
    id,
    column,
    place: plain.findIndex((name) => column.names.some((known) => isName(name, known))),
  }));
  const found = columns.filter(({ place }) => place >= 0);
  const missing = columns.filter(({ place, column }) => place < 0 && column.needed);
  return {
    needed: found.filter(({ column }) => column.needed).length,
    match: {
      table,
      places: found.map(({ id, place }) => [id, place] as const),
      missing: missing.map(({ column }) => column.names[0] ?? ''),
    },
  };
}

const isName = (name: string, known: string): boolean =>
  known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known;

/** Rows of a sheet or CSV file, from the row with the names of its columns on. */
export class NamedRows {
  readonly #take: TakeRow;
  #match: Match | null = null;
  #near: { readonly match: Match; readonly at: number } | null = null;
  #above = 0;

  constructor(take: TakeRow) {
    this.#take = take;
  }

  /** @throws FileFault `missing-columns` or `unknown-columns` once it is plain that this is no table we know */
  push(cells: readonly string[], at: number): void {
    if (this.#match !== null) {
      this.#take(this.#match.table, rowOf(this.#match, cells), at);
      return;
    }
    const match = matchColumns(cells);
    if (match?.missing.length === 0) this.#match = match;
    else if (match !== null) this.#near ??= { match, at };
    this.#above += 1;
    if (this.#match === null && this.#above >= MOST_ROWS_ABOVE_NAMES) throw this.#fault();
  }

  /**
   * @returns the table that it was, with rows or without
   * @throws FileFault as `push`, or `empty`
   */
  end(): TableId {
    if (this.#match === null) throw this.#fault();
    return this.#match.table;
  }

  #fault(): FileFault {
    if (this.#above === 0) return new FileFault('empty');
    return this.#near === null
      ? new FileFault('unknown-columns')
      : new FileFault('missing-columns', this.#near.at, [this.#near.match.table, ...this.#near.match.missing]);
  }
}

function rowOf({ places }: Match, cells: readonly string[]): Row {
  const row: Record<string, string> = {};
  for (const [column, place] of places) row[column] = cells[place] ?? '';
  return row;
}
