import { AGE_BANDS } from '../../models/care/ages.ts';
import type { EvidenceEntry } from '../../models/care/evidence.ts';
import { PLACEMENTS } from '../../models/care/states.ts';
import { count } from './numbers.ts';

const AGES: ReadonlySet<string> = new Set(AGE_BANDS.map(({ id }) => id));
const PLACEMENT_LABELS: ReadonlyMap<string, string> = new Map(PLACEMENTS.map(({ id, label }) => [id, label]));

/** What one number of a set is called: "aged 1 to 4", "3 to 5 months", "2 children", "Kinship foster care". */
export function partName({ unit, value }: EvidenceEntry, key: string): string {
  const keys = typeof value === 'number' ? [] : Object.keys(value);
  if (keys.every((each) => AGES.has(each))) return ageName(key);
  if (/\bmonths\b/.test(unit) && keys.every((each) => Number.isFinite(Number(each)))) return monthsName(keys, key);
  if (unit === 'share of families') return count(Number(key), 'child', 'children');
  if (key.startsWith('price.')) return pricedName(key.slice('price.'.length));
  return PLACEMENT_LABELS.get(key) ?? key.replaceAll('-', '–');
}

/** What a price is of: a placement, or "social work, child in need". */
function pricedName(of: string): string {
  return PLACEMENT_LABELS.get(of) ?? of.replaceAll('.', ', ').replaceAll('-', ' ');
}

function ageName(key: string): string {
  return key === '0' ? 'aged under 1' : `aged ${key.replace('-', ' to ')}`;
}

/** Steps that begin at month 0 hold until the next; others are a count by a month. */
function monthsName(keys: readonly string[], key: string): string {
  const months = keys.map(Number).sort((one, other) => one - other);
  const from = Number(key);
  const next = months.find((month) => month > from);
  if (months[0] !== 0) return count(from, 'month', 'months');
  if (next === undefined) return `${count(from, 'month', 'months')} or more`;
  if (from === 0) return `under ${count(next, 'month', 'months')}`;
  return next - from === 1 ? count(from, 'month', 'months') : `${String(from)} to ${String(next - 1)} months`;
}
