import type { EvidenceEntry } from '../../models/care/evidence.ts';
import { limitsOf } from '../../models/care/override-limits.ts';

export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
  /** Whether only whole numbers make sense. */
  readonly whole: boolean;
}

/** What a value of one's own may be, in the library's unit; the ends of a range lie within, not at the bounds. */
export function boundsOf(entry: EvidenceEntry): Bounds {
  const { least, most, whole } = limitsOf(entry);
  return { minimum: least, maximum: most, whole };
}
