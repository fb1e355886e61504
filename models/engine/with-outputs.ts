import type { CompiledModel } from './compiled.ts';
import type { ExitDefinition, OutputDefinition } from './definition.ts';
import { compileRecorder } from './recorder.ts';

/**
 * The same model with other outputs. Nothing else is compiled anew, and nobody moves otherwise.
 *
 * @param exits those of the model's definition, in its order
 */
export function withOutputs(
  model: CompiledModel,
  exits: readonly ExitDefinition[],
  outputs: readonly OutputDefinition[],
): CompiledModel {
  const places = new Map([
    ...model.states.map(({ id, index }): [string, number] => [id, index]),
    ...exits.map(({ id }, index): [string, number] => [id, -1 - index]),
  ]);
  const { states, moves, entries, slots } = model;
  return { ...model, recorder: compileRecorder(outputs, states, moves, entries, places, slots) };
}
