import { returnYearOf, yearEnd, yearStart } from './days.ts';
import { CARE_ENDS, PLACEMENT_GROUPS, placeIn } from './record-lists.ts';
import { NONE, type Records, type RecordKind } from './records.ts';

/** What the records say of one year, to 31 March. Null where no file speaks of the whole year. */
export interface YearCounts {
  /** Named by the year in which it ends. */
  readonly year: number;
  /** Children in care at the end of it. */
  readonly inCare: number | null;
  /** Of these, with foster carers of any kind. */
  readonly fostered: number | null;
  readonly startedCare: number | null;
  readonly leftCare: number | null;
  readonly inNeed: number | null;
  readonly startedNeed: number | null;
  readonly onPlans: number | null;
  readonly startedPlans: number | null;
  readonly startedPreProceedings: number | null;
}

const CONTINUES = placeIn(CARE_ENDS, 'continues');
const FOSTERED = (['kinship', 'in-house-foster', 'agency-foster'] as const).map((id) => placeIn(PLACEMENT_GROUPS, id));

/** Counts of every year that the records speak of, the earliest first. */
export function yearCounts(records: Records): YearCounts[] {
  return yearsOf(records).map((year) => {
    const { care, need, plans, letters } = records;
    const whole = (kind: RecordKind): boolean => isWhole(records, kind, year);
    const when = (known: boolean, count: () => number): number | null => (known ? count() : null);
    const fresh = care.start.map((day, row) => (care.period[row - 1] === care.period[row] ? NONE : day));
    const left = care.end.map((day, row) => (care.ended[row] === CONTINUES ? NONE : day));
    const referred = need.start.map((day, row) => (need.noFurtherAction[row] === 1 ? NONE : day));
    return {
      year,
      inCare: when(whole('care'), () => openAt(care, yearEnd(year))),
      fostered: when(whole('care'), () =>
        openAt(care, yearEnd(year), (row) => FOSTERED.includes(care.placement[row] ?? 0)),
      ),
      startedCare: when(whole('care'), () => within(fresh, year)),
      leftCare: when(whole('care'), () => within(left, year)),
      inNeed: when(whole('need'), () => openAt(need, yearEnd(year), (row) => need.noFurtherAction[row] === 0)),
      startedNeed: when(whole('need'), () => within(referred, year)),
      onPlans: when(whole('plans'), () => openAt(plans, yearEnd(year))),
      startedPlans: when(whole('plans'), () => within(plans.start, year)),
      startedPreProceedings: when(whole('letters'), () => within(letters.start, year)),
    };
  });
}

function yearsOf({ windows }: Records): number[] {
  const years = new Set<number>();
  for (const { from, to } of Object.values(windows).flat()) {
    for (let year = returnYearOf(from); year <= returnYearOf(to); year += 1) years.add(year);
  }
  return [...years].toSorted((one, other) => one - other);
}

const isWhole = ({ windows }: Records, kind: RecordKind, year: number): boolean =>
  windows[kind].some(({ from, to }) => from <= yearStart(year) && to >= yearEnd(year));

interface Spells {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Rows that are open at the end of a day. */
export function openAt({ start, end }: Spells, day: number, counts: (row: number) => boolean = () => true): number {
  let open = 0;
  start.forEach((began, row) => {
    const ended = end[row] ?? NONE;
    if (began <= day && (ended === NONE || ended > day) && counts(row)) open += 1;
  });
  return open;
}

const within = (days: Int32Array, year: number): number =>
  days.reduce((sum, day) => sum + Number(day >= yearStart(year) && day <= yearEnd(year)), 0);

/** Years between the first and the last of a kind that no file speaks of. */
export function missingYears(records: Records, kind: RecordKind): number[] {
  const windows = records.windows[kind];
  return windows.slice(1).flatMap(({ from }, at) => {
    const before = windows[at]?.to ?? from;
    const years: number[] = [];
    for (let year = returnYearOf(before + 1); year <= returnYearOf(from - 1); year += 1) years.push(year);
    return years;
  });
}
