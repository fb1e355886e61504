import { CARE_MOVES } from '../care/moves.ts';
import type { CompiledModel } from '../engine/compiled.ts';

/** Chance that somebody of an age makes one of a group's moves in a month, as the country's hazards have it. */
export type Chance = (age: number, monthsInState: number) => number;

/**
 * Chances by state and group of moves under a model's hazards. By age and not by class: a class is for those of whom only the age on
 * the coming 31 March is known, and records hold birthdays.
 *
 * @param hazards evidence entries whose moves count
 * @returns nothing for a state from which no such move leads
 */
export function chanceOf(model: CompiledModel, from: string, hazards: readonly string[]): Chance | null {
  const state = model.states.find(({ id }) => id === from);
  const ids = new Set(CARE_MOVES.filter((move) => hazards.includes(move.hazard)).map(({ id }) => id));
  const own = model.moves.filter((move) => move.from === state?.index && ids.has(move.id));
  if (!state || own.length === 0) return null;
  return (age, monthsInState) => {
    const cell = Math.min(monthsInState, state.months - 1);
    return own.reduce(
      (sum, { index, profile }) =>
        sum + (model.hazardByAge[index * model.ages + age] ?? 0) * (state.profiles[profile * state.months + cell] ?? 0),
      0,
    );
  };
}
