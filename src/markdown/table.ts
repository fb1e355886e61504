import type { Align, Block, Inline } from './document.ts';
import { parseInline } from './inline.ts';

const DIVIDER = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

/** A row of cells with a line of dashes under it. */
export function isTableAt(lines: readonly string[], place: number): boolean {
  const divider = lines[place + 1] ?? '';
  return (lines[place] ?? '').includes('|') && divider.includes('|') && DIVIDER.test(divider);
}

export function tableAt(lines: readonly string[], place: number): { readonly block: Block; readonly next: number } {
  let next = place + 2;
  while ((lines[next] ?? '').includes('|')) next += 1;
  const head = cellsOf(lines[place] ?? '');
  const align = split(lines[place + 1] ?? '').map((dashes): Align => (dashes.endsWith(':') ? 'right' : 'left'));
  const rows = lines.slice(place + 2, next).map((line) => {
    const cells = cellsOf(line);
    return head.map((_, column) => cells[column] ?? []);
  });
  return { block: { kind: 'table', align, head, rows }, next };
}

/** A stroke inside code or after a backslash is part of the cell. */
function split(line: string): string[] {
  const cells = line.trim().match(/(?:\\.|`[^`]*`|[^|\\`]|`)+|\|/g) ?? [];
  const texts: string[] = [];
  let cell = '';
  for (const piece of cells) {
    if (piece === '|') {
      texts.push(cell.trim());
      cell = '';
    } else cell += piece;
  }
  texts.push(cell.trim());
  if (line.trim().startsWith('|')) texts.shift();
  if (line.trim().endsWith('|')) texts.pop();
  return texts;
}

function cellsOf(line: string): Inline[][] {
  return split(line).map(parseInline);
}
