import * as fc from 'fast-check';
import type {
  ByAge,
  DestinationDefinition,
  EntryDefinition,
  ExitDefinition,
  ModelDefinition,
  MonthStep,
  MoveDefinition,
  OpeningStock,
  SpawnDefinition,
  StateDefinition,
} from '../../models/engine/definition.ts';

/** What a plan does to one move or entry, by id: `factors[month][age]`, the last month's for ever after. */
export interface PlannedChange {
  readonly id: string;
  readonly factors: readonly (readonly number[])[];
  readonly instead?: string;
}

/** A model nobody thought of, with people in it and a plan that may do anything a plan may do. */
export interface RandomCase {
  readonly definition: ModelDefinition;
  readonly opening: readonly OpeningStock[];
  readonly changes: readonly PlannedChange[];
}

export interface RandomCaseLimits {
  /** Whether people have ages: always, never, or as it falls. */
  readonly ageing: boolean | 'either';
  /** Highest factor a plan puts on a hazard; high ones push hazards past certainty. */
  readonly highestFactor: number;
}

type Pick = <T>(arbitrary: fc.Arbitrary<T>) => T;

/** Definitions, openings and plans for fast-check; every definition makes sense. */
export function randomCase(limits: RandomCaseLimits): fc.Arbitrary<RandomCase> {
  return fc.gen().map((generate) => {
    const pick: Pick = (arbitrary) => generate(() => arbitrary);
    const definition = pickDefinition(pick, limits);
    return { definition, opening: pickOpening(pick, definition), changes: pickChanges(pick, definition, limits) };
  });
}

/** Evenly spaced numbers, so that a counterexample can be read. */
const number = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1000 }).map((step) => min + ((max - min) * step) / 1000);
const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const outOf = (many: number): fc.Arbitrary<boolean> => whole(1, many).map((drawn) => drawn === 1);

function pickDefinition(pick: Pick, limits: RandomCaseLimits): ModelDefinition {
  const hasAges = limits.ageing === 'either' ? pick(fc.boolean()) : limits.ageing;
  const ages = hasAges ? pick(whole(1, 4)) : 1;
  const clocks = Array.from({ length: pick(whole(1, 2)) }, (_, at) => ({
    id: `clock-${at}`,
    exactMonths: pick(whole(1, 4)),
  }));
  const states = Array.from({ length: pick(whole(2, 4)) }, (_, at): StateDefinition => ({
    id: `state-${at}`,
    label: `State ${at}`,
    clock: pick(fc.constantFrom(...clocks)).id,
    ageing: hasAges && !pick(outOf(5)),
  }));
  const exits = Array.from({ length: pick(whole(1, 2)) }, (_, at) => ({ id: `exit-${at}`, label: `Exit ${at}` }));
  const places = [...states, ...exits].map(({ id }) => id);
  return {
    id: 'random',
    ageing: hasAges ? { oldestAge: ages - 1, leavesTo: 'exit-0' } : null,
    clocks,
    states,
    exits,
    moves: states.flatMap((state) => pickMoves(pick, state, ages, states, exits)),
    entries: Array.from({ length: pick(whole(0, 2)) }, (_, at): EntryDefinition => ({
      id: `entry-${at}`,
      label: `Entry ${at}`,
      to: pickDestinations(pick, places, ages),
      perMonth: pickByAge(pick, ages, number(0, 2)),
      ...(pick(fc.boolean()) ? { newbornShare: pick(number(0, 1)) } : {}),
    })),
    loops: [],
  };
}

function pickByAge(pick: Pick, ages: number, one: fc.Arbitrary<number>): ByAge {
  return pick(fc.boolean()) ? pick(one) : Array.from({ length: ages }, () => pick(one));
}

/** One to three places, in shares that add up at every age. */
function pickDestinations(pick: Pick, places: readonly string[], ages: number): DestinationDefinition[] {
  const to = pick(fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: Math.min(3, places.length) }));
  const weights = to.map(() => Array.from({ length: ages }, () => pick(number(0.1, 1))));
  const total = (age: number): number => weights.reduce((sum, each) => sum + (each[age] ?? 0), 0);
  return to.map((place, at) => {
    const shares = (weights[at] ?? []).map((weight, age) => weight / total(age));
    return { to: place, share: to.length === 1 ? 1 : shares };
  });
}

