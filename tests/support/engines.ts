import { simulateReplicate } from '../../models/engine/children.ts';
import type { CompiledModel } from '../../models/engine/compiled.ts';
import type { ModelDefinition, OutputDefinition } from '../../models/engine/definition.ts';
import type { Plan } from '../../models/engine/plan.ts';
import { makeSimulation } from '../../models/engine/simulation.ts';
import { seedWords } from '../../models/random/keys.ts';
import type { PlannedChange } from './random-models.ts';

/** Outputs that see everything a model does: every state, every age of it, every move to every place. */
export function allOutputs({ ageing, states, exits, moves, entries }: ModelDefinition): OutputDefinition[] {
  const ages = Array.from({ length: (ageing?.oldestAge ?? 0) + 1 }, (_, age) => age);
  const places = [...states, ...exits].map(({ id }) => id);
  return [
    ...states.map(({ id }): OutputDefinition => ({ id: `stock ${id}`, kind: 'stock', states: [id] })),
    ...states
      .filter((state) => state.ageing)
      .flatMap(({ id }) =>
        ages.map((age): OutputDefinition => ({
          id: `stock ${id} aged ${age}`,
          kind: 'stock',
          states: [id],
          ages: [age, age],
        })),
      ),
    ...moves.map(({ id }): OutputDefinition => ({ id: `moved ${id}`, kind: 'flow', moves: [id] })),
    ...[...moves, ...entries].flatMap(({ id }) =>
      places.map((place): OutputDefinition => ({ id: `${id} to ${place}`, kind: 'flow', moves: [id], to: [place] })),
    ),
    ...states
      .filter((state) => state.ageing)
      .map(({ id }): OutputDefinition => ({ id: `outgrown ${id}`, kind: 'flow', moves: [`ageing:${id}`] })),
  ];
}

/** A plan in words as a plan of the engine. */
export function planOf(model: CompiledModel, changes: readonly PlannedChange[]): Plan {
  const moveAt = (id: string | undefined): number => model.moves.find((move) => move.id === id)?.index ?? -1;
  const flat = (change: PlannedChange): Float64Array => Float64Array.from(change.factors.flat());
  return {
    moves: changes
      .filter(({ id }) => moveAt(id) >= 0)
      .map((change) => ({ move: moveAt(change.id), factors: flat(change), instead: moveAt(change.instead) })),
    entries: changes
      .filter(({ id }) => moveAt(id) < 0)
      .map((change) => ({
        entry: model.entries.findIndex((entry) => entry.id === change.id),
        factors: flat(change),
      })),
  };
}

export interface Sample {
  readonly replicates: number;
  readonly stride: number;
  readonly size: number;
  readonly counts: Int32Array;
}

/** Many replicates, one after another: `counts[replicate * size + output * stride + month]`. */
export function simulate(model: CompiledModel, plan: Plan, months: number, replicates: number, seed: string): Sample {
  const stride = months + 1;
  const size = model.recorder.ids.length * stride;
  const counts = new Int32Array(replicates * size);
  const simulation = makeSimulation(model);
  const words = seedWords(seed);
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    simulateReplicate(simulation, plan, months, words, replicate, counts, replicate * size);
  }
  return { replicates, stride, size, counts };
}

/** Whether two series are the same to the last bit. */
export function sameBits(first: ArrayLike<number>, second: ArrayLike<number>): boolean {
  return first.length === second.length && Array.from(first).every((value, at) => Object.is(value, second[at]));
}
