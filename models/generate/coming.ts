import { shareAtMonthEnd } from '../engine/ages.ts';
import type { CompiledEntry, CompiledModel } from '../engine/compiled.ts';

/** How many of a class come in a month before their birthday, after it and at birth, as parts of any whole. */
export interface Coming {
  readonly before: number;
  readonly after: number;
  readonly atBirth: number;
}

/**
 * How children of a class come by one entry.
 *
 * @param inYear month of the year, April first
 */
export function comingBy(
  model: CompiledModel,
  { index, newbornShare }: CompiledEntry,
  row: number,
  inYear: number,
): Coming {
  const passed = shareAtMonthEnd(inYear);
  const ofAge = (age: number): number => (age < model.ages ? (model.entriesByAge[index * model.ages + age] ?? 0) : 0);
  const youngest = ofAge(0) * newbornShare;
  return {
    before: row === 0 ? 0 : (ofAge(row - 1) - (row === 1 ? youngest : 0)) * (1 - passed),
    after: (ofAge(row) - (row === 0 ? youngest : 0)) * passed,
    atBirth: row === 0 ? youngest : 0,
  };
}

/** All of a class who come by one entry in a month. */
export function allComingBy(model: CompiledModel, entry: CompiledEntry, row: number, inYear: number): number {
  const { before, after, atBirth } = comingBy(model, entry, row, inYear);
  return before + after + atBirth;
}
