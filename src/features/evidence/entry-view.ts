import type { EvidenceEntry } from '../../../models/care/evidence.ts';
import { quantile } from '../../../models/random/distributions.ts';
import { canBeOwn, feedsRuns } from '../../library/uses.ts';
import type { Use } from '../../library/use.ts';
import { sketchOf, type Sketch } from '../../library/sketch.ts';
import { ADDRESS } from '../../navigation/route.ts';
import type { Catalogue } from '../../state/catalogue.ts';
import { entryFigure, entryRange, entryUnit, partsInWords, useInWords } from '../../text/entry.ts';
import { LIBRARY } from '../../text/library.ts';

/** One value as it is shown: with the reader's own in place of the library's, where there is one. */
export interface EntryView {
  readonly entry: EvidenceEntry;
  readonly yours: boolean;
  /** Null where the entry is a set of numbers. */
  readonly figure: string | null;
  readonly unit: string;
  readonly range: string | null;
  readonly sketch: Sketch | null;
  readonly parts: ReturnType<typeof partsInWords>;
  /** What the library says, where it is not what is shown. */
  readonly library: string | null;
}

/** Null when the library holds no such entry. */
export function entryView(catalogue: Catalogue, known: Catalogue, id: string): EntryView | null {
  const entry = known.entry(id);
  if (entry === undefined) return null;
  const { value, unit, distribution } = entry;
  const yours = known.isYours(id);
  const original = catalogue.entry(id)?.value;
  const single = typeof value === 'number' ? value : null;
  return {
    entry,
    yours,
    figure: single === null ? null : entryFigure(unit, single),
    unit: entryUnit(unit).words,
    range: single === null ? null : rangeWords(known, entry),
    sketch: single === null ? null : sketchOf(distribution, single),
    parts: partsInWords(entry),
    library: yours && typeof original === 'number' ? entryFigure(unit, original) : null,
  };
}

function rangeWords(known: Catalogue, { id, unit, distribution }: EvidenceEntry): string {
  const own = known.overrides[id];
  if (own?.low !== undefined && own.high !== undefined) return LIBRARY.range(entryRange(unit, [own.low, own.high]));
  if (distribution === undefined || distribution.kind === 'fixed') return LIBRARY.fixed;
  return LIBRARY.range(entryRange(unit, [quantile(distribution, 0.05), quantile(distribution, 0.95)]));
}

/** A use in words, and where its control is on the workbench, if it has one. */
export interface UseLine {
  readonly words: string;
  readonly address: string | null;
}

/** Moves of one name, as going home from each placement, are one line. */
export function useLines(uses: readonly Use[]): UseLine[] {
  const lines = new Map(uses.map((use) => [useInWords(use), { words: useInWords(use), address: controlOf(use) }]));
  return [...lines.values()];
}

function controlOf({ kind, id }: Use): string | null {
  return kind === 'lever' || kind === 'driver' ? ADDRESS.control(`${kind}-${id}`) : null;
}

/** Why a value cannot be changed here; null when it can. */
export function whyFixed(catalogue: Catalogue, id: string): 'several' | 'feedsNothing' | 'ofLoops' | null {
  if (typeof catalogue.entry(id)?.value !== 'number') return 'several';
  if (canBeOwn(catalogue.uses, id)) return null;
  return feedsRuns(catalogue.uses, id) ? 'ofLoops' : 'feedsNothing';
}
