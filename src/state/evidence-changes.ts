import type { EvidenceEntry } from '../../models/care/evidence.ts';
import { isSet } from '../../models/care/overrides.ts';
import type { EvidenceOverride } from '../../models/care/scenario.ts';
import { libraryInWords, numbersOf, ownInWords } from '../text/override.ts';
import type { Catalogue } from './catalogue.ts';
import type { Settings } from './settings.ts';

/** A value of the library that the reader has put another in place of, or put back. */
export interface EvidenceChange {
  readonly kind: 'evidence';
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Whether the library's own value holds again. */
  readonly back: boolean;
}

/** Every entry whose value, or how sure it is, differs between two settings. */
export function evidenceChanges(catalogue: Catalogue, then: Settings, now: Settings): EvidenceChange[] {
  const ids = new Set([...Object.keys(then.evidence), ...Object.keys(now.evidence)]);
  return [...ids].flatMap((id): EvidenceChange[] => {
    const entry = catalogue.entry(id);
    const [before, after] = [then.evidence[id], now.evidence[id]];
    if (entry === undefined || JSON.stringify(before) === JSON.stringify(after)) return [];
    const [from, to] = [words(entry, before, after), words(entry, after, before)];
    return [{ kind: 'evidence', name: entry.label, from, to, back: after === undefined }];
  });
}

/** One of two values of an entry; of a set, the numbers that the other does not share. */
function words(entry: EvidenceEntry, one: EvidenceOverride | undefined, other: EvidenceOverride | undefined): string {
  if (one !== undefined) return ownInWords(entry, one, other && isSet(other) ? other.values : numbersOf(entry));
  return other === undefined ? '' : libraryInWords(entry, other);
}
