import { isSet } from '../../models/care/overrides.ts';
import type { EvidenceOverride } from '../../models/care/scenario.ts';

/** The ends of the range of a value of one's own; null where it is held fixed. */
export function ownEnds(own: EvidenceOverride | undefined): readonly [number, number] | null {
  if (own === undefined || isSet(own) || own.low === undefined || own.high === undefined) return null;
  return [own.low, own.high];
}
