import type { CompiledLoop, CompiledState } from './compiled.ts';
import type { ModelDefinition, OpeningStock } from './definition.ts';

/** Loops, with what they act on as indices. */
export function compileLoops(definition: ModelDefinition): CompiledLoop[] {
  const indices = (items: readonly { readonly id: string }[], wanted: readonly string[]): Int32Array =>
    Int32Array.from(wanted.map((id) => items.findIndex((item) => item.id === id)).filter((index) => index >= 0));
  return definition.loops.map((loop) => ({
    id: loop.id,
    weights: Float64Array.from(definition.states, (state) => loop.weights[state.id] ?? 0),
    reference: loop.reference ?? NaN,
    elasticity: loop.elasticity,
    minimum: loop.minimum,
    maximum: loop.maximum,
    moves: indices(definition.moves, loop.targets),
    entries: indices(definition.entries, loop.targets),
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
