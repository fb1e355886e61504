import { CARE_ENDS, NEED_ENDS, placeIn } from '../returns/record-lists.ts';
import { NONE, RECORD_KINDS, type RecordKind, type Records, type Window } from '../returns/records.ts';

type Column = Int32Array | Uint8Array;

/**
 * Records as they would have been on a day: what began later is not there, what ended later is open. Children keep their places in the
 * table, so that whoever is not yet known is in it and in no other.
 */
export function recordsAsOf(records: Records, day: number): Records {
  const known = (days: Int32Array): Int32Array => days.map((each) => (each > day ? NONE : each));
  const { care, need, plans, letters, earlyHelp, permanence, adoption } = records;
  const careThen = rowsUntil(care, care.start, day);
  const needThen = rowsUntil(need, need.start, day);
  const lettersThen = rowsUntil(letters, letters.start, day);
  const adoptionThen = rowsUntil(adoption, adoption.day, day);
  const stillOpen = (ends: Int32Array, codes: Uint8Array, open: number): Uint8Array =>
    codes.map((code, row) => ((ends[row] ?? NONE) > day ? open : code));
  return {
    children: records.children,
    care: {
      ...careThen,
      end: known(careThen.end),
      ended: stillOpen(careThen.end, careThen.ended, placeIn(CARE_ENDS, 'open')),
    },
    need: {
      ...needThen,
      end: known(needThen.end),
      ended: stillOpen(needThen.end, needThen.ended, placeIn(NEED_ENDS, 'open')),
    },
    plans: withKnownEnds(rowsUntil(plans, plans.start, day), known),
    letters: {
      ...withKnownEnds(lettersThen, known),
      letter: known(lettersThen.letter),
      court: known(lettersThen.court),
    },
    earlyHelp: withKnownEnds(rowsUntil(earlyHelp, earlyHelp.start, day), known),
    permanence: rowsUntil(permanence, permanence.day, day),
    adoption: { ...adoptionThen, ceased: known(adoptionThen.ceased) },
    windows: windowsUntil(records.windows, day),
    asOf: Math.min(records.asOf, day),
  };
}

function withKnownEnds<Table extends { readonly end: Int32Array }>(
  table: Table,
  known: (days: Int32Array) => Int32Array,
): Table {
  return { ...table, end: known(table.end) };
}

/** Rows of a table that had begun by a day, every column alike. */
function rowsUntil<Table extends { readonly size: number }>(table: Table, begins: Int32Array, day: number): Table {
  const kept = [...begins.keys()].filter((row) => (begins[row] ?? NONE) <= day);
  const columns = Object.entries(table).map(([name, column]: [string, Column | number]) => [
    name,
    typeof column === 'number' ? kept.length : chosen(column, kept),
  ]);
  return Object.fromEntries(columns) as Table;
}

const chosen = (column: Column, rows: readonly number[]): Column =>
  column instanceof Int32Array
    ? Int32Array.from(rows, (row) => column[row] ?? NONE)
    : Uint8Array.from(rows, (row) => column[row] ?? 0);

function windowsUntil(windows: Records['windows'], day: number): Records['windows'] {
  const cut = (kind: RecordKind): Window[] =>
    windows[kind].filter(({ from }) => from <= day).map(({ from, to }) => ({ from, to: Math.min(to, day) }));
  const [care, need, plans, letters, earlyHelp] = RECORD_KINDS.map(cut);
  return { care: care ?? [], need: need ?? [], plans: plans ?? [], letters: letters ?? [], earlyHelp: earlyHelp ?? [] };
}
