import type { EvidenceEntry } from '../../models/care/evidence.ts';
import { boundsOf } from '../library/bounds.ts';
import { entryUnit } from '../text/entry.ts';
import { OVERRIDE_ERRORS } from '../text/override.ts';

/** A number of the library as it is typed, a share as a percentage; empty where there is none. */
export function typedText({ unit }: EvidenceEntry, value: number | undefined): string {
  return value === undefined ? '' : String(tidy(value * entryUnit(unit).scale));
}

/** What is typed as the library holds it; undefined where the field is empty. */
export function typedNumber({ unit }: EvidenceEntry, text: string): number | undefined {
  return text.trim() === '' ? undefined : tidy(Number(text) / entryUnit(unit).scale);
}

/** Why a number cannot stand in for one of an entry; null when it can, or when there is none. */
export function outsideProblem(entry: EvidenceEntry, value: number | undefined): string | null {
  const { minimum, maximum, whole } = boundsOf(entry);
  if (value === undefined) return null;
  const good = Number.isFinite(value) && value >= minimum && value <= maximum && (!whole || Number.isInteger(value));
  return good ? null : OVERRIDE_ERRORS.outside(entry.unit, minimum, maximum, whole);
}

/** Hides the dust of binary fractions: 0.29 typed as 29 is shown as 29, not 28.999999999999996. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
