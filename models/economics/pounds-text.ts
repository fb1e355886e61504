import type { YearPounds } from './bid.ts';
import { financialYear, yearLabel } from './financial-year.ts';
import { readSheet } from './sheet-text.ts';

/** A number as people write money: `£1,234.50`, `(500)` for what is below zero. Null when it is none. */
export function readNumber(text: string): number | null {
  const bare = text.replaceAll(/[\s£,]/g, '');
  const inBrackets = /^\((.+)\)$/.exec(bare)?.[1];
  const digits = inBrackets ?? bare;
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,2})?$/i.test(digits)) return null;
  const value = Number(digits);
  return inBrackets === undefined ? value : -value;
}

const LARGE: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };

/** The same with `k`, `m` or `bn` for thousands, millions and thousand millions: `£1.2m`. */
export function readPounds(text: string): number | null {
  const [, digits = text, letters = ''] = /^(.*[\d.])\s*(k|m|bn)\s*$/i.exec(text) ?? [];
  const value = readNumber(digits);
  const times = LARGE[letters.toLowerCase()];
  // Digit by digit, so that 0.29m is 290,000 and not a little less.
  return value === null || times === undefined ? value : Math.round(value * times * 100) / 100;
}

export type ReadYears =
  | { readonly ok: true; readonly years: readonly YearPounds[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads a budget or grant that was typed or pasted: a year and pounds in each row, or years in one row and pounds in the next, as
 * a spreadsheet has it. A row of headings is passed over.
 */
export function readYearPounds(text: string): ReadYears {
  const sheet = readSheet(text);
  if (!sheet.ok) return sheet;
  const [first, second] = sheet.rows;
  const across = first && second && sheet.rows.length === 2 && first.cells.length > 2;
  const pairs = across
    ? first.cells.map((year, at) => ({ line: second.line, year, pounds: second.cells[at] ?? '' }))
    : sheet.rows.map(({ line, cells: [year = '', pounds = ''] }) => ({ line, year, pounds }));
  // Headings and labels at the side: the first of either may be words.
  const [head] = pairs;
  const isHeading = head !== undefined && financialYear(head.year) === null && readPounds(head.pounds) === null;
  const problems: string[] = [];
  const years = new Map<string, number>();
  for (const { line, year, pounds } of isHeading ? pairs.slice(1) : pairs) {
    const found = financialYear(year);
    const value = readPounds(pounds);
    if (found === null) problems.push(`Line ${String(line)}: "${year.slice(0, 60)}" is not a year such as 2020/21.`);
    else if (value === null)
      problems.push(`Line ${String(line)}: "${pounds.slice(0, 60)}" is not an amount of pounds.`);
    else if (years.has(yearLabel(found))) problems.push(`Line ${String(line)}: ${yearLabel(found)} is there twice.`);
    else years.set(yearLabel(found), value);
  }
  if (problems.length === 0 && years.size === 0) problems.push('There is no year in the table.');
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, years: [...years].map(([year, pounds]) => ({ year, pounds })) };
}
