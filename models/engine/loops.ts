import { power } from '../random/elementary.ts';
import type { CompiledModel } from './compiled.ts';
import type { MonthRates } from './rates.ts';

/** The weighted count each loop listens to. */
export function loopSignals(model: CompiledModel, people: Float64Array, into: Float64Array): void {
  model.loops.forEach((loop, index) => {
    let signal = 0;
    for (let state = 0; state < loop.weights.length; state++)
      signal += (loop.weights[state] ?? 0) * (people[state] ?? 0);
    into[index] = signal;
  });
}

/**
 * Set the factors the loops put on next month's hazards and entries: (signal / reference) ^ elasticity, within bounds.
 * Several loops on one move multiply.
 *
 * @param opening the signals of the opening position, the reference where a loop names none
 */
export function applyLoops(
  model: CompiledModel,
  signals: Float64Array,
  opening: Float64Array,
  rates: MonthRates,
): void {
  if (model.loops.length === 0) return;
  rates.moveLoops.fill(1);
  rates.entryLoops.fill(1);
  model.loops.forEach((loop, index) => {
    const reference = Number.isNaN(loop.reference) ? (opening[index] ?? 0) : loop.reference;
    const signal = signals[index] ?? 0;
    if (!(reference > 0)) return;
    const factor =
      signal > 0 ? power(signal / reference, loop.elasticity) : loop.elasticity < 0 ? loop.maximum : loop.minimum;
    const bounded = Math.min(loop.maximum, Math.max(loop.minimum, loop.elasticity === 0 ? 1 : factor));
    for (const move of loop.moves) rates.moveLoops[move] = (rates.moveLoops[move] ?? 1) * bounded;
    for (const entry of loop.entries) rates.entryLoops[entry] = (rates.entryLoops[entry] ?? 1) * bounded;
  });
}
