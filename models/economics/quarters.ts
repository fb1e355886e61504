import { financialYear, yearLabel } from './financial-year.ts';

export const MONTHS_IN_QUARTER = 3;
const QUARTERS = 4;

/** Quarters of a run, `2020/21 Q1` (April to June) first. */
export function quartersOfRun(baselineYear: number, years: number): string[] {
  return Array.from(
    { length: years * QUARTERS },
    (_, at) => `${yearLabel(baselineYear + Math.floor(at / QUARTERS))} Q${String((at % QUARTERS) + 1)}`,
  );
}

/**
 * A quarter of a financial year as it is written here, from the ways in which people write it: `2020/21 Q1`, `Q1 2020-21`,
 * `2020 q1`. Null for anything else.
 */
export function quarterLabel(text: string): string | null {
  const found = /^\s*(?:q([1-4])\s+(\S+)|(\S+)\s+q([1-4]))\s*$/i.exec(text);
  const year = financialYear(found?.[2] ?? found?.[3] ?? '');
  return year === null ? null : `${yearLabel(year)} Q${found?.[1] ?? found?.[4] ?? ''}`;
}
