import type { CompiledMove, CompiledModel, CompiledState } from '../engine/compiled.ts';
import { log } from '../random/elementary.ts';
import { classIn, type Life } from './lives.ts';

const YEAR = 12;
/** Least that a chance is taken to be, so that what the model thinks impossible at an age only makes it most unlikely. */
const LEAST = 1e-12;

/** How likely what a child did is at the ages before and after the birthday: logarithms, added up for each month of the year, April first. */
export interface Likelihoods {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/**
 * How likely lives are at either age of the class, under the model's own hazards with nothing changed.
 *
 * @param exits those of the model's definition, in its order
 * @param months of the run
 */
export function likelihoods(
  model: CompiledModel,
  exits: readonly string[],
  months: number,
): (life: Life) => Likelihoods {
  const places = new Map<string, number>([
    ...model.states.map(({ id, index }) => [id, index] as const),
    ...exits.map((id, index) => [id, -1 - index] as const),
  ]);
  const staying = model.states.map((state) => stayingIn(model, state));
  return (life) => {
    const before = new Array<number>(YEAR).fill(0);
    const after = new Array<number>(YEAR).fill(0);
    let clock = 0;
    life.arrivals.forEach(({ month: came, to }, at) => {
      const state = model.states[places.get(to) ?? -1];
      if (!state) return;
      const past = life.arrivals[at - 1];
      if (!past || !keepsClock(model, places.get(past.to), state)) clock = came;
      const next = life.arrivals[at + 1];
      for (let month = Math.max(came + 1, 0); month <= (next?.month ?? months - 1); month += 1) {
        const row = classIn(life, month);
        // The youngest class and the oldest are of one age.
        if (row === 0 || row >= model.ages) continue;
        const went = month === next?.month ? (places.get(next.to) ?? null) : null;
        const inState = Math.min(month - clock - 1, state.months - 1);
        const inYear = ((month % YEAR) + YEAR) % YEAR;
        const chance = (age: number): number =>
          went === null
            ? (staying[state.index]?.(age, inState) ?? 0)
            : log(Math.max(LEAST, chanceToGo(model, state, went, age, inState)));
        before[inYear] = (before[inYear] ?? 0) + chance(row - 1);
        after[inYear] = (after[inYear] ?? 0) + chance(row);
      }
    });
    return { before, after };
  };
}

/** Whether months go on counting for who comes to a state from another. */
function keepsClock(model: CompiledModel, from: number | undefined, to: CompiledState): boolean {
  return movesOf(model, model.states[from ?? -1]).some(
    ({ destinations, keepsClock: keeps }) => keeps[destinations.places.indexOf(to.index)] === 1,
  );
}

/** Logarithm of the chance to stay in a state for a month, by age and months in it: asked for again and again, so worked out once. */
function stayingIn(model: CompiledModel, state: CompiledState): (age: number, inState: number) => number {
  const known = new Float64Array(model.ages * state.months).fill(NaN);
  return (age, inState) => {
    const at = age * state.months + inState;
    const own = known[at] ?? NaN;
    if (!Number.isNaN(own)) return own;
    return (known[at] = log(Math.max(LEAST, 1 - chanceToGo(model, state, null, age, inState))));
  };
}

/** Chance to leave a state within a month for a place, or for anywhere where none is said. */
function chanceToGo(
  model: CompiledModel,
  state: CompiledState,
  to: number | null,
  age: number,
  inState: number,
): number {
  let chance = 0;
  state.moves.forEach((index, at) => {
    if (to !== null && !model.moves[index]?.destinations.places.includes(to)) return;
    const factor = state.profiles[(state.moveProfiles[at] ?? 0) * state.months + inState] ?? 0;
    chance += (model.hazardByAge[index * model.ages + age] ?? 0) * factor;
  });
  return chance;
}

const movesOf = (model: CompiledModel, state: CompiledState | undefined): CompiledMove[] =>
  [...(state?.moves ?? [])].flatMap((index) => model.moves[index] ?? []);
