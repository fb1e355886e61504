import { bandOfAge } from '../care/ages.ts';
import type { CompiledModel } from '../engine/compiled.ts';
import { NONE, type Records } from '../returns/records.ts';
import { BANDS } from './bands.ts';
import { chanceOf, type Chance } from './records-chances.ts';
import { HAZARD_GROUPS } from './records-groups.ts';
import { ageIn, bornByMiddle } from './records-months.ts';
import type { Spell } from './records-spell.ts';
import { spellsOf } from './records-spells.ts';

/** Months in state at which the steps of a table of counts begin. */
export const TIME_STEPS = [0, 3, 6, 12, 24, 36, 60] as const;

/** Moves of one age band at one time in state, and how many the country's hazards would have brought. */
export interface Cell {
  readonly band: number;
  /** Place in {@link TIME_STEPS}. */
  readonly step: number;
  childMonths: number;
  moves: number;
  expected: number;
}

/** Counts of one group of moves, by age band and time in state: one cell for each of both. */
export interface Counted {
  readonly group: string;
  readonly cells: readonly Cell[];
}

/**
 * Moves counted over the months in which they could have been made. A child is first at risk the month after coming, as in the model;
 * a month counts where everything of its kind would have been seen.
 *
 * @param national the country's model, whose hazards say what was to be expected
 */
export function countMoves(records: Records, national: CompiledModel): Counted[] {
  const counted = HAZARD_GROUPS.map(({ id }) => ({ group: id, cells: noCells() }));
  const tables = new Map<string, readonly StateTable[]>();
  for (const spell of spellsOf(records)) {
    const birth = records.children.birth[spell.child] ?? NONE;
    if (birth === NONE) continue;
    const known = tables.get(spell.state) ?? tablesOf(spell.state, counted, national);
    tables.set(spell.state, known);
    addSpell(spell, birth, known);
  }
  return counted;
}

/** A group whose moves lead from a state, their chance there, and where they are counted. */
interface StateTable {
  readonly group: string;
  readonly chance: Chance;
  readonly cells: Cell[];
}

function tablesOf(
  state: string,
  counted: readonly { group: string; cells: Cell[] }[],
  model: CompiledModel,
): StateTable[] {
  return counted.flatMap(({ group, cells }, at) => {
    const chance = chanceOf(model, state, HAZARD_GROUPS[at]?.hazards ?? []);
    return chance ? [{ group, chance, cells }] : [];
  });
}

function addSpell({ clock, from, until, move, seen }: Spell, birth: number, tables: readonly StateTable[]): void {
  const born = bornByMiddle(birth);
  const cellAt = (cells: Cell[], month: number): Cell | undefined =>
    cells[bandOfAge(ageIn(month, born)) * TIME_STEPS.length + stepOf(Math.max(0, month - clock - 1))];
  for (let month = from + 1; month <= until; month += 1) {
    if (!seen(month)) continue;
    for (const { chance, cells } of tables) {
      const cell = cellAt(cells, month);
      if (!cell) continue;
      cell.childMonths += 1;
      cell.expected += chance(ageIn(month, born), month - clock - 1);
    }
  }
  const own = move === null || !seen(until) ? undefined : tables.find(({ group }) => group === move);
  const made = own && cellAt(own.cells, until);
  if (made) made.moves += 1;
}

const stepOf = (months: number): number => TIME_STEPS.findLastIndex((from) => from <= months);

const noCells = (): Cell[] =>
  BANDS.flatMap((_, band) => TIME_STEPS.map((__, step) => ({ band, step, childMonths: 0, moves: 0, expected: 0 })));
