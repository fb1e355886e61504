import { dateOf } from '../returns/days.ts';
import { PLANS_NOT_KNOWN } from '../returns/record-lists.ts';
import { NONE, type Records } from '../returns/records.ts';
import { ANNEX_A_COLUMNS } from './annex-a-columns.ts';
import { CLOSED, GENDER, LEFT, LEGAL, PLACED, PROVIDER } from './annex-a-words.ts';
import { codeFor, csvFile, inSlashes, rowNumbers, type ReturnFile } from './return-file.ts';

type ListNumber = keyof typeof ANNEX_A_COLUMNS;
type Cells = Readonly<Record<string, string>>;

/** Records, and the day on which lists are made of them. */
interface Made {
  readonly records: Records;
  readonly day: number;
}

/** What the lists look back on from that day. */
const DAYS = 182;

const isKnown = ({ day }: Made, on = NONE): boolean => on !== NONE && on <= day;
const isRecent = (made: Made, on = NONE): boolean => isKnown(made, on) && on >= made.day - DAYS;
const date = (made: Made, on = NONE): string => (isKnown(made, on) ? inSlashes(on) : '');

/** Rows that are open on the day or ended in the time looked back on. */
function listed(
  made: Made,
  table: { readonly size: number; readonly start: Int32Array; readonly end: Int32Array },
): number[] {
  return rowNumbers(table.size).filter(
    (row) => isKnown(made, table.start[row]) && (!isKnown(made, table.end[row]) || isRecent(made, table.end[row])),
  );
}

function person({ records: { children }, day }: Made, { child }: { readonly child: Int32Array }, row: number): Cells {
  const who = child[row] ?? NONE;
  const birth = children.birth[who] ?? NONE;
  return {
    'Child Unique ID': String(100_001 + who),
    Gender: codeFor(GENDER, children.sex[who]),
    'Date of Birth': inSlashes(birth),
    'Age of Child (Years)': String((day - birth) / 365.25),
  };
}

/** A row for each time in need that began in the time looked back on. */
function begun(made: Made, cells: (on: string, row: number) => Cells): Cells[] {
  const { need } = made.records;
  return listed(made, need)
    .filter((row) => isRecent(made, need.start[row]))
    .map((row) => ({ ...person(made, need, row), ...cells(date(made, need.start[row]), row) }));
}

function earlyHelp(made: Made): Cells[] {
  const table = made.records.earlyHelp;
  return listed(made, table).map((row) => ({
    ...person(made, table, row),
    'Assessment start date': date(made, table.start[row]),
    'Assessment completion date': date(made, table.end[row]),
  }));
}

function inNeed(made: Made): Cells[] {
  const { need } = made.records;
  return listed(made, need)
    .filter((row) => need.noFurtherAction[row] === 0)
    .map((row) => {
      const closed = isKnown(made, need.end[row]);
      return {
        ...person(made, need, row),
        'CIN Start Date': date(made, need.start[row]),
        'CIN Closure Date': date(made, need.end[row]),
        'Reason for Closure': closed ? codeFor(CLOSED, need.ended[row]) : '',
        'Case Status': closed ? 'e) Closed episode' : 'c) Child in need plan',
      };
    });
}

function planned(made: Made): Cells[] {
  const { plans } = made.records;
  return listed(made, plans).map((row) => ({
    ...person(made, plans, row),
    'Child Protection Plan Start Date': date(made, plans.start[row]),
    'Child Protection Plan End Date': date(made, plans.end[row]),
    'Number of Previous Child Protection Plans': plans.before[row] === PLANS_NOT_KNOWN ? '' : String(plans.before[row]),
  }));
}

/** One row for each period of care, with its latest placement. */
function lookedAfter(made: Made): Cells[] {
  const { care, children } = made.records;
  const starts = new Map<number, number>();
  const latest = new Map<number, number>();
  for (const row of rowNumbers(care.size)) {
    const period = care.period[row] ?? NONE;
    if (!starts.has(period)) starts.set(period, care.start[row] ?? NONE);
    if (isKnown(made, care.start[row])) latest.set(period, row);
  }
  const shown = new Set(listed(made, care));
  return [...latest]
    .filter(([, row]) => shown.has(row))
    .map(([period, row]) => ({
      ...person(made, care, row),
      'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)':
        children.uasc[care.child[row] ?? NONE] === 1 ? 'Yes' : 'No',
      'Date Started to be Looked After': date(made, starts.get(period)),
      "Child's Legal Status": codeFor(LEGAL, care.legal[row]),
      'Date Ceased to be Looked After': date(made, care.end[row]),
      'Reason Ceased to be Looked After': isKnown(made, care.end[row]) ? codeFor(LEFT, care.ended[row]) : '',
      'Start Date of Most Recent Placement': date(made, care.start[row]),
      'Placement Type': codeFor(PLACED, care.placement[row]),
      'Placement Provider': codeFor(PROVIDER, care.provider[row]),
    }));
}

function placedForAdoption(made: Made): Cells[] {
  const { adoption } = made.records;
  return rowNumbers(adoption.size)
    .filter((row) => isRecent(made, adoption.day[row]))
    .map((row) => ({ ...person(made, adoption, row), 'Date Placed for Adoption': date(made, adoption.day[row]) }));
}

const LISTS: Readonly<Record<ListNumber, (made: Made) => Cells[]>> = {
  1: (made) => begun(made, (on) => ({ 'Date of Contact': on })),
  2: earlyHelp,
  3: (made) =>
    begun(made, (on, row) => ({
      'Date of referral': on,
      'Referral NFA?': made.records.need.noFurtherAction[row] === 1 ? 'Yes' : 'No',
    })),
  4: (made) => begun(made, (on) => ({ 'Continuous Assessment Start Date': on })),
  5: (made) => begun(made, (on) => ({ 'Strategy discussion initiating Section 47 Enquiry Start Date': on })),
  6: inNeed,
  7: planned,
  8: lookedAfter,
  // Records hold nobody after care.
  9: () => [],
  10: placedForAdoption,
};

/**
 * Lists 1 to 10 of Annex A as CSV files, made on a day: what was open on it, or began or ended in the 182 days before. What records do
 * not hold (contacts that came to nothing, workers, reviews, care leavers) is not in them.
 */
export function annexALists(records: Records, day: number): ReturnFile[] {
  return Object.entries(LISTS).map(([number, rowsOf]) => {
    const columns: readonly string[] = ANNEX_A_COLUMNS[Number(number) as ListNumber];
    const rows = rowsOf({ records, day }).map((cells) => columns.map((column) => cells[column] ?? ''));
    return csvFile(`Annex_A_${String(dateOf(day).year)}_List_${number}.csv`, columns, rows);
  });
}
