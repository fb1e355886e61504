import type { EvidenceEntry } from '../../../models/care/evidence.ts';
import { quantile } from '../../../models/random/distributions.ts';
import { ownEnds } from '../../library/own-ends.ts';
import { canBeOwn } from '../../library/uses.ts';
import type { Use } from '../../library/use.ts';
import { sketchOf, type Sketch } from '../../library/sketch.ts';
import { ADDRESS } from '../../navigation/route.ts';
import type { Catalogue } from '../../state/catalogue.ts';
import { entryFigure, entryRange, entryUnit, partsInWords, useInWords } from '../../text/entry.ts';
import { LIBRARY } from '../../text/library.ts';
import { numbersOf } from '../../text/override.ts';

/** One number of a set. */
interface PartView {
  readonly name: string;
  readonly figure: string;
  /** What the library says, where the reader has put another number in its place. */
  readonly library: string | null;
}

/** One value as it is shown: with the reader's own in place of the library's, where there is one. */
export interface EntryView {
  readonly entry: EvidenceEntry;
  readonly yours: boolean;
  /** Null where the entry is a set of numbers. */
  readonly figure: string | null;
  readonly unit: string;
  readonly range: string | null;
  readonly sketch: Sketch | null;
  readonly parts: readonly PartView[];
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
    parts: partsOf(entry, catalogue.entry(id)),
    library: yours && typeof original === 'number' ? entryFigure(unit, original) : null,
  };
}

function partsOf(entry: EvidenceEntry, original = entry): PartView[] {
  const [own, others] = [numbersOf(entry), numbersOf(original)];
  return partsInWords(entry).map(({ key, name, figure }) => ({
    name,
    figure,
    library: own[key] === others[key] ? null : entryFigure(entry.unit, others[key] ?? NaN),
  }));
}

function rangeWords(known: Catalogue, { id, unit, distribution }: EvidenceEntry): string {
  const ends = ownEnds(known.overrides[id]);
  if (ends !== null) return LIBRARY.range(entryRange(unit, ends));
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

/** Whether no run asks for a value, so that it cannot be changed here. */
export function feedsNoRun(catalogue: Catalogue, id: string): boolean {
  return !canBeOwn(catalogue.uses, id);
}
