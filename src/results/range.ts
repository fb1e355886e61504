import type { EvidenceEntry } from '../../models/care/evidence.ts';
import { quantile } from '../../models/random/distributions.ts';

/** The middle 90% of what an effect may be, as every interval of the page. Null for a number held fixed. */
export function rangeOf({ distribution }: EvidenceEntry): readonly [number, number] | null {
  if (distribution === undefined || distribution.kind === 'fixed') return null;
  return [quantile(distribution, 0.05), quantile(distribution, 0.95)];
}
