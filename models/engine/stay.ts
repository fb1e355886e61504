import type { CompiledModel, CompiledState } from './compiled.ts';

/**
 * The chance of staying where one is for a month and its inverse, by which a person's luck grows when they stay. Worked out
 * month by month, for every cell of a state at once where many people are in few cells, and otherwise for one cell at a time;
 * both give the same bits.
 */
export interface StayTable {
  /** `values[2 * cell]` is the chance of staying, `values[2 * cell + 1]` its inverse. */
  readonly values: Float64Array;
  /** How many cells a person who stays moves on: 1, or 0 in the cell that stands for "that or longer". */
  readonly advance: Uint8Array;
  /** `sums[profile * classes + class]`: hazards of the state at hand, those with the same factors by month added up. */
  readonly sums: Float64Array;
}

/** Room for a model's chances of staying. */
export function makeStayTable(model: CompiledModel): StayTable {
  const most = model.states.reduce((kinds, state) => Math.max(kinds, state.profileCount), 1);
  const advance = new Uint8Array(model.cells).fill(1);
  for (const state of model.states) {
    for (let row = 1; row <= state.rows; row++) advance[state.offset + row * state.months - 1] = 0;
  }
  return { values: new Float64Array(2 * model.cells), advance, sums: new Float64Array(most * model.classes) };
}

/** Get ready for one state in one month: its hazards added up. */
export function addUpHazards(
  { sums }: StayTable,
  { classes }: CompiledModel,
  state: CompiledState,
  hazard: Float64Array,
): void {
  sums.fill(0, 0, state.profileCount * classes);
  for (let each = 0; each < state.moves.length; each++) {
    const from = (state.moves[each] ?? 0) * classes;
    const at = (state.moveProfiles[each] ?? 0) * classes;
    for (let row = 0; row < state.rows; row++) sums[at + row] = (sums[at + row] ?? 0) + (hazard[from + row] ?? 0);
  }
}

/** Fill in every cell of a state. Factors by month are the same over a whole stretch of months, and so are the chances. */
export function fillCells(table: StayTable, model: CompiledModel, state: CompiledState): void {
  const { values } = table;
  for (let row = 0; row < state.rows; row++) {
    for (let stretch = 0; stretch + 1 < state.stretches.length; stretch++) {
      const start = state.stretches[stretch] ?? 0;
      const end = state.stretches[stretch + 1] ?? 0;
      fillCell(table, model, state, row, start);
      const first = 2 * (state.offset + row * state.months + start);
      const stay = values[first] ?? 0;
      const growth = values[first + 1] ?? 0;
      for (let at = first + 2; at < first + 2 * (end - start); at += 2) {
        values[at] = stay;
        values[at + 1] = growth;
      }
    }
  }
}

/** Fill in one cell. */
export function fillCell(
  { values, sums }: StayTable,
  { classes }: CompiledModel,
  state: CompiledState,
  row: number,
  month: number,
): void {
  const { profiles, profileCount, months, offset } = state;
  let chance = 0;
  for (let kind = 0; kind < profileCount; kind++) {
    chance += (sums[kind * classes + row] ?? 0) * (profiles[kind * months + month] ?? 0);
  }
  const stay = chance < 1 ? 1 - chance : 0;
  const at = 2 * (offset + row * months + month);
  values[at] = stay;
  values[at + 1] = stay > 0 ? 1 / stay : 0;
}
