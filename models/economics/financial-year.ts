/** A financial year by the year in which it begins: 2020 is April 2020 to March 2021. */
export type FinancialYear = number;

/** `2020/21`, as it is written. */
export function yearLabel(year: FinancialYear): string {
  return `${String(year)}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/**
 * A financial year from how it is written: `2020/21`, `2020-21`, or `2020`, which is the one that begins in it. Null for anything
 * else, also for two years that do not follow each other.
 */
export function financialYear(text: string): FinancialYear | null {
  const found = /^\s*(\d{4})(?:\s*[/–-]\s*(?:20|19)?(\d{2}))?\s*$/.exec(text);
  if (!found) return null;
  const year = Number(found[1]);
  if (found[2] !== undefined && Number(found[2]) !== (year + 1) % 100) return null;
  return year;
}

/** The first year of a price’s money: `2019/20`, `2017`, or of a span (`2014-16`) the first; null when it names none. */
export function priceYearIn(text: string): FinancialYear | null {
  const year = /^\s*(\d{4})(?:\s*[/–-]\s*\d{2,4})?\s*$/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** The same. @throws RangeError when it names none */
export function priceYearOf(text: string): FinancialYear {
  const year = priceYearIn(text);
  if (year === null) throw new RangeError(`"${text}" names no price year.`);
  return year;
}

/** The financial years of a run, the first beginning on the 1 April after its opening position. */
export function yearsOfRun(baselineYear: number, years: number): FinancialYear[] {
  return Array.from({ length: years }, (_, at) => baselineYear + at);
}
