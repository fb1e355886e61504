import type { CompiledModel, CompiledState } from './compiled.ts';
import type { MonthRates } from './rates.ts';

/**
 * The chance of staying where one is for a month, cell by cell, and its inverse, by which a person's luck grows when they
 * stay. Kept for all twelve months of the year, since most states are the same in every scenario and replicate.
 */
export interface StayTable {
  readonly stay: Float64Array;
  readonly growth: Float64Array;
}

function emptyTable(cells: number): StayTable {
  return { stay: new Float64Array(cells), growth: new Float64Array(cells) };
}

/** Room to work out a state's table anew in months when a plan or a loop has changed its hazards. */
export interface StayTables {
  /** By month of the year, with nothing changed. */
  readonly base: readonly StayTable[];
  readonly own: StayTable;
  /** `sums[profile * classes + class]` of the state at hand. */
  readonly sums: Float64Array;
}

/** Work out the tables of a model with nothing changed. */
export function makeStayTables(model: CompiledModel): StayTables {
  const most = model.states.reduce((kinds, state) => Math.max(kinds, state.profileCount), 1);
  const sums = new Float64Array(most * model.classes);
  const base = model.hazardByClass.map((hazard) => {
    const table = emptyTable(model.cells);
    for (const state of model.states) fillTable(model, state, hazard, sums, table);
    return table;
  });
  return { base, own: emptyTable(model.cells), sums };
}

/** The table that holds for a state this month; worked out anew only where something is changed. */
export function stayTableFor(
  tables: StayTables,
  model: CompiledModel,
  state: CompiledState,
  month: number,
  rates: MonthRates,
): StayTable {
  const base = tables.base[month % 12];
  if (base && !rates.changedStates[state.index]) return base;
  fillTable(model, state, rates.hazard, tables.sums, tables.own);
  return tables.own;
}

function fillTable(
  model: CompiledModel,
  state: CompiledState,
  hazard: Float64Array,
  sums: Float64Array,
  into: StayTable,
): void {
  addUpHazards(model, state, hazard, sums);
  const { classes } = model;
  const { months, profiles, profileCount, offset } = state;
  for (let row = 0; row < state.rows; row++) {
    for (let month = 0; month < months; month++) {
      let chance = 0;
      for (let kind = 0; kind < profileCount; kind++) {
        chance += (sums[kind * classes + row] ?? 0) * (profiles[kind * months + month] ?? 0);
      }
      const stay = chance < 1 ? 1 - chance : 0;
      const cell = offset + row * months + month;
      into.stay[cell] = stay;
      into.growth[cell] = stay > 0 ? 1 / stay : 0;
    }
  }
}

/** Add up the hazards of a state's moves, those with the same factors by month together. */
function addUpHazards(model: CompiledModel, state: CompiledState, hazard: Float64Array, sums: Float64Array): void {
  const { classes, moves } = model;
  sums.fill(0, 0, state.profileCount * classes);
  for (const index of state.moves) {
    const at = (moves[index]?.profile ?? 0) * classes;
    for (let row = 0; row < state.rows; row++)
      sums[at + row] = (sums[at + row] ?? 0) + (hazard[index * classes + row] ?? 0);
  }
}
