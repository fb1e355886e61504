import { power } from '../random/elementary.ts';

/**
 * What prices of one year’s money have become in each year of a run.
 *
 * @param growth growth a year in cash, above -1
 * @param since years from the price’s own money to the first year of the run; negative when the price is of a later year
 * @param into one factor for each year
 */
export function fillPriceIndex(growth: number, since: number, into: Float64Array): void {
  let factor = 1;
  for (let year = 0; year < Math.abs(since); year++) factor *= 1 + growth;
  if (since < 0) factor = 1 / factor;
  for (let year = 0; year < into.length; year++) {
    into[year] = factor;
    factor *= 1 + growth;
  }
}

/**
 * What turns cash of each year of a run into real money of the price base, and that into present value.
 *
 * @param first first year of the run, which is not discounted
 */
export function presentFactors(
  { deflator, rate }: { readonly deflator: number; readonly rate: number },
  { first, base }: { readonly first: number; readonly base: number },
  years: number,
): Float64Array {
  return Float64Array.from({ length: years }, (_, year) => {
    return power(1 + deflator, base - first - year) / power(1 + rate, year);
  });
}
