import { bandOfAge } from '../care/ages.ts';
import type { Baseline } from '../care/baseline.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { numberOf } from '../care/library.ts';
import { placeIn, STARTS } from '../returns/record-lists.ts';
import { NONE, type Records } from '../returns/records.ts';
import { yearEnd, yearStart } from '../returns/days.ts';
import { BANDS, bandsOf, byBand, sum } from './bands.ts';
import type { EntryGroupId } from './records-groups.ts';
import { ageOn, monthOf, seenIn, yearsSeen } from './records-months.ts';
import { firstFrom, monthsByChild } from './records-spell.ts';

/** Children who came in the years seen, by age band, and how many the country's rates would have brought. */
export interface CountedEntries {
  readonly group: EntryGroupId;
  readonly years: number;
  readonly moves: readonly number[];
  readonly expected: readonly number[];
}

/** States of children in need who are not in care. */
export const NEED_STATES = ['child-in-need', 'child-in-need-after-plan', 'child-protection', 'pre-proceedings'];

/**
 * Counts whoever came in and what was to be expected, for children as many as live in the area. Those coming into care are expected
 * for each child in need where that is known, and for each child of the area where it is not.
 *
 * @param population children by single year of age
 */
export function countEntries(
  records: Records,
  library: EvidenceLibrary,
  national: Baseline,
  population: readonly number[],
): CountedEntries[] {
  const times = population.map((children, age) => children / (national.population[age] ?? NaN));
  const local = (byAge: readonly number[]): number[] => byBand(byAge.map((each, age) => each * (times[age] ?? 0)));
  const alone = national.entriesPerYear['community.unaccompanied'] ?? [];
  const stepUp = numberOf(library, 'early-help.step-up') * 12;
  const becoming = (national.entriesPerYear['community.child-in-need'] ?? []).map(
    (each, age) => each + stepUp * (national.stock['early-help']?.[age] ?? 0),
  );
  const inNeed = needRatio(records, nationalNeed(national, population));
  const coming = nationalCareEntries(library, national, population).map((each) => each * inNeed);
  const needYears = yearsSeen(records, 'need');
  const careYears = yearsSeen(records, 'care');
  const over = (perYear: readonly number[], years: number): number[] => perYear.map((each) => each * years);
  const care = intoCare(records);
  return [
    { group: 'need', years: needYears, moves: intoNeed(records), expected: over(local(becoming), needYears) },
    // Those of 16 and 17 are nearly all; a mix of ages of its own would be one of dates of birth.
    { group: 'unaccompanied', years: careYears, moves: [sum(care.alone)], expected: [sum(local(alone)) * careYears] },
    { group: 'care', years: careYears, moves: care.others, expected: over(coming, careYears) },
  ];
}

/** Children in need and not in care that the country's rates would have where so many children live. */
export function nationalNeed(national: Baseline, population: readonly number[]): number {
  const inNeed = totalIn(national, NEED_STATES);
  return sum(inNeed.map((each, age) => (each * (population[age] ?? 0)) / (national.population[age] ?? NaN)));
}

/** Children coming into care a year by age band, unaccompanied ones apart, that the country's rates would bring where so many children live. */
export function nationalCareEntries(
  library: EvidenceLibrary,
  national: Baseline,
  population: readonly number[],
): number[] {
  const alone = byBand(national.entriesPerYear['community.unaccompanied'] ?? []);
  const bandTimes = bandRatios(population, national.population);
  return bandsOf(library, 'official.care.in.age').map(
    (each, band) => (each - (alone[band] ?? 0)) * (bandTimes[band] ?? 0),
  );
}

/** Children of an area for each of the country's, by band. */
export function bandRatios(population: readonly number[], national: readonly number[]): number[] {
  const all = byBand(national);
  return byBand(population).map((children, band) => children / (all[band] ?? NaN));
}

/** Everybody in some states, by age. */
export function totalIn(baseline: Baseline, states: readonly string[]): number[] {
  return baseline.population.map((_, age) =>
    states.reduce((total, state) => total + (baseline.stock[state]?.[age] ?? 0), 0),
  );
}

function intoNeed(records: Records): number[] {
  const { need, children } = records;
  const seen = seenIn(records, 'need');
  const elsewhere = [records.plans, records.letters, records.care].map(monthsByChild);
  const counts = BANDS.map(() => 0);
  need.start.forEach((day, row) => {
    const [child, month] = [need.child[row] ?? NONE, monthOf(day)];
    const birth = children.birth[child] ?? NONE;
    if (need.noFurtherAction[row] === 1 || !seen(month) || birth === NONE) return;
    // Who goes straight onto a plan or into care is counted there.
    if (elsewhere.some((months) => firstFrom(months.get(child), month) === month)) return;
    add(counts, bandOfAge(ageOn(day, birth)));
  });
  return counts;
}

function intoCare(records: Records): { readonly alone: number[]; readonly others: number[] } {
  const { care, children } = records;
  const seen = seenIn(records, 'care');
  const counts = { alone: BANDS.map(() => 0), others: BANDS.map(() => 0) };
  care.start.forEach((day, row) => {
    const child = care.child[row] ?? NONE;
    const birth = children.birth[child] ?? NONE;
    const began = care.began[row] === placeIn(STARTS, 'began') || care.began[row] === placeIn(STARTS, 'unknown');
    if (care.period[row] === care.period[row - 1] || !began || !seen(monthOf(day)) || birth === NONE) return;
    const first = care.child[row - 1] !== child;
    add(children.uasc[child] === 1 && first ? counts.alone : counts.others, bandOfAge(ageOn(day, birth)));
  });
  return counts;
}

function add(counts: number[], band: number): void {
  counts[band] = (counts[band] ?? 0) + 1;
}

/** Children in need and not in care for each that the country's rates would have, on average over the years seen; 1 where unknown. */
function needRatio({ windows, need, care }: Records, expected: number): number {
  const days = windows.need.flatMap(({ from, to }) => middlesOf(from, to));
  if (days.length === 0 || need.size === 0) return 1;
  const openOn = (table: { readonly start: Int32Array; readonly end: Int32Array }, day: number): number =>
    table.start.filter(
      (start, row) => start <= day && ((table.end[row] ?? NONE) === NONE || (table.end[row] ?? NONE) > day),
    ).length;
  const average = sum(days.map((day) => openOn(need, day) - openOn(care, day))) / days.length;
  return Math.max(0, average) / expected;
}

/** A day in the middle of each year of a window. */
function middlesOf(from: number, to: number): number[] {
  const years = Math.max(1, Math.round((to - from) / (yearEnd(1) - yearStart(1))));
  return Array.from({ length: years }, (_, year) => Math.round(from + ((to - from) * (year + 0.5)) / years));
}
