import { EVIDENCE_STRENGTHS, type EvidenceLibrary, type EvidenceStrength } from '../care/evidence.ts';
import type { LeverDefinition } from '../care/lever.ts';
import { entryOf } from '../care/library.ts';

/** The least sure of several; `none` where there is none. */
export function weakest(strengths: readonly EvidenceStrength[]): EvidenceStrength {
  const worst = strengths.reduce((most, strength) => Math.max(most, EVIDENCE_STRENGTHS.indexOf(strength)), -1);
  return EVIDENCE_STRENGTHS[worst] ?? 'none';
}

/** How sure it is that a lever works: the least sure of the effects it has in a scenario. */
export function effectStrength(
  { effects }: LeverDefinition,
  variant: string | undefined,
  library: EvidenceLibrary,
): EvidenceStrength {
  const used = effects.flatMap(({ evidence, variants }) => {
    const chosen = variant === undefined ? undefined : variants?.[variant];
    return chosen === null ? [] : [chosen ?? evidence];
  });
  return weakest(used.map((id) => entryOf(library, id).strength));
}

/**
 * Share to take off savings: the correction of each lever, weighed by what is spent on it.
 *
 * @param spends pounds spent on each lever, and the correction of its strength
 */
export function savingsCorrection(spends: readonly (readonly [pounds: number, correction: number])[]): number {
  const total = spends.reduce((sum, [pounds]) => sum + Math.max(0, pounds), 0);
  if (total === 0) return spends.reduce((most, [, correction]) => Math.max(most, correction), 0);
  return spends.reduce((sum, [pounds, correction]) => sum + (Math.max(0, pounds) * correction) / total, 0);
}
