import { AGE_BANDS, bandOfAge, OLDEST_AGE } from '../care/ages.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { entryOf } from '../care/library.ts';

/** Names of the age bands, youngest first. */
export const BANDS = AGE_BANDS.map((band) => band.id);

/** An evidence entry as one number for each age band. */
export function bandsOf(library: EvidenceLibrary, id: string): number[] {
  const { value } = entryOf(library, id);
  return BANDS.map((band) => (typeof value === 'number' ? value : (value[band] ?? 0)));
}

/** One named number of an evidence entry that holds several. @throws RangeError when it has none of that name */
export function partOfEntry(library: EvidenceLibrary, id: string, name: string): number {
  const { value } = entryOf(library, id);
  const part = typeof value === 'number' ? undefined : value[name];
  if (part === undefined) throw new RangeError(`Evidence entry "${id}" has no number called "${name}".`);
  return part;
}

/** Spread a number for each age band over its single years evenly. */
export function evenly(bands: readonly number[]): number[] {
  return Array.from({ length: OLDEST_AGE + 1 }, (_, age) => {
    const at = bandOfAge(age);
    const band = AGE_BANDS[at];
    return band ? (bands[at] ?? 0) / (band.last - band.first + 1) : 0;
  });
}

/** Numbers scaled so that they add up to a total; nothing stays nothing. */
export function scaledTo(values: readonly number[], total: number): number[] {
  const sum = values.reduce((a, b) => a + b, 0);
  return values.map((value) => (sum === 0 ? 0 : (value * total) / sum));
}

/** People by single year of age, added up by band. */
export function byBand(byAge: readonly number[]): number[] {
  return AGE_BANDS.map((band) => byAge.slice(band.first, band.last + 1).reduce((sum, children) => sum + children, 0));
}

/** Keep the shape within each age band and meet its total. */
export function fit(stock: Record<string, number[]>, state: string, targets: readonly number[]): void {
  const own = stock[state] ?? [];
  const totals = byBand(own);
  stock[state] = own.map((children, age) => {
    const band = bandOfAge(age);
    const total = totals[band] ?? 0;
    return total > 0 ? (children * (targets[band] ?? 0)) / total : 0;
  });
}

/** Add up. */
export function sum(values: readonly number[] | undefined): number {
  return (values ?? []).reduce((a, b) => a + b, 0);
}
