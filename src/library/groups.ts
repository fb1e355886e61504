import type { EvidenceEntry } from '../../models/care/evidence.ts';
import type { Uses } from './uses.ts';

/** Kinds of entry, in the order in which a reader is likely to look for them. */
export const GROUPS = [
  'effects',
  'today',
  'drivers',
  'prices',
  'moves',
  'placements',
  'places',
  'loops',
  'official',
  'kept',
] as const;
export type Group = (typeof GROUPS)[number];

/** The group an entry belongs to: what its name says it is; failing that what it feeds. */
export function groupOf({ id, unit }: EvidenceEntry, uses: Uses): Group {
  if (id.startsWith('official.')) return 'official';
  if (/^(areas|wales)\./.test(id)) return 'places';
  if (id.startsWith('price.')) return 'prices';
  if (id.startsWith('placement.')) return 'placements';
  const feeds = uses.get(id) ?? [];
  const does = (kind: string, role?: string): boolean =>
    feeds.some((use) => use.kind === kind && (role === undefined || use.role === role));
  if (does('lever', 'today') || /\.(now|eligible)$/.test(id)) return 'today';
  if (does('lever') || does('everything')) return 'effects';
  if (does('driver')) return 'drivers';
  if (does('loop') || does('wandering')) return 'loops';
  if (does('move')) return 'moves';
  if (unit.startsWith('pounds')) return 'prices';
  return 'kept';
}
