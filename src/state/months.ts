const MONTHS_PER_YEAR = 12;

/** `2020-04` and 10 years give `2030-03`. */
export function lastMonthOf(first: string, years: number): string {
  return addMonths(first, years * MONTHS_PER_YEAR - 1);
}

export function addMonths(month: string, more: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const total = year * MONTHS_PER_YEAR + (number - 1) + more;
  const inYear = (total % MONTHS_PER_YEAR) + 1;
  return `${String(Math.floor(total / MONTHS_PER_YEAR))}-${String(inYear).padStart(2, '0')}`;
}
