import type { CompiledModel } from './compiled.ts';
import type { Follower } from './follower.ts';
import { MOST_TOGETHER, Parts } from './part.ts';
import { makeStayTable, type StayTable } from './stay.ts';

/** What is counted in one scenario. */
export interface Counted {
  readonly flows: Float64Array;
  readonly people: Float64Array;
  readonly byAge: Float64Array;
}

/** Room for simulated people of one scenario or of several together, used for one replicate after another. */
export interface Simulation {
  readonly model: CompiledModel;
  readonly parts: Parts;
  /** One for each scenario. */
  readonly counted: readonly Counted[];
  readonly stay: readonly StayTable[];
  readonly words: Int32Array;
  /** By class: how many are expected to enter, those of lower classes included; one for each scenario. */
  readonly reached: readonly Float64Array[];
  /** People of one pool by age. */
  readonly ofAge: Float64Array;
  /** For the person at hand, what they do in each scenario of their part: the slot of a flow, or that they stay. */
  readonly ways: Int32Array;
  /** For the entry and class at hand, how many families come in each scenario. */
  readonly arriving: Int32Array;
  /** What the loops of one scenario listen to. */
  readonly signals: Float64Array;
  /** Who goes this month, by their place in the pool at hand. */
  going: Int32Array;
  /** Told of everybody who moves, where somebody wants to know; it changes nothing. */
  follower: Follower | null;
}

/**
 * Make room for simulating a model. Grows by itself when a replicate needs more.
 *
 * @param scenarios how many are simulated together
 * @throws RangeError when they are more than `MOST_TOGETHER`
 */
export function makeSimulation(model: CompiledModel, scenarios = 1): Simulation {
  if (!(scenarios >= 1 && scenarios <= MOST_TOGETHER)) {
    throw new RangeError(`${String(scenarios)} scenarios cannot be simulated together.`);
  }
  const each = <T>(make: () => T): T[] => Array.from({ length: scenarios }, make);
  return {
    model,
    parts: new Parts(model, scenarios),
    counted: each(() => ({
      flows: new Float64Array(model.slots),
      people: new Float64Array(model.states.length),
      byAge: new Float64Array(model.states.length * model.ages),
    })),
    stay: each(() => makeStayTable(model)),
    words: new Int32Array(2),
    reached: each(() => new Float64Array(model.classes)),
    ofAge: new Float64Array(model.ages),
    ways: new Int32Array(scenarios),
    arriving: new Int32Array(scenarios),
    signals: new Float64Array(model.loops.length),
    going: new Int32Array(64),
    follower: null,
  };
}

/** Room for writing down that all of so many go. */
export function roomForGoing(simulation: Simulation, people: number): Int32Array {
  if (simulation.going.length < people) simulation.going = new Int32Array(2 * people);
  return simulation.going;
}
