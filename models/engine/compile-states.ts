import { groupsOf } from './compile-parts.ts';
import type { CompiledMove, CompiledState } from './compiled.ts';
import type { ModelDefinition } from './definition.ts';
import { stretchesOf } from './tables.ts';

/** Hands out the places where flows are counted. */
export class SlotCounter {
  taken = 0;
  take(count: number): number {
    const first = this.taken;
    this.taken += count;
    return first;
  }
}

/** Months told apart in a state, those beyond included. */
export function monthsOf(definition: ModelDefinition, state: number): number {
  const clock = definition.clocks.find((each) => each.id === definition.states[state]?.clock);
  return (clock?.exactMonths ?? 0) + 1;
}

/** States with their cells, their moves and the factors by month those use. */
export function compileStates(
  definition: ModelDefinition,
  moves: readonly CompiledMove[],
  profiles: readonly Float64Array[][],
  classes: number,
  slots: SlotCounter,
): CompiledState[] {
  let offset = 0;
  let firstGroup = 0;
  return definition.states.map((state, index) => {
    const months = monthsOf(definition, index);
    const rows = state.ageing ? classes : 1;
    const own = moves.filter((move) => move.from === index);
    const compiled: CompiledState = {
      id: state.id,
      index,
      clock: definition.clocks.findIndex((clock) => clock.id === state.clock),
      ageing: state.ageing,
      rows,
      months,
      offset,
      moves: Int32Array.from(own, (move) => move.index),
      moveProfiles: Int32Array.from(own, (move) => move.profile),
      profiles: Float64Array.from((profiles[index] ?? []).flatMap((profile) => Array.from(profile))),
      profileCount: (profiles[index] ?? []).length,
      stretches: stretchesOf(profiles[index] ?? [], months),
      firstGroup,
      ageingSlot: state.ageing ? slots.take(1) : -1,
    };
    offset += rows * months;
    firstGroup += groupsOf(compiled);
    return compiled;
  });
}
