import type { CompiledModel } from './compiled.ts';
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
  /** For each profile of the state and row at hand: people times the factor for their month, added up. */
  readonly exposed: Float64Array;
  /** For each profile: the hazards of the moves that use it, added up. */
  readonly hazardTotal: Float64Array;
  /** For each stretch of months: what hazards are scaled down by where together they would pass certainty. */
  readonly scale: Float64Array;
  readonly rates: MonthRates;
}

/**
 * Called as each month begins, with its number and everybody there by cell and by state. May fill in the factors of that
 * month in the plan, and so let the plan depend on how the run has gone.
 */
export type BeforeMonth = (month: number, cells: Float64Array, people: Float64Array) => void;

/** Room for an expected run, with the opening position in place. */
export function makeWorkspace(model: CompiledModel, plan: Plan): Workspace {
  const mostProfiles = model.states.reduce((most, state) => Math.max(most, state.profileCount), 1);
  const mostStretches = model.states.reduce((most, state) => Math.max(most, state.stretches.length), 1);
  return {
    model,
    now: model.opening.slice(),
    next: new Float64Array(model.cells),
    flows: new Float64Array(model.slots),
    people: new Float64Array(model.states.length),
    byClass: new Float64Array(model.classes),
    byAge: new Float64Array(model.states.length * model.ages),
    exposed: new Float64Array(mostProfiles),
    hazardTotal: new Float64Array(mostProfiles),
    scale: new Float64Array(mostStretches),
    rates: makeRates(model, plan),
  };
}
