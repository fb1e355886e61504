import type { KeyWords } from '../random/keys.ts';
import type { Plan } from './plan.ts';
import type { Simulation } from './simulation.ts';
import { simulateTogether } from './together.ts';

/**
 * Simulate one replicate of one scenario by itself, as {@link simulateTogether} does for several.
 *
 * @param months whole months from the opening position
 * @param into receives `[output * (months + 1) + month]` from `offset`; entry 0 is the opening position
 * @throws RangeError when the plan does not fit the model
 */
export function simulateReplicate(
  simulation: Simulation,
  plan: Plan,
  months: number,
  words: KeyWords,
  replicate: number,
  into: Int32Array,
  offset: number,
): void {
  simulateTogether(simulation, [plan], months, words, replicate, into, [offset]);
}
