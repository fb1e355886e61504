import { FileFault } from './faults.ts';
import { MOST_PARTS_OF_CHILD } from './limits.ts';
import { plainName } from './match-columns.ts';
import type { Shape } from './shape.ts';
import { SHAPES, type TableId, type TakeRow } from './shapes.ts';
import type { XmlListener } from './xml-events.ts';

/** Which elements of a return in XML are rows of which table. The first is the child, and holds the others. */
export interface XmlReturn {
  readonly root: string;
  readonly child: string;
  readonly rows: Readonly<Record<string, TableId>>;
  /** Elements ahead of the children whose text is wanted. */
  readonly ahead: readonly string[];
}

export const XML_RETURNS: readonly XmlReturn[] = [
  {
    root: 'expssda903',
    child: 'child',
    rows: {
      child: 'header',
      episode: 'episodes',
      permanence: 'previousPermanence',
      adplaced: 'placedForAdoption',
    },
    ahead: [],
  },
  {
    root: 'message',
    child: 'child',
    rows: {
      child: 'cinChild',
      cindetails: 'cinDetails',
      childprotectionplans: 'cinProtectionPlan',
      preproceedingsandfgdm: 'cinPreProceedings',
    },
    ahead: ['collection', 'year', 'referencedate'],
  },
];

interface OpenRow {
  readonly element: string;
  readonly table: TableId;
  readonly at: number;
  readonly values: Record<string, string>;
}

/** Names of elements to the ids of columns, for every table that comes in XML. */
const COLUMNS: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  XML_RETURNS.flatMap(({ rows }) => Object.values(rows)).map((table) => [
    table,
    Object.fromEntries(
      Object.entries((SHAPES[table] as Shape).columns).flatMap(([id, { names }]) => names.map((name) => [name, id])),
    ),
  ]),
);

/**
 * Rows of a return in XML. Rows of a child are given once the child is closed, so that its number may stand anywhere in it; an element
 * that is no column is let go as it is read.
 *
 * @param ahead told of the text of elements ahead of the children
 * @throws FileFault `unknown-xml`, `too-large` for a child with more parts than there can be
 */
export function xmlRows(take: TakeRow, ahead: (element: string, text: string) => void): XmlListener & { end(): void } {
  let found: XmlReturn | null = null;
  let children = 0;
  const open: OpenRow[] = [];
  const waiting: OpenRow[] = [];

  function closeRow(row: OpenRow): void {
    open.pop();
    waiting.push(row);
    if (waiting.length > MOST_PARTS_OF_CHILD) throw new FileFault('too-large', row.at);
    if (open.length > 0) return;
    children += 1;
    const child = row.values.child ?? '';
    for (const part of [row, ...waiting.slice(0, -1)]) take(part.table, { ...part.values, child }, part.at);
    waiting.length = 0;
  }

  return {
    open: (name, _, line) => {
      const element = plainName(name);
      if (found === null) {
        found = XML_RETURNS.find(({ root }) => root === element) ?? null;
        if (found === null) throw new FileFault('unknown-xml');
        return;
      }
      const table = open.length > 0 || element === found.child ? found.rows[element] : undefined;
      if (table !== undefined) open.push({ element, table, at: line, values: {} });
    },
    close: (name, text) => {
      const element = plainName(name);
      const row = open.at(-1);
      if (row === undefined) {
        if (children === 0 && found?.ahead.includes(element)) ahead(element, text.trim());
        return;
      }
      if (row.element === element) {
        closeRow(row);
        return;
      }
      const holder = open.findLast(({ table }) => COLUMNS[table]?.[element] !== undefined);
      const column = holder && COLUMNS[holder.table]?.[element];
      if (holder && column !== undefined) holder.values[column] ??= text.trim();
    },
    end: () => {
      if (children === 0) throw new FileFault('unknown-xml');
    },
  };
}
