import type { CompiledModel } from './compiled.ts';
import type { MonthRates } from './rates.ts';

/** The month ahead, as it looks in every scenario that is simulated together. */
export interface MonthAhead {
  month: number;
  /** One for each scenario. */
  readonly rates: readonly MonthRates[];
  /** `states[state * scenarios + scenario]`: the first scenario in which all hazards of the state are the same this month. */
  readonly states: Uint8Array;
  /** The same for the people who enter: `entries[entry * scenarios + scenario]`. */
  readonly entries: Uint8Array;
}

/** Room for a month ahead under the rates of each scenario. */
export function makeMonthAhead(model: CompiledModel, rates: readonly MonthRates[]): MonthAhead {
  return {
    month: 0,
    rates,
    states: new Uint8Array(model.states.length * rates.length),
    entries: new Uint8Array(model.entries.length * rates.length),
  };
}

/** See which scenarios have the same rates this month, to the last bit, state by state and entry by entry. */
export function findKinds({ states, moves, entries, classes }: CompiledModel, ahead: MonthAhead): void {
  const { rates } = ahead;
  const scenarios = rates.length;
  if (scenarios === 1) return;
  const known = movesThatDiffer(moves.length, rates);
  for (const state of states) {
    const of = state.moves.filter((move) => known[move] === 1);
    firstAlike(rates, ahead.states, state.index * scenarios, (one, other) =>
      of.every((move) => sameClasses(one.hazard, other.hazard, move * classes, classes)),
    );
  }
  for (const { index } of entries) {
    firstAlike(rates, ahead.entries, index * scenarios, (one, other) =>
      sameClasses(one.entries, other.entries, index * classes, classes),
    );
  }
}

/** 1 for each move that some scenario may change. */
function movesThatDiffer(moves: number, rates: readonly MonthRates[]): Uint8Array {
  const differ = new Uint8Array(moves);
  for (const { changedMoves, scaledMoves } of rates) {
    for (const move of changedMoves) differ[move] = 1;
    for (const move of scaledMoves) differ[move] = 1;
  }
  return differ;
}

/** For each scenario, the first that is like it. */
function firstAlike(
  rates: readonly MonthRates[],
  kinds: Uint8Array,
  from: number,
  alike: (one: MonthRates, other: MonthRates) => boolean,
): void {
  rates.forEach((own, scenario) => {
    kinds[from + scenario] = rates.findIndex((other, at) => at === scenario || alike(own, other));
  });
}

function sameClasses(one: Float64Array, other: Float64Array, from: number, classes: number): boolean {
  if (one === other) return true;
  for (let at = from; at < from + classes; at++) if (one[at] !== other[at]) return false;
  return true;
}

/** Whether several scenarios are of one kind; `from` is where the state or entry begins. */
export function areAlike(kinds: Uint8Array, from: number, scenarios: Int32Array): boolean {
  const first = kinds[from + (scenarios[0] ?? 0)];
  for (let each = 1; each < scenarios.length; each++) if (kinds[from + (scenarios[each] ?? 0)] !== first) return false;
  return true;
}
