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
  /** One row of cells: those who make the move at hand, by month in state. */
  readonly moving: Float64Array;
  /** One row of cells: what hazards are scaled down by where together they would pass certainty. */
  readonly scale: Float64Array;
  readonly rates: MonthRates;
}

/** Room for an expected run, with the opening position in place. */
export function makeWorkspace(model: CompiledModel, plan: Plan): Workspace {
  const longest = model.states.reduce((most, state) => Math.max(most, state.months), 1);
  return {
    model,
    now: model.opening.slice(),
    next: new Float64Array(model.cells),
    flows: new Float64Array(model.slots),
    people: new Float64Array(model.states.length),
    byClass: new Float64Array(model.classes),
    byAge: new Float64Array(model.states.length * model.ages),
    moving: new Float64Array(longest),
    scale: new Float64Array(longest),
    rates: makeRates(model, plan),
  };
}
