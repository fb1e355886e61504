import type { DriverDefinition } from '../../models/care/driver.ts';
import type { LeverCost, LeverDefinition } from '../../models/care/lever.ts';
import type { CareLoop } from '../../models/care/loop.ts';
import type { NamedUse, UseKind, UseRole } from './use.ts';

type Role = readonly [entry: string | null | undefined, role: UseRole];

function named(
  kind: UseKind,
  { id, label }: { readonly id: string; readonly label: string },
  roles: Role[],
): NamedUse[] {
  return roles.flatMap(([entry, role]) => (typeof entry === 'string' ? [[entry, { kind, id, label, role }]] : []));
}

/** Every entry a lever names, the effects first. */
export function leverUses(lever: LeverDefinition): NamedUse[] {
  return named('lever', lever, [
    ...lever.effects.map(({ evidence }): Role => [evidence, 'effect']),
    ...lever.effects.flatMap(({ variants = {} }) => Object.values(variants).map((entry): Role => [entry, 'variant'])),
    ...lever.effects.flatMap(({ support }): Role[] => [
      [support?.months, 'timing'],
      [support?.fade, 'fade'],
    ]),
    [lever.now, 'today'],
    [lever.eligible, 'eligible'],
    [lever.takeUp, 'take-up'],
    ...costRoles(lever.cost),
    [lever.setUp, 'price'],
    [lever.fade, 'fade'],
    [lever.fidelity ? 'fidelity' : null, 'rule'],
    ...(lever.nulls ?? []).map((entry): Role => [entry, 'null']),
  ]);
}

function costRoles(cost: LeverCost): Role[] {
  const price: Role = ['price' in cost ? cost.price : null, 'price'];
  return cost.per === 'count' ? [price, [cost.served, 'people'], [cost.family, 'people']] : [price];
}

/** Every entry a driver names. What is known of it comes last, where no rule asks for it. */
export function driverUses(driver: DriverDefinition): NamedUse[] {
  const prices = driver.prices ?? [];
  return named('driver', driver, [
    ...driver.effects.flatMap(({ evidence, fade }): Role[] => [
      [evidence, 'effect'],
      [fade, 'fade'],
    ]),
    ...prices.map(({ growth }): Role => [growth, 'effect']),
    ...prices.flatMap((each) => each.prices.map((entry): Role => [entry, 'price'])),
    [prices.length > 0 ? 'inflation.general' : null, 'price'],
    [driver.evidence, 'known'],
  ]);
}

/** Every entry a loop rests on. */
export function loopUses(loop: CareLoop): NamedUse[] {
  return named(
    'loop',
    loop,
    loop.evidence.map((entry): Role => [entry, 'size']),
  );
}
