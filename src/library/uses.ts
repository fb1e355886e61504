import type { CareMove } from '../../models/care/care-move.ts';
import type { DriverDefinition } from '../../models/care/driver.ts';
import type { LeverDefinition } from '../../models/care/lever.ts';
import type { CostLine } from '../../models/economics/cost-lines.ts';
import { driverUses, leverUses, type NamedUse } from './lever-uses.ts';

/**
 * What an entry of the library is to the thing that uses it, what moves results most first; `null` and `known` are shown
 * and never reckoned with.
 */
const IMPORTANCE = [
  'effect',
  'variant',
  'null',
  'known',
  'today',
  'eligible',
  'take-up',
  'price',
  'people',
  'chance',
  'timing',
  'share',
  'fade',
  'rule',
] as const;
export type UseRole = (typeof IMPORTANCE)[number];
export type UseKind = 'lever' | 'driver' | 'move' | 'placement' | 'price' | 'everything';

/** One thing that an entry of the library feeds. */
export interface Use {
  readonly kind: UseKind;
  readonly id: string;
  readonly label: string;
  readonly role: UseRole;
}

interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** Whatever in the model names entries of the library. */
export interface UsingParts {
  readonly levers: readonly LeverDefinition[];
  readonly drivers: readonly DriverDefinition[];
  readonly moves: readonly CareMove[];
  readonly placements: readonly Labelled[];
  readonly costs: readonly CostLine[];
  readonly costLabels: readonly Labelled[];
}

/** What each entry feeds, by its id. */
export type Uses = ReadonlyMap<string, readonly Use[]>;

/** The reverse of what the model's definitions say: from an entry to everything that rests on it. */
export function usesOf(parts: UsingParts): Uses {
  const uses = new Map<string, Use[]>();
  const all = [
    ...parts.levers.flatMap(leverUses),
    ...parts.drivers.flatMap(driverUses),
    ...parts.moves.flatMap(moveUses),
    ...parts.placements.flatMap(placementUses),
    ...costUses(parts),
    ...EVERY_RUN,
  ];
  for (const [entry, use] of all) {
    const before = uses.get(entry) ?? [];
    if (!before.some((each) => saysAsMuch(each, use))) uses.set(entry, [...before, use]);
  }
  return uses;
}

/** Whether a use is already told: once for each part, and what is known of a driver not beside its effect. */
function saysAsMuch(told: Use, { kind, id, role }: Use): boolean {
  return told.kind === kind && told.id === id && (told.role === role || role === 'known');
}

/** Ids of the entries that one lever, driver or price rests on, what moves it most first. */
export function entriesFor(uses: Uses, kind: string, id: string): string[] {
  const roles = [...uses].flatMap(([entry, all]) => {
    const ranks = all.filter((use) => use.kind === kind && use.id === id).map(({ role }) => IMPORTANCE.indexOf(role));
    return ranks.length === 0 ? [] : [{ entry, rank: Math.min(...ranks) }];
  });
  return roles.sort((one, other) => one.rank - other.rank).map(({ entry }) => entry);
}

/** What a lever, driver or price is called; null when nothing of that kind and id uses the library. */
export function usingLabel(uses: Uses, kind: string, id: string): string | null {
  const all = [...uses.values()].flat();
  return all.find((use) => use.kind === kind && use.id === id)?.label ?? null;
}

/** Whether a run can ask for it: the rest is kept for comparison, or to fit the starting places. */
export function feedsRuns(uses: Uses, entry: string): boolean {
  return (uses.get(entry) ?? []).some(({ role }) => role !== 'null' && role !== 'known');
}

function moveUses({ id, label, hazard, months }: CareMove): NamedUse[] {
  const chance: NamedUse = [hazard, { kind: 'move', id, label, role: 'chance' }];
  return months === undefined ? [chance] : [chance, [months, { kind: 'move', id, label, role: 'timing' }]];
}

function placementUses({ id, label }: Labelled): NamedUse[] {
  const use: Use = { kind: 'placement', id, label, role: 'share' };
  return [
    [`placement.first.${id}`, use],
    [`placement.mix.${id}`, use],
  ];
}

function costUses({ costs, costLabels }: UsingParts): NamedUse[] {
  const labels = new Map(costLabels.map(({ id, label }) => [id, label]));
  return costs.map(({ price, output }) => [
    price,
    { kind: 'price', id: output, label: labels.get(output) ?? output, role: 'price' },
  ]);
}

/** Asked for by the model itself rather than by one of its parts. */
const EVERY_RUN: readonly NamedUse[] = [
  ['cap.entries', { kind: 'everything', id: 'levers', label: 'All levers together', role: 'rule' }],
  ['entries.newborn-share', { kind: 'everything', id: 'arrivals', label: 'Children who arrive', role: 'share' }],
  ['parents.followed', { kind: 'everything', id: 'parents', label: 'Parents who are followed', role: 'share' }],
];
