import { power } from '../random/elementary.ts';
import type { CompiledLoop, CompiledModel } from './compiled.ts';
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
 * Set the factors the loops put on a month's hazards and entries, by age: (signal / reference) ^ elasticity, within bounds.
 * Several loops on one move multiply.
 *
 * @param opening the signals of the opening position, the reference where a loop names none
 * @param month the month to come, 0 the first of the run
 */
export function applyLoops(
  model: CompiledModel,
  signals: Float64Array,
  opening: Float64Array,
  month: number,
  rates: MonthRates,
): void {
  if (model.loops.length === 0) return;
  rates.moveLoops.fill(1);
  rates.entryLoops.fill(1);
  for (let index = 0; index < model.loops.length; index++) {
    const loop = model.loops[index];
    if (!loop) continue;
    const { references } = loop;
    const known = references.length > 0;
    const reference = (known ? references[Math.min(month, references.length - 1)] : opening[index]) ?? 0;
    if (!(reference > 0)) continue;
    const factor = loopFactor(loop, (signals[index] ?? 0) / reference);
    for (const move of loop.moves) scaleAges(rates.moveLoops, move * model.ages, loop, factor);
    for (const entry of loop.entries) scaleAges(rates.entryLoops, entry * model.ages, loop, factor);
  }
}

function loopFactor({ elasticity, minimum, maximum }: CompiledLoop, ratio: number): number {
  if (elasticity === 0) return 1;
  const atNothing = elasticity < 0 ? maximum : minimum;
  return Math.min(maximum, Math.max(minimum, ratio > 0 ? power(ratio, elasticity) : atNothing));
}

function scaleAges(factors: Float64Array, from: number, { firstAge, lastAge }: CompiledLoop, factor: number): void {
  for (let age = firstAge; age <= lastAge; age++) factors[from + age] = (factors[from + age] ?? 1) * factor;
}
