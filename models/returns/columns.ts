/** One typed array from rows. */
export function columnOf<Row>(rows: readonly Row[], of: (row: Row) => number): Int32Array {
  return Int32Array.from(rows, of);
}

/** One array of small codes from rows. */
export function bytesOf<Row>(rows: readonly Row[], of: (row: Row) => number): Uint8Array {
  return Uint8Array.from(rows, of);
}
