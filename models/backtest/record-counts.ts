import { dayIn, monthOf } from '../fit/records-months.ts';
import { yearEnd, yearStart } from '../returns/days.ts';
import { NONE, type RecordKind, type Records } from '../returns/records.ts';

/** What a back-test compares with what happened, and the output of a run that it is. */
export const TESTED = [
  { id: 'care', label: 'Children in care on 31 March', output: 'stock.care', kind: 'care', stock: true },
  { id: 'entries', label: 'Children coming into care in the year', output: 'flow.care.in', kind: 'care', stock: false },
  {
    id: 'plans',
    label: 'Protection plans starting in the year',
    output: 'flow.child-protection.in',
    kind: 'plans',
    stock: false,
  },
] as const satisfies readonly {
  readonly id: string;
  readonly label: string;
  readonly output: string;
  readonly kind: RecordKind;
  readonly stock: boolean;
}[];

export type Tested = (typeof TESTED)[number];

/** Numbers of the records month by month, from the end of the month before the first (nothing, for what is counted in months). */
export function monthlyCounts(records: Records, { id, stock }: Tested, firstMonth: number, months: number): number[] {
  const counts = new Array<number>(months + 1).fill(0);
  const { care, plans } = records;
  if (stock) {
    care.start.forEach((day, row) => {
      const end = dayIn(care.end, row);
      const [from, to] = [monthOf(day) - firstMonth + 1, end === null ? months + 1 : monthOf(end) - firstMonth + 1];
      for (let month = Math.max(0, from); month < Math.min(to, months + 1); month += 1)
        counts[month] = (counts[month] ?? 0) + 1;
    });
    return counts;
  }
  const starts =
    id === 'plans' ? plans.start : care.start.filter((_, row) => care.period[row] !== care.period[row - 1]);
  for (const day of starts) {
    const month = monthOf(day) - firstMonth + 1;
    if (month > 0 && month <= months) counts[month] = (counts[month] ?? 0) + 1;
  }
  return counts;
}

/** One number a year, years named by the 31 March on which they end. */
export function yearlyCounts(records: Records, tested: Tested, years: readonly number[]): number[] {
  return years.map((year) => {
    const counts = monthlyCounts(records, tested, monthOf(yearStart(year)), 12);
    return tested.stock ? (counts[12] ?? NONE) : counts.reduce((sum, each) => sum + each, 0);
  });
}

/** Years of returns seen from beginning to end, in order. */
export function wholeYears({ windows }: Records, kind: RecordKind): number[] {
  const years = windows[kind].flatMap(({ from, to }) => {
    const first = Math.ceil(monthOf(from) / 12) + 1;
    const last = Math.floor((monthOf(to) + 1) / 12);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  });
  return years.filter((year) => windows[kind].some(({ from, to }) => from <= yearStart(year) && to >= yearEnd(year)));
}
