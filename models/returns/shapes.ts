import { ANNEX_A_SHAPES } from './shapes-annex-a.ts';
import { CIN_SHAPES } from './shapes-cin.ts';
import { SSDA903_SHAPES } from './shapes-ssda903.ts';
import type { Shape } from './shape.ts';

export const SHAPES = { ...SSDA903_SHAPES, ...CIN_SHAPES, ...ANNEX_A_SHAPES } as const satisfies Record<string, Shape>;

export type TableId = keyof typeof SHAPES;

/** One row of a table, by the ids of its columns. A column that is not there is not in it. */
export type Row = Readonly<Record<string, string>>;

/** Whatever takes the rows of tables. `at` is the row or line. */
export type TakeRow = (table: TableId, row: Row, at: number) => void;
