import type { Fault, FaultKind } from '../../models/returns/faults.ts';
import { listed } from './numbers.ts';
import { TABLE_NAMES } from './returns-kinds.ts';
import type { TableId } from '../../models/returns/shapes.ts';

/** Why a file was left out, and the way out. */
const FAULTS: Readonly<Record<FaultKind, (fault: Fault) => string>> = {
  empty: () => 'There is nothing in it. Export it again.',
  unreadable: () =>
    'The browser could not read it: it was moved, changed or taken away after it was chosen. Choose it again.',
  'unknown-columns': () =>
    'Its columns match no return that is read here. Check that the row of column names is there and unchanged.',
  'missing-columns': ({ at, names: [table = '', ...columns] }) =>
    `It looks like ${TABLE_NAMES[table as TableId]}, but in row ${String(at)}, where the columns are named, ${listed(columns.map((name) => name.replace('*', '')))} ${columns.length === 1 ? 'is' : 'are'} not there. Export it with ${columns.length === 1 ? 'this column' : 'these columns'}.`,
  'no-rows': () => 'None of its sheets holds anything.',
  'long-line': ({ at }) =>
    `${lineOf(at)} is far longer than any row of a return. The file is damaged or of another kind; export it again.`,
  'too-many-rows': () =>
    'It holds more than two million rows, which no authority’s return does. Export one return a file.',
  'too-large': () => 'It is far larger than any return. Export one return a file.',
  'not-xml': ({ at }) =>
    `It is not whole: what is open at ${lineOf(at).toLowerCase()} is never closed. Export it again.`,
  entities: ({ at }) =>
    `${lineOf(at)} declares a document type or an entity, which no return does and which can be used to do harm. Export it again from your own system.`,
  'unknown-xml': () => 'It is XML, but neither an SSDA903 return nor a children in need census with children in it.',
  'old-excel': () =>
    'It is a workbook in the format of Excel before 2007, or one with a password. Save it as .xlsx without a password.',
  'not-a-workbook': () =>
    'It is packed like a workbook but is none, or is damaged. Open it in Excel and save it again as .xlsx.',
  swells: () =>
    'Unpacked it would be far larger than any workbook, which is a known way to do harm. Save it again from Excel.',
  'unknown-kind': () =>
    'It is neither CSV, nor XML, nor a workbook, and so no return. Scenarios that were saved here are opened on the workbench, under “Share and files”.',
};

const lineOf = (at: number): string => (at === 0 ? 'A row' : `Line ${String(at)}`);

export const faultInWords = (fault: Fault): string => FAULTS[fault.kind](fault);
