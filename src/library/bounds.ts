import type { EvidenceEntry } from '../../models/care/evidence.ts';
import { familyOf } from '../../models/care/override-distribution.ts';

export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

/** What a value of one's own may be, in the library's unit; the ends of a range lie within, not at the bounds. */
export function boundsOf(entry: EvidenceEntry): Bounds {
  const family = familyOf(entry);
  return { minimum: family === 'normal' ? -Infinity : 0, maximum: family === 'beta' ? 1 : Infinity };
}