function pickMoves(
  pick: Pick,
  state: StateDefinition,
  ages: number,
  states: readonly StateDefinition[],
  exits: readonly ExitDefinition[],
): MoveDefinition[] {
  // Where age plays no part, nobody has one to take along to where it does.
  const within = state.ageing ? states : states.filter((each) => !each.ageing);
  const places = [...within, ...exits].map(({ id }) => id);
  const many = pick(whole(1, 3));
  const shared = pickSteps(pick);
  return Array.from({ length: many }, (_, at): MoveDefinition => {
    const steps = pick(fc.constantFrom(undefined, shared, pickSteps(pick)));
    const peak = Math.max(1, ...(steps ?? []).map((step) => step.factor));
    const hazard = number(0.01, 1 / many / peak);
    return {
      id: `${state.id}.${at}`,
      label: `Move ${at} of ${state.id}`,
      from: state.id,
      // The first leads out, so that nobody is caught for ever.
      to: at === 0 ? [{ to: 'exit-0', share: 1 }] : pickDestinations(pick, places, ages),
      hazard: state.ageing ? pickByAge(pick, ages, hazard) : pick(hazard),
      ...(steps ? { byMonths: steps } : {}),
      ...(pick(outOf(3)) ? { restartsClock: true } : {}),
      // Only those who leave are sure to bring somebody: otherwise numbers could double every month.
      ...(pick(outOf(3)) ? { spawns: [pickSpawn(pick, ages, states, within, at === 0 ? 1 : 0.15)] } : {}),
    };
  });
}

function pickSteps(pick: Pick): MonthStep[] {
  // The first factor is never 0: a state must not be closed for good where clocks tell one month apart.
  const later = pick(fc.boolean()) ? [{ fromMonth: 1, factor: pick(number(0, 2)) }] : [];
  return [{ fromMonth: 0, factor: pick(number(0.1, 2)) }, ...later];
}

function pickSpawn(
  pick: Pick,
  ages: number,
  states: readonly StateDefinition[],
  within: readonly StateDefinition[],
  highestChance: number,
): SpawnDefinition {
  const age = pick(fc.constantFrom('newborn', 'same'));
  const ids = (age === 'newborn' ? states : within).map(({ id }) => id);
  return { to: pickDestinations(pick, ids, ages), chance: pickByAge(pick, ages, number(0, highestChance)), age };
}

/** Fractions of people too, in every state and month. */
function pickOpening(pick: Pick, { states, clocks, ageing }: ModelDefinition): OpeningStock[] {
  return states.map((state) => {
    const months = (clocks.find((clock) => clock.id === state.clock)?.exactMonths ?? 0) + 1;
    const rows = state.ageing && ageing ? ageing.oldestAge + 1 : 1;
    const row = (): number[] => Array.from({ length: months }, () => pick(number(0, 4)));
    return { state: state.id, children: Array.from({ length: rows }, row) };
  });
}

function pickChanges(pick: Pick, definition: ModelDefinition, { highestFactor }: RandomCaseLimits): PlannedChange[] {
  const ages = (definition.ageing?.oldestAge ?? 0) + 1;
  const factors = (): number[][] =>
    Array.from({ length: pick(whole(1, 3)) }, () =>
      Array.from({ length: ages }, () => pick(fc.oneof(fc.constant(1), number(0, 1), number(1, highestFactor)))),
    );
  const moves = definition.moves.filter(() => pick(outOf(2)));
  const entries = definition.entries.filter(() => pick(outOf(2)));
  return [
    ...moves.map((move): PlannedChange => {
      const others = definition.moves.filter(
        (other) => other.from === move.from && other.id !== move.id && sameSteps(other, move),
      );
      const instead = others.length > 0 && pick(fc.boolean()) ? pick(fc.constantFrom(...others)).id : null;
      return { id: move.id, factors: factors(), ...(instead === null ? {} : { instead }) };
    }),
    ...entries.map((entry): PlannedChange => ({ id: entry.id, factors: factors() })),
  ];
}

function sameSteps(one: MoveDefinition, other: MoveDefinition): boolean {
  return JSON.stringify(one.byMonths) === JSON.stringify(other.byMonths);
}
