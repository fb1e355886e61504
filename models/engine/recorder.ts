import type { CompiledDestinations, CompiledEntry, CompiledMove, CompiledState } from './compiled.ts';
import type { OutputDefinition } from './definition.ts';
import type { FlowOutput, Recorder, StockOutput } from './recorded.ts';

/** Work out, once, what each output sums. */
export function compileRecorder(
  outputs: readonly OutputDefinition[],
  states: readonly CompiledState[],
  moves: readonly CompiledMove[],
  entries: readonly CompiledEntry[],
  places: ReadonlyMap<string, number>,
  slots: number,
): Recorder {
  const stocks: StockOutput[] = [];
  const flows: FlowOutput[] = [];
  const aged = new Set<number>();
  outputs.forEach((output, at) => {
    if (output.kind === 'stock') {
      const indices = output.states.map((id) => places.get(id) ?? 0);
      stocks.push({ at, states: Int32Array.from(indices), ages: output.ages ?? null });
      if (output.ages) for (const state of indices) aged.add(state);
      return;
    }
    const wanted = output.to?.map((id) => places.get(id) ?? 0);
    flows.push({
      at,
      slots: Int32Array.from(output.moves.flatMap((id) => slotsOf(id, wanted, states, moves, entries))),
    });
  });
  const counted = new Uint8Array(slots);
  for (const flow of flows) for (const slot of flow.slots) counted[slot] = 1;
  return { ids: outputs.map((output) => output.id), stocks, flows, agedStates: [...aged], counted };
}

function slotsOf(
  id: string,
  wanted: readonly number[] | undefined,
  states: readonly CompiledState[],
  moves: readonly CompiledMove[],
  entries: readonly CompiledEntry[],
): number[] {
  if (id.startsWith('ageing:')) {
    const state = states.find((each) => each.id === id.slice('ageing:'.length));
    return state ? [state.ageingSlot] : [];
  }
  const move = moves.find((each) => each.id === id);
  const source = move ?? entries.find((entry) => entry.id === id);
  if (!source) return [];
  const spawned = wanted && move ? move.spawns.map((spawn) => spawn.destinations) : [];
  return [source.destinations, ...spawned].flatMap((destinations: CompiledDestinations) =>
    Array.from(destinations.places)
      .map((place, index) => ({ place, slot: destinations.firstSlot + index }))
      .filter(({ place }) => !wanted || wanted.includes(place))
      .map(({ slot }) => slot),
  );
}
