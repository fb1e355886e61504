import { DRIVERS } from './drivers.ts';
import type { DriverDefinition } from './driver.ts';
import type { LeverDefinition } from './lever.ts';
import { DRIFT_SERIES } from './drift-series.ts';
import { LEVERS } from './levers.ts';
import { LOOPS } from './loops.ts';
import { CARE_MOVES } from './moves.ts';
import { ORDINARY_PLACEMENTS } from './states.ts';

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

/** Entries that only loops rest on: how strong they are, and how far they go. */
export const LOOP_ENTRIES: ReadonlySet<string> = new Set(
  LOOPS.flatMap(({ evidence }) => evidence).filter((id) => id.startsWith('loops.')),
);

/** Entries that drift from year to year rests on. */
export const DRIFT_ENTRIES: ReadonlySet<string> = new Set([
  ...['memory', 'shared', 'falls', 'population', 'largest-population', 'national.size'].map((part) => `drift.${part}`),
  ...unique(DRIFT_SERIES.flatMap(({ size, onward, instead }) => [size, onward?.stock, onward?.inYear, instead?.share])),
]);

/** Entries that say where children in care live, at first and later. */
export const PLACEMENT_ENTRIES: ReadonlySet<string> = new Set(
  ORDINARY_PLACEMENTS.flatMap(({ id }) => [`placement.first.${id}`, `placement.mix.${id}`]),
);

/** Entry that says how many children come together as brothers and sisters. */
export const FAMILY_ENTRY = 'families.shares';

/** Where a loop begins to act and where it stops are part of the model, which is the same in every replicate. */
const FIXED_IN_LOOPS: readonly string[] = [
  'loops.foster.spare',
  'loops.foster.largest',
  'loops.largest-change',
  'loops.reflow.lag-months',
];

/** Entries of the place that are drawn in each replicate; those its flows rest on are held fixed. */
export const DRAWN_PLACE_ENTRIES: ReadonlySet<string> = new Set(
  [...LOOP_ENTRIES, ...DRIFT_ENTRIES].filter((id) => !FIXED_IN_LOOPS.includes(id) && !PLACE_ENTRIES.has(id)),
);
