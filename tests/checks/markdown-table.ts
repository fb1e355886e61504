/** A table that reads well as it stands: the first column to the left, figures to the right. */
export function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = titles.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(titles), line(rule), ...rows.map(line)].join('\n');
}

/** A page or table without what a formatter may change in it: the width of columns. */
export function squeezed(text: string): string {
  return text.replaceAll(/-{2,}/g, '-').replaceAll(/ {2,}/g, ' ');
}

/** A number with its sign, but none where it rounds to nothing. */
export function signed(value: number, places: number): string {
  const size = Math.abs(value).toFixed(places);
  return Number(size) === 0 ? size : `${value < 0 ? '-' : '+'}${size}`;
}
