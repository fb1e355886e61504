import { openUniform } from '../random/keys.ts';
import { chooseDestination } from './admit.ts';
import type { CompiledModel, CompiledState } from './compiled.ts';
import { DIRECTION, RECORD, type Pool } from './pools.ts';
import type { StayTable } from './stay.ts';

/** Nobody can leave this way: all hazards are 0. */
export const NOWHERE = -1;

/**
 * Which way somebody goes who leaves this month.
 *
 * @param hazard this month's hazards by move and class
 * @param stay filled in for their state
 * @returns the slot of the flow: a move and its destination; {@link NOWHERE} where there is none
 */
export function wayOut(
  model: CompiledModel,
  state: CompiledState,
  pool: Pool,
  at: number,
  month: number,
  hazard: Float64Array,
  stay: StayTable,
): number {
  const { classes } = model;
  const { moves, moveProfiles, months, profiles } = state;
  const cell = pool.cell[at] ?? 0;
  const row = model.rowOf[cell] ?? 0;
  const monthInState = cell - state.offset - row * months;
  const total = stay.leaving[(model.stayCode[cell] ?? 0) >> 1] ?? 0;
  const wanted = openUniform(pool.record[at * RECORD + DIRECTION] ?? 0) * total;
  let before = 0;
  let width = 0;
  let picked = -1;
  for (let each = 0; each < moves.length; each++) {
    const factor = profiles[(moveProfiles[each] ?? 0) * months + monthInState] ?? 0;
    const part = (hazard[(moves[each] ?? 0) * classes + row] ?? 0) * factor;
    if (part === 0) continue;
    before += width;
    width = part;
    picked = moves[each] ?? -1;
    if (wanted < before + part) break;
  }
  if (picked < 0) return NOWHERE;
  const only = model.onlySlot[picked] ?? NOWHERE;
  if (only !== NOWHERE) return only;
  const destinations = model.moves[picked]?.destinations;
  if (!destinations) return NOWHERE;
  const where = Math.min(1, Math.max(0, (wanted - before) / width));
  return destinations.firstSlot + chooseDestination(destinations, classes, month % 12, row, where);
}
