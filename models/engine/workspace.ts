import type { CompiledModel, CompiledState } from './compiled.ts';
import { makeFeeding, type Feeding } from './feeding.ts';
import type { Plan } from './plan.ts';
import { makeRates, type MonthRates } from './rates.ts';

/** Everything an expected run needs room for; made once, used for every month. */
export interface Workspace {
  readonly model: CompiledModel;
  now: Float64Array;
  next: Float64Array;
  readonly flows: Float64Array;
  readonly people: Float64Array;
  readonly byClass: Float64Array;
  readonly byAge: Float64Array;
  /** `hazardSums[profile * classes + class]`, of the state at hand: the hazards of the moves that use a profile, added up. */
  readonly hazardSums: Float64Array;
  /** The same, people times the factor for their month, added up. */
  readonly exposed: Float64Array;
  /** `relief[stretch * classes + class]`: what hazards are scaled down by where together they would pass certainty. */
  readonly relief: Float64Array;
  /** For the move at hand, by class: how many make it, and how many appear with them. */
  readonly leaving: Float64Array;
  readonly appearing: Float64Array;
  /** For the move and class at hand, by months in state: how many make it. */
  readonly moving: Float64Array;
  /** `occupied[state * classes + class]`: last month in state at which anybody can be. */
  readonly occupied: Int32Array;
  /** `strained[state * classes + class]`: 1 where relief is less than 1 in some stretch this month. */
  readonly strained: Uint8Array;
  readonly feeding: Feeding;
  readonly rates: MonthRates;
}

/**
 * Called as each month begins, with its number and everybody there by cell and by state. May fill in the factors of that
 * month in the plan, and so let the plan depend on how the run has gone.
 */
export type BeforeMonth = (month: number, cells: Float64Array, people: Float64Array) => void;

/** Room for an expected run, with the opening position in place. */
export function makeWorkspace(model: CompiledModel, plan: Plan): Workspace {
  const most = (of: (state: CompiledState) => number): number => model.states.reduce((n, s) => Math.max(n, of(s)), 1);
  return {
    model,
    now: model.opening.slice(),
    next: new Float64Array(model.cells),
    flows: new Float64Array(model.slots),
    people: new Float64Array(model.states.length),
    byClass: new Float64Array(model.classes),
    byAge: new Float64Array(model.states.length * model.ages),
    hazardSums: new Float64Array(most((state) => state.profileCount) * model.classes),
    exposed: new Float64Array(most((state) => state.profileCount) * model.classes),
    relief: new Float64Array(most((state) => state.stretches.length) * model.classes),
    leaving: new Float64Array(model.classes),
    appearing: new Float64Array(model.classes),
    moving: new Float64Array(most((state) => state.months)),
    occupied: lastOccupied(model),
    strained: new Uint8Array(model.states.length * model.classes),
    feeding: makeFeeding(),
    rates: makeRates(model, plan),
  };
}

/** Last month in state with anybody in it when a run opens, the same for all states of a clock since people move between them. */
function lastOccupied(model: CompiledModel): Int32Array {
  const { states, classes, opening } = model;
  const occupied = new Int32Array(states.length * classes);
  for (const { index, clock, ageing, months } of states) {
    for (let row = 0; row < classes; row++) {
      const among = states.filter((each) => each.clock === clock);
      let last = months - 1;
      const empty = (month: number): boolean =>
        among.every((each) => row >= each.rows || (opening[each.offset + row * each.months + month] ?? 0) === 0);
      while (ageing && last > 0 && empty(last)) last--;
      occupied[index * classes + row] = last;
    }
  }
  return occupied;
}
