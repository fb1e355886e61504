import type { CompiledModel, CompiledState } from './compiled.ts';

/**
 * The chance of staying where one is for a month and its inverse, by which a person's luck grows when they stay. It is the same
 * for everybody of one class in one stretch of months, so it is worked out once a month for each such group.
 */
export interface StayTable {
  /** `values[2 * group]` is the chance of staying, `values[2 * group + 1]` its inverse. */
  readonly values: Float64Array;
  /** `sums[profile * classes + class]`: hazards of the state at hand, those with the same factors by month added up. */
  readonly sums: Float64Array;
  /** `leaving[group]`: all hazards of a group together. */
  readonly leaving: Float64Array;
}

/** Room for a model's chances of staying. */
export function makeStayTable(model: CompiledModel): StayTable {
  const most = model.states.reduce((kinds, state) => Math.max(kinds, state.profileCount), 1);
  return {
    values: new Float64Array(2 * model.groups),
    sums: new Float64Array(most * model.classes),
    leaving: new Float64Array(model.groups),
  };
}

/** Work out the chances of staying of every group of a state, from the hazards added up. */
export function fillStay({ values, sums, leaving }: StayTable, model: CompiledModel, state: CompiledState): void {
  const { profiles, profileCount, months, rows, stretches, firstGroup } = state;
  for (let stretch = 0; stretch + 1 < stretches.length; stretch++) {
    const month = stretches[stretch] ?? 0;
    const first = firstGroup + stretch * rows;
    leaving.fill(0, first, first + rows);
    for (let kind = 0; kind < profileCount; kind++) {
      const factor = profiles[kind * months + month] ?? 0;
      if (factor === 0) continue;
      const from = kind * model.classes;
      for (let row = 0; row < rows; row++) {
        leaving[first + row] = (leaving[first + row] ?? 0) + (sums[from + row] ?? 0) * factor;
      }
    }
    for (let row = 0; row < rows; row++) setStay(values, 2 * (first + row), leaving[first + row] ?? 0);
  }
}

/** Work out the chance of staying of one cell, for states with fewer people than groups; the same bits as {@link fillStay}. */
export function fillStayOf(
  { values, leaving, sums }: StayTable,
  model: CompiledModel,
  { profiles, profileCount, months, offset }: CompiledState,
  cell: number,
): void {
  const row = model.rowOf[cell] ?? 0;
  const month = cell - offset - row * months;
  let chance = 0;
  for (let kind = 0; kind < profileCount; kind++) {
    chance += (sums[kind * model.classes + row] ?? 0) * (profiles[kind * months + month] ?? 0);
  }
  const group = (model.stayCode[cell] ?? 0) >> 1;
  leaving[group] = chance;
  setStay(values, 2 * group, chance);
}

function setStay(values: Float64Array, at: number, leaving: number): void {
  const stay = leaving < 1 ? 1 - leaving : 0;
  values[at] = stay;
  values[at + 1] = stay > 0 ? 1 / stay : 0;
}
