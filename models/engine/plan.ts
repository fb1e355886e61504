import type { CompiledModel } from './compiled.ts';

/**
 * What one scenario does to a compiled model, in one replicate: factors on hazards and entries by month and age. Where
 * nothing is changed nothing is listed, so that an empty plan is bit for bit the model itself.
 */
export interface Plan {
  readonly moves: readonly MoveChange[];
  readonly entries: readonly EntryChange[];
  /** What befalls many moves and entries alike, before anything else changes them. */
  readonly common?: readonly CommonChange[];
}

/** One factor a month, the same at every age, on several moves and entries. Several on one multiply. */
export interface CommonChange {
  readonly moves: Int32Array;
  readonly entries: Int32Array;
  /** One for each month, 0 or more; months beyond the last keep the last. */
  readonly factors: Float64Array;
}

export interface MoveChange {
  readonly move: number;
  /** `factors[month * ages + age]`, each 0 or more; months beyond the last keep the last. */
  readonly factors: Float64Array;
  /** Move of the same state, with the same factors by month in state, that those kept from the first make instead; -1 for none. */
  readonly instead: number;
}

export interface EntryChange {
  readonly entry: number;
  /** `factors[month * ages + age]`. */
  readonly factors: Float64Array;
}

export const NO_CHANGE: Plan = { moves: [], entries: [] };

/**
 * Check a plan against its model.
 *
 * @throws RangeError naming the move or entry when a factor is negative or not a number, or a diversion does not fit
 */
export function checkPlan(model: CompiledModel, plan: Plan): void {
  const refuse = (id: string, factors: Float64Array): void => {
    if (factors.length === 0 || factors.length % model.ages !== 0) {
      throw new RangeError(`The plan for "${id}" does not give a factor for each month and age.`);
    }
    if (!factors.every((factor) => factor >= 0 && Number.isFinite(factor))) {
      throw new RangeError(`The plan for "${id}" has a factor below 0 or one that is not a number.`);
    }
  };
  for (const change of plan.moves) {
    const move = model.moves[change.move];
    if (!move) throw new RangeError(`The plan changes move number ${String(change.move)}, which does not exist.`);
    refuse(move.id, change.factors);
    if (change.instead < 0) continue;
    const instead = model.moves[change.instead];
    if (instead?.from !== move.from || instead.profile !== move.profile) {
      throw new RangeError(
        `Those kept from "${move.id}" cannot be sent along a move from another state or with other months.`,
      );
    }
  }
  for (const { moves, entries, factors } of plan.common ?? []) {
    if (!moves.every((move) => model.moves[move]) || !entries.every((entry) => model.entries[entry])) {
      throw new RangeError('A common change of the plan names a move or entry that does not exist.');
    }
    if (factors.length === 0 || !factors.every((factor) => factor >= 0 && Number.isFinite(factor))) {
      throw new RangeError('A common change of the plan has no factor, one below 0 or one that is not a number.');
    }
  }
  for (const change of plan.entries) {
    const entry = model.entries[change.entry];
    if (!entry) throw new RangeError(`The plan changes entry number ${String(change.entry)}, which does not exist.`);
    refuse(entry.id, change.factors);
  }
}
