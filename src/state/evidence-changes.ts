import { entryFigure } from '../text/entry.ts';
import { ownInWords } from '../text/override.ts';
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
    if (entry === undefined || typeof entry.value !== 'number') return [];
    const library = entryFigure(entry.unit, entry.value);
    const words = ({ evidence }: Settings): string => {
      const own = evidence[id];
      return own === undefined ? library : ownInWords(entry.unit, own);
    };
    const [from, to] = [words(then), words(now)];
    const back = now.evidence[id] === undefined;
    const same = JSON.stringify(then.evidence[id]) === JSON.stringify(now.evidence[id]);
    return same ? [] : [{ kind: 'evidence', name: entry.label, from, to, back }];
  });
}
