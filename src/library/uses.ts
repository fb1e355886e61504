import type { CareMove } from '../../models/care/care-move.ts';
import type { DriverDefinition, LeverDefinition } from '../../models/care/lever.ts';
import type { CostLine } from '../../models/economics/cost-lines.ts';

/** What an entry of the library is to the thing that uses it. */
export type UseRole = 'effect' | 'today' | 'price' | 'chance' | 'timing' | 'share' | 'rule';
export type UseKind = 'lever' | 'driver' | 'move' | 'placement' | 'price' | 'everything';

/** One thing that an entry of the library feeds. */
export interface Use {
  readonly kind: UseKind;
  readonly id: string;
  readonly label: string;
  readonly role: UseRole;
}

/** Whatever in the model names entries of the library. */
export interface UsingParts {
  readonly levers: readonly LeverDefinition[];
  readonly drivers: readonly DriverDefinition[];
  readonly moves: readonly CareMove[];
  readonly placements: readonly { readonly id: string; readonly label: string }[];
  readonly costs: readonly CostLine[];
  readonly costLabels: readonly { readonly id: string; readonly label: string }[];
}

/** What each entry feeds, by its id. */
export type Uses = ReadonlyMap<string, readonly Use[]>;

type Named = readonly [entry: string, use: Use];

/** The reverse of what the model's definitions say: from an entry to everything that rests on it. */
export function usesOf(parts: UsingParts): Uses {
  const uses = new Map<string, Use[]>();
  const all = [
    ...parts.levers.flatMap(leverUses),
    ...parts.drivers.flatMap(driverUses),
    ...parts.moves.flatMap(moveUses),
    ...parts.placements.flatMap(placementUses),
    ...costUses(parts),
    ...EVERYWHERE,
  ];
  for (const [entry, use] of all) {
    const before = uses.get(entry) ?? [];
    const known = before.some(({ kind, id, role }) => kind === use.kind && id === use.id && role === use.role);
    if (!known) uses.set(entry, [...before, use]);
  }
  return uses;
}

/** Ids of the entries that one lever, driver or price rests on, in the order the model names them. */
export function entriesFor(uses: Uses, kind: string, id: string): string[] {
  return [...uses].flatMap(([entry, all]) => (all.some((use) => use.kind === kind && use.id === id) ? [entry] : []));
}

/** Whether a run asks for it at all: the rest is kept for comparison, or to fit the starting places. */
export function feedsRuns(uses: Uses, entry: string): boolean {
  return uses.has(entry);
}

function leverUses(lever: LeverDefinition): Named[] {
  const { id, label } = lever;
  const use = (role: UseRole): Use => ({ kind: 'lever', id, label, role });
  return [
    ...lever.effects.map(({ evidence }): Named => [evidence, use('effect')]),
    [lever.now, use('today')],
    ...(lever.cost.per === 'count' ? [[lever.cost.price, use('price')] as const] : []),
    ...(lever.fidelity ? [['fidelity', use('rule')] as const] : []),
  ];
}

function driverUses({ id, label, evidence }: DriverDefinition): Named[] {
  return [[evidence, { kind: 'driver', id, label, role: 'effect' }]];
}

function moveUses({ id, label, hazard, months }: CareMove): Named[] {
  const chance: Named = [hazard, { kind: 'move', id, label, role: 'chance' }];
  return months === undefined ? [chance] : [chance, [months, { kind: 'move', id, label, role: 'timing' }]];
}

function placementUses({ id, label }: { readonly id: string; readonly label: string }): Named[] {
  const use: Use = { kind: 'placement', id, label, role: 'share' };
  return [
    [`placement.first.${id}`, use],
    [`placement.mix.${id}`, use],
  ];
}

function costUses({ costs, costLabels }: UsingParts): Named[] {
  const labels = new Map(costLabels.map(({ id, label }) => [id, label]));
  return costs.map(({ price, output }) => [
    price,
    { kind: 'price', id: output, label: labels.get(output) ?? output, role: 'price' },
  ]);
}

/** Asked for by the model itself rather than by one of its parts. */
const EVERYWHERE: readonly Named[] = [
  ['cap.entries', { kind: 'everything', id: 'levers', label: 'Levers', role: 'rule' }],
  ['entries.newborn-share', { kind: 'everything', id: 'arrivals', label: 'Arrivals', role: 'share' }],
];
