/** A column that is read. All others are dropped as the row is read. */
export interface Column {
  /** What it may be called, in small letters and digits only; a name that ends in `*` may go on. */
  readonly names: readonly string[];
  /** Without it the table is not this one. */
  readonly needed?: true;
}

export type Family = 'ssda903' | 'cin' | 'annex-a';

/** How one table of a return is known, and which of its columns are read. */
export interface Shape {
  readonly family: Family;
  readonly columns: Readonly<Record<string, Column>>;
  /** Nothing in it is needed: it is known, counted and let go. */
  readonly unused?: true;
}

export const needed = (...names: string[]): Column => ({ names, needed: true });
export const optional = (...names: string[]): Column => ({ names });
