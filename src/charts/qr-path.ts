/** The dark squares of a code to be photographed as one path of unit squares, neighbours in a row taken together. */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      [...row.keys()]
        .filter((x) => row[x] === true && row[x - 1] !== true)
        .map((x) => {
          const end = row.indexOf(false, x);
          const width = (end < 0 ? row.length : end) - x;
          return `M${String(x)} ${String(y)}h${String(width)}v1h-${String(width)}z`;
        }),
    )
    .join('');
}
