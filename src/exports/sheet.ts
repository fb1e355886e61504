/** A table on its way to a file. */
export interface Sheet {
  /** At most 31 characters, none of them []:*?/\ */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly label: string;
  /** In characters, about. */
  readonly width: number;
}

export type Cell = string | number | null;

/** A number as files hold it: to the thousandth, and nothing where there is none. */
export function rounded(value: number | undefined): number | null {
  if (value === undefined || !Number.isFinite(value)) return null;
  const thousandths = Math.round(value * 1000) / 1000;
  return thousandths === 0 ? 0 : thousandths;
}

/** The same for numbers that may be very small: to six digits that matter. */
export function significant(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : Number(value.toPrecision(6));
}
