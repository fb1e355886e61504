import { REGIONS, type LivingWorld } from '../../models/run/living.ts';
import { AWAY, REGION_OF } from '../../models/run/living-months.ts';

/**
 * A place to stand for every stay in a region, by the move with which it begins or goes on: a child keeps it while in the region,
 * and whoever comes next takes one that is free. There are never more than the most children who are there at once.
 *
 * @param months entries of the scene's months
 */
export function slotsOf(world: LivingWorld, children: number, months: number): Int32Array {
  const { before, after } = regionsOf(world, children);
  const { order, firstOf } = byMonth(world.moveMonth, months);
  const slots = new Int32Array(order.length);
  const free = REGIONS.map((): number[] => []);
  const next = new Int32Array(REGIONS.length);
  for (let month = 0; month < months; month++) {
    const [first, end] = [firstOf[month] ?? 0, firstOf[month + 1] ?? 0];
    // Whoever goes makes room before anybody comes.
    for (let at = first; at < end; at++) {
      const move = order[at] ?? 0;
      const left = before[move] ?? AWAY;
      if (left !== AWAY && left !== after[move]) free[left]?.push(slots[move - 1] ?? 0);
    }
    for (let at = first; at < end; at++) {
      const move = order[at] ?? 0;
      const here = after[move] ?? AWAY;
      if (here === AWAY) continue;
      if (here === before[move]) slots[move] = slots[move - 1] ?? 0;
      else slots[move] = free[here]?.pop() ?? take(next, here);
    }
  }
  return slots;
}

function take(next: Int32Array, region: number): number {
  const slot = next[region] ?? 0;
  next[region] = slot + 1;
  return slot;
}

/** Of every move, the region it leads to and the one it leads from. */
function regionsOf({ firstMove, movePlace }: LivingWorld, children: number): { before: Int8Array; after: Int8Array } {
  const after = new Int8Array(movePlace.length);
  for (let move = 0; move < after.length; move++) after[move] = REGION_OF[movePlace[move] ?? 0] ?? AWAY;
  const before = new Int8Array(after.length).fill(AWAY);
  for (let child = 0; child < children; child++) {
    const end = firstMove[child + 1] ?? 0;
    for (let move = (firstMove[child] ?? 0) + 1; move < end; move++) before[move] = after[move - 1] ?? AWAY;
  }
  return { before, after };
}

/** Every move, month by month, in the order of the children; those of a month stand from its first to that of the next. */
function byMonth(moveMonth: Int16Array, months: number): { order: Int32Array; firstOf: Int32Array } {
  const firstOf = new Int32Array(months + 1);
  for (const month of moveMonth) if (month < months) firstOf[month + 1] = (firstOf[month + 1] ?? 0) + 1;
  for (let month = 0; month < months; month++) firstOf[month + 1] = (firstOf[month + 1] ?? 0) + (firstOf[month] ?? 0);
  const order = new Int32Array(moveMonth.length);
  const place = firstOf.slice();
  moveMonth.forEach((month, move) => {
    if (month >= months) return;
    const at = place[month] ?? 0;
    order[at] = move;
    place[month] = at + 1;
  });
  return { order, firstOf };
}
