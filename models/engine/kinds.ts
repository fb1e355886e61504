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
  /** For each state, its moves that some scenario may change. */
  readonly changeable: readonly Int32Array[];
}

/** Room for a month ahead under the rates of each scenario. */
export function makeMonthAhead({ states, entries }: CompiledModel, rates: readonly MonthRates[]): MonthAhead {
  const changed = new Set(rates.flatMap(({ changedMoves, scaledMoves }) => [...changedMoves, ...scaledMoves]));
  return {
    month: 0,
    rates,
    states: new Uint8Array(states.length * rates.length),
    entries: new Uint8Array(entries.length * rates.length),
    changeable: states.map(({ moves }) => moves.filter((move) => changed.has(move))),
  };
}

/** See which scenarios have the same rates this month, to the last bit, state by state and entry by entry. */
export function findKinds({ entries, classes }: CompiledModel, ahead: MonthAhead): void {
  const { rates, states, changeable } = ahead;
  if (rates.length === 1) return;
  for (let state = 0; state < changeable.length; state++) {
    const moves = changeable[state];
    if (!moves || moves.length === 0) continue;
    for (let scenario = 0; scenario < rates.length; scenario++) {
      states[state * rates.length + scenario] = firstLike(rates, scenario, 'hazard', moves, classes);
    }
  }
  for (const { index } of entries) {
    const own = Int32Array.of(index);
    for (let scenario = 0; scenario < rates.length; scenario++) {
      ahead.entries[index * rates.length + scenario] = firstLike(rates, scenario, 'entries', own, classes);
    }
  }
}

/** The first scenario whose rates are those of this one, for some moves or entries at every class. */
function firstLike(
  rates: readonly MonthRates[],
  scenario: number,
  kind: 'hazard' | 'entries',
  of: Int32Array,
  classes: number,
): number {
  const own = rates[scenario]?.[kind];
  for (let earlier = 0; earlier < scenario; earlier++) {
    const other = rates[earlier]?.[kind];
    if (own && other && sameRates(own, other, of, classes)) return earlier;
  }
  return scenario;
}

function sameRates(one: Float64Array, other: Float64Array, of: Int32Array, classes: number): boolean {
  if (one === other) return true;
  for (const each of of) {
    const from = each * classes;
    for (let at = from; at < from + classes; at++) if (one[at] !== other[at]) return false;
  }
  return true;
}

/** Whether several scenarios are of one kind; `from` is where the state or entry begins. */
export function areAlike(kinds: Uint8Array, from: number, scenarios: Int32Array): boolean {
  const first = kinds[from + (scenarios[0] ?? 0)];
  for (let each = 1; each < scenarios.length; each++) if (kinds[from + (scenarios[each] ?? 0)] !== first) return false;
  return true;
}
