import type { CompiledModel } from './compiled.ts';
import type { Plan } from './plan.ts';

/** One month's hazards and entries, by class, after a plan and the loops have had their say. Reused from month to month. */
export interface MonthRates {
  /** `hazard[move * classes + class]`, before the factor for months in state. */
  hazard: Float64Array;
  /** `entries[entry * classes + class]`, people in the month. */
  entries: Float64Array;
  readonly ownHazard: Float64Array;
  readonly ownEntries: Float64Array;
  readonly byAge: Float64Array;
  /** Moves and entries that the plan or a loop changes by age: worked out anew each month. */
  readonly changedMoves: readonly number[];
  readonly changedEntries: readonly number[];
  /** Those that only a common change touches: scaled. */
  readonly scaledMoves: readonly number[];
  readonly scaledEntries: readonly number[];
  /** Product of the common changes this month, for each move and each entry. */
  readonly moveCommon: Float64Array;
  readonly entryCommon: Float64Array;
  /** Factor of the loops this month: `[move * ages + age]`, `[entry * ages + age]`. */
  readonly moveLoops: Float64Array;
  readonly entryLoops: Float64Array;
}

/** Room for one month's rates under a plan. */
export function makeRates(model: CompiledModel, plan: Plan): MonthRates {
  const moves = new Set<number>();
  const entries = new Set<number>();
  for (const change of plan.moves) {
    moves.add(change.move);
    if (change.instead >= 0) moves.add(change.instead);
  }
  for (const change of plan.entries) entries.add(change.entry);
  for (const loop of model.loops) {
    for (const move of loop.moves) moves.add(move);
    for (const entry of loop.entries) entries.add(entry);
  }
  const common = plan.common ?? [];
  const ownHazard = new Float64Array(model.moves.length * model.classes);
  const ownEntries = new Float64Array(model.entries.length * model.classes);
  return {
    hazard: ownHazard,
    entries: ownEntries,
    ownHazard,
    ownEntries,
    byAge: new Float64Array(Math.max(model.moves.length, model.entries.length) * model.ages),
    changedMoves: inOrder(moves),
    changedEntries: inOrder(entries),
    scaledMoves: inOrder(common.flatMap((change) => [...change.moves].filter((move) => !moves.has(move)))),
    scaledEntries: inOrder(common.flatMap((change) => [...change.entries].filter((entry) => !entries.has(entry)))),
    moveCommon: new Float64Array(model.moves.length).fill(1),
    entryCommon: new Float64Array(model.entries.length).fill(1),
    moveLoops: new Float64Array(model.moves.length * model.ages).fill(1),
    entryLoops: new Float64Array(model.entries.length * model.ages).fill(1),
  };
}

function inOrder(indices: Iterable<number>): number[] {
  return [...new Set(indices)].sort((a, b) => a - b);
}
