import { readNumber } from './pounds-text.ts';
import { OUTTURN_GROUPS } from './section-251.ts';
import { readSheet, type SheetRow } from './sheet-text.ts';

/** Pounds of an outturn by id of `OUTTURN_GROUPS`, or everything wrong with it, each with its line. */
export type ReadOutturn =
  | { readonly ok: true; readonly outturn: Readonly<Record<string, number>> }
  | { readonly ok: false; readonly problems: readonly string[] };

/** More than all councils together spend. */
const MOST = 1e11;

/**
 * Reads an outturn that was pasted: in each row the name of a line, or its id, and pounds. A first row of headings is passed over; a
 * line that is not one of those set against the model is refused, so that nothing is left out without a word.
 */
export function readOutturn(text: string): ReadOutturn {
  const sheet = readSheet(text);
  if (!sheet.ok) return sheet;
  const problems: string[] = [];
  const outturn = new Map<string, number>();
  const [head] = sheet.rows;
  const isHeading = head !== undefined && lineNamed(head) === undefined && readNumber(head.cells[1] ?? '') === null;
  for (const row of isHeading ? sheet.rows.slice(1) : sheet.rows) {
    const id = lineNamed(row);
    const [name = '', cell = ''] = row.cells;
    const place = `Line ${String(row.line)}`;
    const pounds = readNumber(cell);
    if (id === undefined) problems.push(`${place}, column 1: “${name.slice(0, 60)}” is none of the lines here.`);
    else if (outturn.has(id)) problems.push(`${place}, column 1: “${name.slice(0, 60)}” is there twice.`);
    else if (pounds === null || pounds < 0 || pounds > MOST)
      problems.push(
        `${place}, column 2: “${cell.slice(0, 60)}” is not an amount from 0 to ${MOST.toLocaleString('en-GB')} pounds.`,
      );
    else outturn.set(id, pounds);
  }
  if (problems.length === 0 && outturn.size === 0) problems.push('There is no amount in the table.');
  return problems.length > 0 ? { ok: false, problems } : { ok: true, outturn: Object.fromEntries(outturn) };
}

function lineNamed({ cells: [name = ''] }: SheetRow): string | undefined {
  const wanted = name.trim().toLowerCase();
  return OUTTURN_GROUPS.find(({ id, label }) => id === wanted || label.toLowerCase() === wanted)?.id;
}
