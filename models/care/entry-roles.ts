import { DRIVERS } from './drivers.ts';
import type { DriverDefinition } from './driver.ts';
import type { LeverDefinition } from './lever.ts';
import { LEVERS } from './levers.ts';
import { CARE_MOVES } from './moves.ts';

/** Entries of the evidence library that a lever rests on: today, reach, effects and their variants, nulls, fade and cost. */
export function evidenceOfLever(lever: LeverDefinition): readonly string[] {
  const { now, eligible, takeUp, effects, nulls = [], fade, setUp, cost, fidelity } = lever;
  const named = [
    now,
    eligible,
    takeUp,
    ...effects.flatMap(({ evidence, variants, support }) => [
      evidence,
      ...Object.values(variants ?? {}),
      support?.months,
      support?.fade,
    ]),
    ...nulls,
    fidelity ? 'fidelity' : undefined,
    fade,
    setUp,
    ...('price' in cost ? [cost.price] : []),
    ...(cost.per === 'count' ? [cost.served, cost.family] : []),
  ];
  return unique(named);
}

/** Entries of the evidence library that a driver rests on. */
export function evidenceOfDriver({ evidence, effects, prices = [] }: DriverDefinition): readonly string[] {
  return unique([
    evidence,
    ...effects.flatMap((effect) => [effect.evidence, effect.fade]),
    ...prices.map(({ growth }) => growth),
    prices.length > 0 ? 'inflation.general' : undefined,
  ]);
}

const unique = (ids: readonly (string | null | undefined)[]): string[] => [
  ...new Set(ids.filter((id) => id !== null && id !== undefined)),
];

/** Entries that only levers, drivers and their cap rest on: a value of one's own holds in its scenario alone. */
export const SCENARIO_ENTRIES: ReadonlySet<string> = new Set([
  ...LEVERS.flatMap(evidenceOfLever),
  ...DRIVERS.flatMap(evidenceOfDriver),
  'cap.entries',
]);

/** Entries that the flows of the place itself rest on, held fixed in every replicate. */
export const PLACE_ENTRIES: ReadonlySet<string> = new Set([
  ...CARE_MOVES.flatMap(({ hazard, months }) => (months === undefined ? [hazard] : [hazard, months])),
  'parents.followed',
  'entries.newborn-share',
]);
