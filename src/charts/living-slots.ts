import { REGIONS, type LivingWorld } from '../../models/run/living.ts';
import { AWAY, REGION_OF } from '../../models/run/living-months.ts';

/**
 * A place to stand for every stay in a region, by the move with which it begins or goes on: a child keeps it while in the region,
 * and whoever comes next takes one that is free. There are never more than the most children who are there at once.
 *
 * @param months entries of the scene's months
 */
export function slotsOf(
  { firstMove, moveMonth, movePlace }: LivingWorld,
  children: number,
  months: number,
): Int32Array {
  const moves = moveMonth.length;
  const childOf = new Int32Array(moves);
  for (let child = 0; child < children; child++) {
    childOf.fill(child, firstMove[child] ?? 0, firstMove[child + 1] ?? 0);
  }
  const slots = new Int32Array(moves);
  const free = REGIONS.map((): number[] => []);
  const next = new Int32Array(REGIONS.length);
  for (const due of byMonth(moveMonth, months)) {
    // Whoever goes makes room before anybody comes.
    for (const move of due) {
      const before = regionBefore(move);
      if (before !== AWAY && before !== regionAfter(move)) free[before]?.push(slots[move - 1] ?? 0);
    }
    for (const move of due) {
      const here = regionAfter(move);
      if (here === AWAY) continue;
      if (here === regionBefore(move)) slots[move] = slots[move - 1] ?? 0;
      else slots[move] = free[here]?.pop() ?? take(next, here);
    }
  }
  return slots;

  function regionAfter(move: number): number {
    return REGION_OF[movePlace[move] ?? 0] ?? AWAY;
  }

  function regionBefore(move: number): number {
    return move > (firstMove[childOf[move] ?? 0] ?? 0) ? regionAfter(move - 1) : AWAY;
  }
}

function take(next: Int32Array, region: number): number {
  const slot = next[region] ?? 0;
  next[region] = slot + 1;
  return slot;
}

/** Every move, month by month, in the order of the children. */
function byMonth(moveMonth: Int16Array, months: number): number[][] {
  const due = Array.from({ length: months }, (): number[] => []);
  moveMonth.forEach((month, move) => {
    due[month]?.push(move);
  });
  return due;
}
