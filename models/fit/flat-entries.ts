import type { Baseline } from '../care/baseline.ts';
import { careDefinition, careOpening } from '../care/definition.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { numberOf } from '../care/library.ts';
import { CARE_STATES } from '../care/states.ts';
import { compileModel } from '../engine/compile.ts';
import type { EntryDefinition, ModelDefinition } from '../engine/definition.ts';
import { expectedFlows } from '../engine/expected.ts';
import { NO_CHANGE } from '../engine/plan.ts';
import { bandsOf, evenly } from './bands.ts';

/** Care alone: every way out leads out of the model, and one way in brings the same children every year. */
function careOnly(definition: ModelDefinition, library: EvidenceLibrary): ModelDefinition {
  const states = definition.states.filter((state) => CARE_STATES.includes(state.id));
  const elsewhere = definition.states.filter((state) => !CARE_STATES.includes(state.id));
  const pattern = definition.entries.find((entry) => entry.id === 'community.direct');
  const entry: EntryDefinition = {
    id: 'into-care',
    label: 'Coming into care',
    to: pattern?.to ?? [],
    perMonth: evenly(bandsOf(library, 'official.care.in.age')).map((children) => children / 12),
    newbornShare: newbornShare(library),
  };
  return {
    ...definition,
    id: `${definition.id}:care`,
    states,
    exits: [...definition.exits, ...elsewhere.map(({ id, label }) => ({ id, label }))],
    clocks: definition.clocks.filter((clock) => states.some((state) => state.clock === clock.id)),
    moves: definition.moves.filter((move) => CARE_STATES.includes(move.from)),
    entries: [entry],
    loops: [],
  };
}

/** Of those coming into care at age 0, the share who come at birth. */
function newbornShare(library: EvidenceLibrary): number {
  const direct = (bandsOf(library, 'official.direct.in.age')[0] ?? 0) * numberOf(library, 'entries.newborn-share');
  return (numberOf(library, 'official.newborns') + direct) / (bandsOf(library, 'official.care.in.age')[0] ?? NaN);
}

/**
 * Children in care if as many came into care every year, at the same ages, as in the year to March 2020, and left as they do now.
 *
 * @returns children at the end of each month, the opening position first
 */
export function careWithEntriesHeldFlat(library: EvidenceLibrary, baseline: Baseline, months: number): Float64Array {
  const opening = careOpening(baseline).filter(({ state }) => CARE_STATES.includes(state));
  const model = compileModel(careOnly(careDefinition(library, baseline), library), opening, [
    { id: 'care', kind: 'stock', states: CARE_STATES },
  ]);
  return expectedFlows(model, NO_CHANGE, months);
}
