import type { CareMove } from '../../models/care/care-move.ts';
import type { DriverDefinition } from '../../models/care/driver.ts';
import type { LeverDefinition } from '../../models/care/lever.ts';
import { DRAWN_PLACE_ENTRIES, DRIFT_ENTRIES, FAMILY_ENTRY, LOOP_ENTRIES } from '../../models/care/entry-roles.ts';
import type { CareLoop } from '../../models/care/loop.ts';
import type { CostLine } from '../../models/economics/cost-lines.ts';
import { driverUses, leverUses, loopUses } from './lever-uses.ts';
import { IMPORTANCE, type NamedUse, type Use } from './use.ts';

interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** Whatever in the model names entries of the library. */
export interface UsingParts {
  readonly levers: readonly LeverDefinition[];
  readonly drivers: readonly DriverDefinition[];
  readonly loops: readonly CareLoop[];
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
    ...parts.loops.flatMap(loopUses),
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

/** Whether a run takes a value of one's own for it: what is named beside a loop, and asked for nowhere, is only shown. */
export function canBeOwn(uses: Uses, entry: string): boolean {
  const isTaken = ({ kind, role }: Use): boolean =>
    (kind !== 'loop' || LOOP_ENTRIES.has(entry)) && role !== 'null' && role !== 'known';
  return (uses.get(entry) ?? []).some(isTaken);
}

/** Whether it is drawn anew in every run of the model, so that it can have a range; what children move by is held fixed. */
export function isDrawn(uses: Uses, entry: string): boolean {
  if (DRAWN_PLACE_ENTRIES.has(entry)) return true;
  return (uses.get(entry) ?? []).some(
    ({ kind, role }) => ['lever', 'driver', 'price'].includes(kind) || role === 'rule',
  );
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

const inEveryRun = (entry: string, label: string, role: Use['role']): NamedUse => [
  entry,
  { kind: 'everything', id: entry, label, role },
];
const wandering = (entry: string, label: string, role: Use['role'] = 'size'): NamedUse => [
  entry,
  { kind: 'wandering', id: label, label, role },
];

const FAMILIES = 'Brothers and sisters';

/** Asked for by the model itself rather than by one of its parts. */
const EVERY_RUN: readonly NamedUse[] = [
  inEveryRun('cap.entries', 'All levers together', 'rule'),
  inEveryRun('entries.newborn-share', 'Children who arrive', 'share'),
  inEveryRun('parents.followed', 'Parents who are followed', 'share'),
  ...[...DRIFT_ENTRIES].map((entry) => wandering(entry, 'Drift from year to year')),
  wandering(FAMILY_ENTRY, FAMILIES),
  ...['children', 'luck'].map((part) => wandering(`families.${part}`, FAMILIES, 'known')),
];
