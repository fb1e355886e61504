import type { EvidenceEntry } from './evidence.ts';
import { familyOf } from './override-distribution.ts';

/** What a value of one's own may be. */
export interface OverrideLimits {
  readonly least: number;
  readonly most: number;
  /** Whether only whole numbers make sense. */
  readonly whole: boolean;
}

/** Divided by, or a factor that can only raise: nothing below 1 makes sense. */
const AT_LEAST_ONE: ReadonlySet<string> = new Set([
  'loops.foster.largest',
  'drift.population',
  'drift.largest-population',
  'official.child-in-need.stock',
  'official.child-in-need.in',
  'official.child-protection.stock',
  'official.child-protection.in',
]);

/** Counted in months of a run, which has no halves. */
const WHOLE: ReadonlySet<string> = new Set(['loops.reflow.lag-months']);

/** Sets whose numbers are the parts of one whole. */
const PARTS_OF_ONE: ReadonlySet<string> = new Set(['families.shares']);

/** What is lost when shares are added as binary fractions; the engine leaves as much room. */
const ROUNDING = 1e-9;

/** What an entry's own value, or each number of its set, may be. */
export function limitsOf(entry: EvidenceEntry): OverrideLimits {
  const { id, unit, value } = entry;
  const whole = WHOLE.has(id);
  if (typeof value !== 'number') return { least: 0, most: /^share\b/.test(unit) ? 1 : Infinity, whole };
  const family = familyOf(entry);
  const least = family === 'normal' ? -Infinity : 0;
  return { least: AT_LEAST_ONE.has(id) ? 1 : least, most: family === 'beta' ? 1 : Infinity, whole };
}

/** Whether the numbers of a set must add up to 1 and do not; always `false` for sets that are no parts of one whole. */
export function missesOne({ id }: EvidenceEntry, values: Readonly<Record<string, number>>): boolean {
  const total = Object.values(values).reduce((sum, part) => sum + part, 0);
  return PARTS_OF_ONE.has(id) && Math.abs(total - 1) > ROUNDING;
}
