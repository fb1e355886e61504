import type { CompiledMixing, CompiledMove, CompiledState } from './compiled.ts';

/** How far shares may be from one set of weights and still be taken for it: rounding, and no more. */
const ROUNDING = 1e-12;

/**
 * Find moves among one group of states, on one clock, that go to every other state of the group in proportion to weights that
 * do not depend on where they come from. What arrives in a state is then its weight times all that moves less its own, and a
 * month takes one pass over each state instead of one over each pair.
 *
 * Shares of a class are the mean of those of two ages, and where these differ there may be no such weights: scale and weights of
 * that class are then 0, and its people are moved pair by pair.
 */
export function findMixing(
  moves: readonly CompiledMove[],
  states: readonly CompiledState[],
  classes: number,
): CompiledMixing[] {
  const groups = new Map<string, CompiledMove[]>();
  for (const move of moves) {
    const { places, running } = move.destinations;
    if (running.length < places.length || running.length < 2) continue;
    const key = [...new Set([move.from, ...places])].sort((a, b) => a - b).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), move]);
  }
  return [...groups].flatMap(([key, members]) => {
    const among = key.split(' ').map(Number);
    const distinct = new Set(members.map((move) => move.from)).size === members.length;
    const alike = new Set(among.map((state) => states[state]?.ageing)).size === 1;
    return distinct && alike && members.length >= 3 ? (mixingOf(among, members, classes) ?? []) : [];
  });
}

function mixingOf(states: number[], members: CompiledMove[], classes: number): CompiledMixing | null {
  const months = members[0]?.destinations.shares.length ?? 0;
  const weights = Array.from({ length: months }, () => new Float64Array(states.length * classes));
  const scales = Array.from({ length: months }, () => new Float64Array(members.length * classes));
  let found = false;
  for (let month = 0; month < months; month++) {
    for (let row = 0; row < classes; row++) {
      const own = weightsOf(states, members, month, row, classes);
      const total = own.reduce((sum, weight) => sum + weight, 0);
      const scaleOf = (move: CompiledMove): number => 1 / (total - (own[states.indexOf(move.from)] ?? 0));
      const fits = members.every((move) =>
        states.every((state, index) => {
          const implied = scaleOf(move) * (own[index] ?? 0);
          return state === move.from || Math.abs(implied - shareTo(move, state, month, row, classes)) <= ROUNDING;
        }),
      );
      if (!fits) continue;
      found = true;
      own.forEach((weight, at) => weights[month]?.fill(weight, at * classes + row, at * classes + row + 1));
      members.forEach((move, at) => scales[month]?.fill(scaleOf(move), at * classes + row, at * classes + row + 1));
    }
  }
  if (!found) return null;
  return {
    states: Int32Array.from(states),
    moves: Int32Array.from(members, (move) => move.index),
    memberState: Int32Array.from(members, (move) => states.indexOf(move.from)),
    weights,
    scales,
  };
}

/** The weights that the first two moves imply: those of the first, and that of its own state from the second. */
function weightsOf(states: number[], members: CompiledMove[], month: number, row: number, classes: number): number[] {
  const [first, second] = members;
  if (!first || !second) return states.map(() => NaN);
  const third = states.find((state) => state !== first.from && state !== second.from) ?? -1;
  const ratio = shareTo(second, first.from, month, row, classes) / shareTo(second, third, month, row, classes);
  return states.map((state) =>
    state === first.from
      ? ratio * shareTo(first, third, month, row, classes)
      : shareTo(first, state, month, row, classes),
  );
}

function shareTo({ destinations }: CompiledMove, state: number, month: number, row: number, classes: number): number {
  return destinations.shares[month]?.[destinations.places.indexOf(state) * classes + row] ?? NaN;
}
