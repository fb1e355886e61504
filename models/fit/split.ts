import type { ModelDefinition, MoveDefinition, OutputDefinition } from '../engine/definition.ts';
import { ageCount, atAge } from '../engine/numbers.ts';

/** Name of the part of a move that only one age band makes. */
export const partOf = (move: string, band: string): string => `${move}@${band}`;

/**
 * Split moves into one for each age band, each with hazard 0 outside its band: the flows are the same, and can be counted by
 * age. For calibration only; a run does not need it.
 */
export function splitByAge(
  definition: ModelDefinition,
  wanted: readonly string[],
  bands: readonly { readonly id: string; readonly first: number; readonly last: number }[],
): ModelDefinition {
  const moves = definition.moves.flatMap((move): MoveDefinition[] => {
    if (!wanted.includes(move.id)) return [move];
    return bands.map((band) => ({
      ...move,
      id: partOf(move.id, band.id),
      hazard: Array.from({ length: ageCount(definition) }, (_, age) =>
        age >= band.first && age <= band.last ? atAge(move.hazard, age) : 0,
      ),
    }));
  });
  return { ...definition, moves };
}

/** Let outputs that counted a move that was split count all its parts. */
export function withParts(
  outputs: readonly OutputDefinition[],
  wanted: readonly string[],
  bands: readonly { readonly id: string }[],
): OutputDefinition[] {
  return outputs.map((output) =>
    output.kind === 'stock'
      ? output
      : {
          ...output,
          moves: output.moves.flatMap((move) =>
            wanted.includes(move) ? bands.map((band) => partOf(move, band.id)) : [move],
          ),
        },
  );
}
