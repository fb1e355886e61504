import {
  ANSWERS,
  CARE_ENDS,
  LEGAL_STATUSES,
  NEED_ENDS,
  PERMANENCE_KINDS,
  PLACEMENT_GROUPS,
  PROVIDERS,
  SEXES,
  STARTS,
} from './record-lists.ts';
import { NONE, type CareTable, type Records } from './records.ts';

type Column = Int32Array | Uint8Array;

interface Rows {
  readonly size: number;
  readonly child: Int32Array;
  readonly start?: Int32Array;
  readonly day?: Int32Array;
  readonly end?: Int32Array;
}

/** Lists that the columns of codes are places in. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  sex: SEXES,
  began: STARTS,
  legal: LEGAL_STATUSES,
  placement: PLACEMENT_GROUPS,
  provider: PROVIDERS,
  'care.ended': CARE_ENDS,
  'need.ended': NEED_ENDS,
  offered: ANSWERS,
  held: ANSWERS,
  kind: PERMANENCE_KINDS,
};

/**
 * Whether records keep what their tables promise: columns as long as the table, children that there are, codes within their lists, rows
 * in order, nothing ending before it starts, and no overlap of one child's episodes of care.
 *
 * @returns what is broken, one sentence each; empty for sound records
 */
export function problemsOfRecords(records: Records): string[] {
  const { children, care, need, plans, letters, earlyHelp, permanence, adoption } = records;
  const rows: Readonly<Record<string, Rows>> = { care, need, plans, letters, earlyHelp, permanence, adoption };
  return [
    ...problemsOfColumns('children', children),
    ...Object.entries(rows).flatMap(([name, table]) => [
      ...problemsOfColumns(name, table),
      ...problemsOfOrder(name, table, children.size),
    ]),
    ...overlapsOf(care),
  ];
}

function problemsOfColumns(name: string, table: { readonly size: number }): string[] {
  return columnsOf(table).flatMap(([column, values]) => {
    if (values.length !== table.size) return [`${name}.${column} has ${values.length} values for ${table.size} rows.`];
    const list = LISTS[`${name}.${column}`] ?? LISTS[column];
    if (list === undefined) return [];
    return values.every((code) => code < list.length)
      ? []
      : [`${name}.${column} holds a code that is not in its list.`];
  });
}

const columnsOf = (table: object): [string, Column][] =>
  Object.entries(table).filter(
    (entry): entry is [string, Column] => entry[1] instanceof Int32Array || entry[1] instanceof Uint8Array,
  );

function problemsOfOrder(name: string, { size, child, start, day, end }: Rows, children: number): string[] {
  const from = start ?? day ?? new Int32Array(0);
  const broken = new Set<string>();
  for (let row = 0; row < size; row += 1) {
    const [who, began, ended] = [child[row] ?? NONE, from[row] ?? NONE, end?.[row] ?? NONE];
    if (who < 0 || who >= children) broken.add(`${name} names a child that is not there.`);
    if (ended !== NONE && ended < began) broken.add(`${name} holds a row that ends before it starts.`);
    const [before, beganBefore] = [child[row - 1] ?? NONE, from[row - 1] ?? NONE];
    if (before > who || (before === who && beganBefore > began)) broken.add(`${name} is not in order.`);
  }
  return [...broken];
}

function overlapsOf({ size, child, start, end, period }: CareTable): string[] {
  const broken = new Set<string>();
  for (let row = 1; row < size; row += 1) {
    const [ended, began] = [end[row - 1] ?? NONE, start[row] ?? NONE];
    const sameChild = child[row - 1] === child[row];
    if (sameChild && (ended === NONE || ended > began)) broken.add('care holds episodes of one child that overlap.');
    if (period[row - 1] === period[row] && (!sameChild || ended !== began))
      broken.add('care holds a period with a gap in it.');
  }
  return [...broken];
}
