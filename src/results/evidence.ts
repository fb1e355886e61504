import type { EvidenceEntry } from '../../models/care/evidence.ts';
import type { DriverDefinition } from '../../models/care/driver.ts';
import type { LeverDefinition } from '../../models/care/lever.ts';
import { CARE_ENTRIES, CARE_MOVES } from '../../models/care/moves.ts';
import type { Overrides } from '../../models/care/overrides.ts';
import type { Catalogue } from '../state/catalogue.ts';
import { effectInWords, evidenceLine, movesInWords } from '../text/evidence.ts';
import { entryFigure } from '../text/entry.ts';
import { OVERRIDE, ownInWords } from '../text/override.ts';
import { rangeOf } from './range.ts';

/** One thing a lever does, with the evidence it rests on and the line that says so. */
export interface Acts {
  readonly entry: EvidenceEntry;
  readonly line: string;
  /** Every move it changes. */
  readonly moves: string;
  readonly range: readonly [number, number] | null;
  /** Whether the reader has put a value of their own in its place. */
  readonly yours: boolean;
}

const LABELS = new Map([...CARE_MOVES, ...CARE_ENTRIES].map(({ id, label }) => [id, label]));

function acts(catalogue: Catalogue, evidence: string, moves: readonly string[], saidBefore: string): Acts[] {
  const entry = catalogue.entry(evidence);
  if (entry === undefined) return [];
  const yours = catalogue.isYours(evidence);
  const range = yours ? ownRange(catalogue, evidence) : rangeOf(entry);
  const names = [...new Set(moves.map((move) => LABELS.get(move) ?? move))];
  const effect = typeof entry.value === 'number' ? effectInWords(entry.value, range) : entry.unit;
  const line = evidenceLine(entry, effect, { saysForWhom: entry.appliesTo !== saidBefore, yours });
  return [{ entry, range, line, moves: movesInWords(names), yours }];
}

function ownRange({ overrides }: Catalogue, id: string): readonly [number, number] | null {
  const own = overrides[id];
  return own?.low === undefined || own.high === undefined ? null : [own.low, own.high];
}

/** Each effect of a lever; whom it reaches is not said again when it is the same as before. */
export function actsOn(catalogue: Catalogue, { effects }: LeverDefinition): Acts[] {
  return effects.flatMap(({ evidence, moves }, index) => {
    const before = catalogue.entry(effects[index - 1]?.evidence ?? '');
    return acts(catalogue, evidence, moves, before?.appliesTo ?? '');
  });
}

export function driverEvidence(catalogue: Catalogue, { evidence, effects }: DriverDefinition): Acts | null {
  const moves = effects.flatMap((effect) => effect.moves);
  return acts(catalogue, evidence, moves, '')[0] ?? null;
}

/** Every value of the reader's own, with the library's beside it. */
export function ownLines(catalogue: Catalogue, overrides: Overrides): string[] {
  return Object.entries(overrides).flatMap(([id, own]) => {
    const entry = catalogue.entry(id);
    if (entry === undefined || typeof entry.value !== 'number') return [];
    const { label, unit, value } = entry;
    return [OVERRIDE.assumption(label, ownInWords(unit, own), entryFigure(unit, value))];
  });
}
