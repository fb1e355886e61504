import { OLDEST_AGE } from '../care/ages.ts';
import type { Baseline } from '../care/baseline.ts';
import { CARE_STATES, STATES } from '../care/states.ts';
import { PLACEMENT_GROUPS } from '../returns/record-lists.ts';
import { NONE, type Records } from '../returns/records.ts';
import { round } from './steady.ts';
import { ageOn, dayIn, monthOf } from './records-months.ts';

/** Children of one state by age, and by age the share in each step of months. */
interface Standing {
  readonly people: number[];
  readonly months: number[][];
}

/** How many times the country's children in a state a place has where its records do not say. */
export type Borrowed = (state: string, age: number) => number;

/**
 * Where a run starts: today's children in care by placement, age and months in care, and those on a plan, in pre-proceedings and in
 * need where records speak of them. Everybody else is the country's, scaled.
 */
export function openingOf(
  records: Records,
  national: Baseline,
  borrowed: Borrowed,
): Pick<Baseline, 'stock' | 'months'> {
  const counted = countToday(records, national.monthSteps);
  const stock: Record<string, number[]> = {};
  const months: Record<string, number[][]> = {};
  for (const { id, ageing } of STATES) {
    const own = counted.get(id);
    const shares = (national.months[id] ?? []).map((each) => [...each]);
    stock[id] = own?.people ?? (national.stock[id] ?? []).map((each, age) => round(each * borrowed(id, age), 3));
    months[id] = own && ageing ? own.months.map((each, age) => sharesOf(each, shares[age] ?? [])) : shares;
  }
  return { stock, months };
}

/** States that records of each kind fill. Whether a child in need had an earlier plan is known only of plans in the records. */
function countToday(records: Records, steps: readonly number[]): ReadonlyMap<string, Standing> {
  const { care, plans, letters, need, windows, asOf, children } = records;
  const counted = new Map<string, Standing>();
  const placed = new Set<number>();
  const fill = (states: readonly string[]): void => {
    for (const state of states)
      counted.set(state, {
        people: zeros(AGES.length),
        months: AGES.map(() => zeros(steps.length)),
      });
  };
  const put = (state: string, child: number, since: number): void => {
    const birth = children.birth[child] ?? NONE;
    const own = counted.get(state);
    if (placed.has(child) || birth === NONE || !own) return;
    placed.add(child);
    const age = ageOn(asOf, birth);
    const step = steps.findLastIndex((from) => from <= monthOf(asOf) - monthOf(since));
    own.people[age] = (own.people[age] ?? 0) + 1;
    const row = own.months[age];
    if (row) row[step] = (row[step] ?? 0) + 1;
  };
  const isOpen = ({ start, end }: { readonly start: Int32Array; readonly end: Int32Array }, row: number): boolean => {
    const ended = dayIn(end, row);
    return (start[row] ?? NONE) <= asOf && (ended === null || ended > asOf);
  };
  if (windows.care.length > 0) fill(CARE_STATES);
  let first = 0;
  for (let row = 0; row < care.size; row += 1) {
    if (care.period[row] !== care.period[row - 1]) first = row;
    if (isOpen(care, row))
      put(placementState(care.placement[row] ?? 0), care.child[row] ?? NONE, care.start[first] ?? NONE);
  }
  if (windows.letters.length > 0) fill(['pre-proceedings']);
  if (windows.plans.length > 0) fill(['child-protection']);
  if (windows.need.length > 0) fill(['child-in-need', 'child-in-need-after-plan']);
  for (let row = 0; row < letters.size; row += 1)
    if (isOpen(letters, row)) put('pre-proceedings', letters.child[row] ?? NONE, letters.start[row] ?? NONE);
  for (let row = 0; row < plans.size; row += 1)
    if (isOpen(plans, row)) put('child-protection', plans.child[row] ?? NONE, plans.start[row] ?? NONE);
  const ended = lastPlanEnds(records);
  for (let row = 0; row < need.size; row += 1) {
    if (need.noFurtherAction[row] === 1 || !isOpen(need, row)) continue;
    const child = need.child[row] ?? NONE;
    const plan = ended.get(child);
    if (plan === undefined) put('child-in-need', child, need.start[row] ?? NONE);
    else put('child-in-need-after-plan', child, plan);
  }
  return counted;
}

const placementState = (placement: number): string => {
  const group = PLACEMENT_GROUPS[placement] ?? 'unknown';
  return `care.${group === 'unknown' ? 'other' : group}`;
};

/** Day on which the last plan, or time in pre-proceedings, of each child ended. */
function lastPlanEnds({ plans, letters }: Records): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { child, end } of [plans, letters])
    child.forEach((who, row) => {
      const ended = dayIn(end, row);
      if (ended !== null && ended > (found.get(who) ?? NONE)) found.set(who, ended);
    });
  return found;
}

function sharesOf(counts: readonly number[], otherwise: readonly number[]): number[] {
  const total = counts.reduce((sum, each) => sum + each, 0);
  return total > 0 ? counts.map((each) => round(each / total, 5)) : [...otherwise];
}

const zeros = (length: number): number[] => new Array<number>(length).fill(0);
const AGES = Array.from({ length: OLDEST_AGE + 1 }, (_, age) => age);
