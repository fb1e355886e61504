import type { ByAge, MonthStep } from '../engine/definition.ts';
import type { Distribution } from '../random/distribution.ts';
import { AGE_BANDS, bandOfAge, OLDEST_AGE } from './ages.ts';
import type { EvidenceEntry, EvidenceLibrary } from './evidence.ts';

/** One entry of the evidence library. @throws RangeError naming the entry when it is missing */
export function entryOf(library: EvidenceLibrary, id: string): EvidenceEntry {
  const entry = library[id];
  if (!entry) throw new RangeError(`The evidence library has no entry "${id}".`);
  return entry;
}

/** The single number of an entry. @throws RangeError when it holds several */
export function numberOf(library: EvidenceLibrary, id: string): number {
  const { value } = entryOf(library, id);
  if (typeof value !== 'number')
    throw new RangeError(`Evidence entry "${id}" holds several numbers where one is needed.`);
  return value;
}

/** How unsure an entry is; a fixed value when it says nothing. */
export function distributionOf(library: EvidenceLibrary, id: string): Distribution {
  const entry = entryOf(library, id);
  return entry.distribution ?? { kind: 'fixed', value: numberOf(library, id) };
}

/** An entry as one number for each single year of age; those given once hold at every age. */
export function byAgeOf(library: EvidenceLibrary, id: string): ByAge {
  const { value } = entryOf(library, id);
  if (typeof value === 'number') return value;
  return Array.from({ length: OLDEST_AGE + 1 }, (_, age) => {
    const band = AGE_BANDS[bandOfAge(age)]?.id ?? '';
    const found = value[band];
    if (found === undefined) throw new RangeError(`Evidence entry "${id}" has no value for age band ${band}.`);
    return found;
  });
}

/** An entry as factors by months in state, from the month each key names. */
export function monthStepsOf(library: EvidenceLibrary, id: string): MonthStep[] {
  const { value } = entryOf(library, id);
  if (typeof value === 'number') return [{ fromMonth: 0, factor: value }];
  return Object.entries(value)
    .map(([month, factor]) => ({ fromMonth: Number(month), factor }))
    .sort((a, b) => a.fromMonth - b.fromMonth);
}

/** An entry as shares of those with one, with two and so on, from 1 upwards without a gap. */
export function sharesOf(library: EvidenceLibrary, id: string): number[] {
  const { value } = entryOf(library, id);
  if (typeof value === 'number') return [value];
  return Array.from({ length: Object.keys(value).length }, (_, at) => {
    const share = value[String(at + 1)];
    if (share === undefined) throw new RangeError(`Evidence entry "${id}" has no share for ${String(at + 1)}.`);
    return share;
  });
}
