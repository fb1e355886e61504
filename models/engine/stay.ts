import type { CompiledModel, CompiledState } from './compiled.ts';
import { addUpHazards } from './hazard-sums.ts';
import type { MonthRates } from './rates.ts';

/**
 * The chance of staying where one is for a month and its inverse, by which a person's luck grows when they stay. It is the same
 * for everybody of one class in one stretch of months, so it is worked out once a month for each such group.
 */
export interface StayTable {
  /** `values[2 * group]` is the chance of staying, `values[2 * group + 1]` its inverse. */
  readonly values: Float64Array;
  /** `sums[profile * classes + class]`: hazards of the state at hand, those with the same factors by month added up. */
  readonly sums: Float64Array;
  /** `leaving[class]`: the chance of leaving in the stretch at hand. */
  readonly leaving: Float64Array;
}

/** Room for a model's chances of staying. */
export function makeStayTable(model: CompiledModel): StayTable {
  const most = model.states.reduce((kinds, state) => Math.max(kinds, state.profileCount), 1);
  return {
    values: new Float64Array(2 * model.groups),
    sums: new Float64Array(most * model.classes),
    leaving: new Float64Array(model.classes),
  };
}

/** Work out the chances of staying in one state in one month. */
export function fillStay(
  { values, sums, leaving }: StayTable,
  model: CompiledModel,
  state: CompiledState,
  { hazard }: MonthRates,
): void {
  const { profiles, profileCount, months, rows, stretches, firstGroup } = state;
  addUpHazards(model, state, hazard, sums);
  for (let stretch = 0; stretch + 1 < stretches.length; stretch++) {
    const month = stretches[stretch] ?? 0;
    const first = firstGroup + stretch * rows;
    for (let row = 0; row < rows; row++) leaving[row] = 0;
    for (let kind = 0; kind < profileCount; kind++) {
      const factor = profiles[kind * months + month] ?? 0;
      if (factor === 0) continue;
      const from = kind * model.classes;
      for (let row = 0; row < rows; row++) leaving[row] = (leaving[row] ?? 0) + (sums[from + row] ?? 0) * factor;
    }
    for (let row = 0; row < rows; row++) {
      const chance = leaving[row] ?? 0;
      const stay = chance < 1 ? 1 - chance : 0;
      const at = 2 * (first + row);
      values[at] = stay;
      values[at + 1] = stay > 0 ? 1 / stay : 0;
    }
  }
}
