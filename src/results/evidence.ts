import type { EvidenceEntry } from '../../models/care/evidence.ts';
import type { DriverDefinition } from '../../models/care/driver.ts';
import type { LeverDefinition } from '../../models/care/lever.ts';
import { evidenceOf } from '../../models/care/effects.ts';
import { CARE_ENTRIES, CARE_MOVES } from '../../models/care/moves.ts';
import type { Overrides } from '../../models/care/overrides.ts';
import { ownEnds } from '../library/own-ends.ts';
import type { Catalogue } from '../state/catalogue.ts';
import { changesLine, effectInWords, evidenceLine, movesInWords, nullLine } from '../text/evidence.ts';
import { libraryInWords, OVERRIDE, ownInWords } from '../text/override.ts';
import { rangeOf } from './range.ts';

/** One thing a lever does, with the evidence it rests on and the line that says so. */
export interface Acts {
  readonly entry: EvidenceEntry;
  readonly line: string;
  /** Every move it changes; null where it changes none. */
  readonly moves: string | null;
  readonly range: readonly [number, number] | null;
  /** Whether the reader has put a value of their own in its place. */
  readonly yours: boolean;
}

const LABELS = new Map([...CARE_MOVES, ...CARE_ENTRIES].map(({ id, label }) => [id, label]));

/** What one entry of the evidence does to some moves; nothing where there is no such entry. */
export function actsOf(catalogue: Catalogue, evidence: string, moves: readonly string[], saidBefore = ''): Acts[] {
  const entry = catalogue.entry(evidence);
  if (entry === undefined) return [];
  const yours = catalogue.isYours(evidence);
  const range = yours ? ownRange(catalogue, evidence) : rangeOf(entry);
  const names = [...new Set(moves.map((move) => LABELS.get(move) ?? move))];
  const effect = typeof entry.value === 'number' ? effectInWords(entry.value, range) : entry.unit;
  const line = evidenceLine(entry, effect, { saysForWhom: entry.appliesTo !== saidBefore, yours });
  return [{ entry, range, line, moves: names.length === 0 ? null : movesInWords(names), yours }];
}

function ownRange({ overrides }: Catalogue, id: string): readonly [number, number] | null {
  return ownEnds(overrides[id]);
}

/**
 * Each thing a lever is known to do, with the published effect that is chosen, and what was looked for and not found. An
 * effect that rests on the same evidence as another is told with it; whom it reaches is not said again when it is the same
 * as before.
 */
export function actsOn(catalogue: Catalogue, lever: LeverDefinition, variant: string | null = null): Acts[] {
  const byEvidence = new Map<string, readonly string[]>();
  for (const effect of lever.effects) {
    const evidence = evidenceOf(effect, variant ?? undefined);
    if (evidence === null) continue;
    byEvidence.set(evidence, [...(byEvidence.get(evidence) ?? []), ...effect.moves]);
  }
  let saidBefore = '';
  const found = [...byEvidence].flatMap(([evidence, moves]) => {
    const told = actsOf(catalogue, evidence, moves, saidBefore);
    saidBefore = catalogue.entry(evidence)?.appliesTo ?? '';
    return told;
  });
  return [...found, ...(lever.nulls ?? []).flatMap((evidence) => looked(catalogue, evidence))];
}

/** An effect that was looked for and not found. */
function looked(catalogue: Catalogue, evidence: string): Acts[] {
  return actsOf(catalogue, evidence, []).map((found) => ({ ...found, line: nullLine(found.entry), moves: null }));
}

export function driverEvidence(catalogue: Catalogue, { evidence, effects }: DriverDefinition): Acts | null {
  const moves = effects.flatMap((effect) => effect.moves);
  const [found] = actsOf(catalogue, evidence, moves);
  if (found === undefined) return null;
  // Where the entry is no more than the setting at rest, there is no effect to be told.
  const isEffect = effects.length === 0 || effects.some((effect) => effect.evidence === evidence);
  return isEffect || found.moves === null ? found : { ...found, line: changesLine(found.entry, found.moves) };
}

/** Every value of the reader's own, with the library's beside it. */
export function ownLines(catalogue: Catalogue, overrides: Overrides): string[] {
  return Object.entries(overrides).flatMap(([id, own]) => {
    const entry = catalogue.entry(id);
    if (entry === undefined) return [];
    return [OVERRIDE.assumption(entry.label, ownInWords(entry, own), libraryInWords(entry, own))];
  });
}
