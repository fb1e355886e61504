import type { ByAge, DestinationDefinition } from '../engine/definition.ts';
import { OLDEST_AGE } from './ages.ts';
import type { Baseline } from './baseline.ts';
import { FIRST_PLACEMENT, OTHER_PLACEMENT } from './care-move.ts';
import type { EvidenceLibrary } from './evidence.ts';
import { byAgeOf } from './library.ts';
import { ORDINARY_PLACEMENTS } from './states.ts';

const AGES = OLDEST_AGE + 1;

/** Where those who move go, and which part of them goes there at all (by age; all of them when left out). */
export interface Destinations {
  readonly to: readonly DestinationDefinition[];
  readonly part?: readonly number[];
}

/**
 * Where a move leads: one place, or a kind of placement in proportion to the evidence.
 *
 * @param to a state, an exit, or one of the two ways to be given a placement
 * @param from the state left, which a change of placement never leads to
 * @param among kinds of placement this move is about; all when left out
 * @throws RangeError naming an evidence entry that is missing or of the wrong form
 */
export function destinationsOf(
  library: EvidenceLibrary,
  baseline: Baseline,
  to: string,
  from = '',
  among?: readonly string[],
): Destinations {
  if (to === FIRST_PLACEMENT) return placements(library, baseline, 'placement.first', '', among);
  if (to === OTHER_PLACEMENT) return placements(library, baseline, 'placement.mix', from, among);
  return { to: [{ to, share: 1 }] };
}

/** Shares by age over the ordinary placements but one, weighted by the baseline's calibration, adding up to 1. */
function placements(
  library: EvidenceLibrary,
  baseline: Baseline,
  evidence: string,
  except: string,
  among?: readonly string[],
): Destinations {
  const weights = ORDINARY_PLACEMENTS.filter(({ id }) => `care.${id}` !== except).map(({ id }) => {
    const factor = baseline.calibration[`placement.${id}`]?.[0] ?? 1;
    return { id, byAge: everyAge(byAgeOf(library, `${evidence}.${id}`)).map((share) => share * factor) };
  });
  const chosen = weights.filter(({ id }) => among?.includes(id) ?? true);
  const all = totals(weights);
  const ours = totals(chosen);
  return {
    to: chosen.map(({ id, byAge }) => ({
      to: `care.${id}`,
      share: byAge.map((weight, age) => (ours[age] === 0 ? 1 / chosen.length : weight / (ours[age] ?? NaN))),
    })),
    ...(among ? { part: ours.map((total, age) => total / (all[age] ?? NaN)) } : {}),
  };
}

const everyAge = (value: ByAge): readonly number[] =>
  typeof value === 'number' ? new Array<number>(AGES).fill(value) : value;

const totals = (weights: readonly { readonly byAge: readonly number[] }[]): number[] =>
  Array.from({ length: AGES }, (_, age) => weights.reduce((sum, { byAge }) => sum + (byAge[age] ?? 0), 0));
