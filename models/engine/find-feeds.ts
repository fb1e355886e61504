import type { CompiledFeed, CompiledInflow, CompiledMove, CompiledState } from './compiled.ts';

/** Moves with one factor for all months in state: 1 for each, by move. */
export function steadyMoves(moves: readonly CompiledMove[], states: readonly CompiledState[]): Uint8Array {
  return Uint8Array.from(moves, ({ from, profile }) => {
    const state = states[from];
    if (!state) return 0;
    const factors = state.profiles.subarray(profile * state.months, (profile + 1) * state.months);
    return factors.every((factor) => factor === factors[0]) ? 1 : 0;
  });
}

/** Who comes to each state by steady moves with the clock running on. */
export function findInflows(
  moves: readonly CompiledMove[],
  states: readonly CompiledState[],
  steady: Uint8Array,
  classes: number,
): CompiledInflow[] {
  const inflowOf = (target: CompiledState): CompiledInflow => ({
    offset: target.offset,
    step: target.ageing ? target.months : 0,
    last: target.months - 1,
    feeds: moves
      .filter(({ index }) => steady[index] === 1)
      .flatMap((move) =>
        Array.from(move.destinations.running)
          .filter((destination) => move.destinations.places[destination] === target.index)
          .map((destination) => feedOf(move, destination, states, classes)),
      ),
  });
  return states.map(inflowOf).filter(({ feeds }) => feeds.length > 0);
}

function feedOf(
  { index, from, profile, destinations }: CompiledMove,
  destination: number,
  states: readonly CompiledState[],
  classes: number,
): CompiledFeed {
  const state = states[from];
  const factor = state?.profiles[profile * state.months] ?? 0;
  return {
    move: index,
    from,
    rows: state?.rows ?? 0,
    offset: state?.offset ?? 0,
    parts: destinations.shares.map((shares) =>
      shares.slice(destination * classes, (destination + 1) * classes).map((share) => share * factor),
    ),
  };
}
