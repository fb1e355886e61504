import type { CompiledDestinations, CompiledLoop, CompiledModel, CompiledState } from './compiled.ts';
import type { ModelDefinition, OpeningStock } from './definition.ts';
import { ageCount } from './numbers.ts';

/** Loops, with what they act on as indices. */
export function compileLoops(definition: ModelDefinition): CompiledLoop[] {
  const indices = (items: readonly { readonly id: string }[], wanted: readonly string[]): Int32Array =>
    Int32Array.from(wanted.map((id) => items.findIndex((item) => item.id === id)).filter((index) => index >= 0));
  return definition.loops.map((loop) => ({
    id: loop.id,
    weights: Float64Array.from(definition.states, (state) => loop.weights[state.id] ?? 0),
    references: Float64Array.from(typeof loop.reference === 'number' ? [loop.reference] : (loop.reference ?? [])),
    elasticity: loop.elasticity,
    minimum: loop.minimum,
    maximum: loop.maximum,
    moves: indices(definition.moves, loop.targets),
    entries: indices(definition.entries, loop.targets),
    firstAge: loop.ages?.[0] ?? 0,
    lastAge: loop.ages?.[1] ?? ageCount(definition) - 1,
  }));
}

/** The opening position, cell by cell. */
export function compileOpening(
  states: readonly CompiledState[],
  cells: number,
  opening: readonly OpeningStock[],
): Float64Array {
  const people = new Float64Array(cells);
  for (const stock of opening) {
    const state = states.find((each) => each.id === stock.state);
    if (!state) continue;
    stock.children.forEach((months, row) => {
      months.forEach((count, month) => {
        const cell = state.offset + row * state.months + Math.min(month, state.months - 1);
        people[cell] = (people[cell] ?? 0) + count;
      });
    });
  }
  return people;
}

/**
 * Destinations told apart: states where the clock begins anew, states where it runs on, and exits (in neither list). Written out
 * in one piece, here and wherever the engines read an object at every step: objects put together by spreading one into another
 * have no layout in common, and reading them is several times slower.
 */
export function placesReached(
  places: Int32Array,
  keepsClock: Uint8Array,
  firstSlot: number,
  shares: readonly Float64Array[],
): CompiledDestinations {
  const states = Array.from(places.keys()).filter((index) => (places[index] ?? -1) >= 0);
  return {
    places,
    fresh: Int32Array.from(states.filter((index) => !keepsClock[index])),
    running: Int32Array.from(states.filter((index) => keepsClock[index])),
    firstSlot,
    shares,
  };
}

/** Sizes of families as chances of having so many children or fewer, and their mean. */
export function compileFamilies(shares: readonly number[]): Pick<CompiledModel, 'familySizes' | 'familyMean'> {
  let reached = 0;
  return {
    familySizes: Float64Array.from(shares, (share) => (reached += share)),
    familyMean: shares.reduce((mean, share, index) => mean + share * (index + 1), 0),
  };
}

/** Class of the people in each cell. */
export function rowsOf(states: readonly CompiledState[], cells: number): Uint8Array {
  const rowOf = new Uint8Array(cells);
  for (const { offset, rows, months } of states) {
    for (let row = 0; row < rows; row++) rowOf.fill(row, offset + row * months, offset + (row + 1) * months);
  }
  return rowOf;
}

/** Groups of a state: people of one row in one stretch of months have the same chance of staying. */
export function groupsOf({ rows, stretches }: Pick<CompiledState, 'rows' | 'stretches'>): number {
  return rows * (stretches.length - 1);
}

/** For each cell, twice its group, plus 1 where those who stay move on a month: one look-up for each person and month. */
export function stayCodes(states: readonly CompiledState[], cells: number): Int32Array {
  const codes = new Int32Array(cells);
  for (const state of states) {
    for (let row = 0; row < state.rows; row++) {
      for (let month = 0, stretch = 0; month < state.months; month++) {
        if (month >= (state.stretches[stretch + 1] ?? state.months)) stretch++;
        const group = state.firstGroup + stretch * state.rows + row;
        codes[state.offset + row * state.months + month] = 2 * group + (month + 1 < state.months ? 1 : 0);
      }
    }
  }
  return codes;
}
