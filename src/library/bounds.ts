import type { EvidenceEntry } from '../../models/care/evidence.ts';

export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

const LARGEST = 1e9;

/** What a value of one's own may be, in the library's unit: a share from 0 to 1, a price or a ratio from 0 up. */
export function boundsOf({ unit }: EvidenceEntry): Bounds {
  if (/^(share a year|change)/.test(unit)) return { minimum: -1, maximum: 1 };
  if (unit.startsWith('share')) return { minimum: 0, maximum: 1 };
  if (unit === 'elasticity') return { minimum: -5, maximum: 5 };
  if (unit.startsWith('ratio') || unit === 'factor') return { minimum: 0, maximum: 10 };
  if (unit.startsWith('per cent')) return { minimum: 0, maximum: 100 };
  return { minimum: 0, maximum: LARGEST };
}
