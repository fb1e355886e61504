import { TOTAL_GROUPS, type Box, type KnownBoxes, type TotalGroup, type TotalId, type Totals } from './totals.ts';

/** By what a missing number was scaled. */
export type ScaledBy = TotalGroup['id'];

/**
 * A place with every box filled: what is missing is the lender's number, scaled by how the rest of its group compares with the
 * lender's, or the group it follows where nothing of it is known, in the end by population. Each is marked as borrowed.
 *
 * @param known what is known of the place; anything not known is left out
 * @throws RangeError when nothing is known to scale by
 */
export function completed(place: Pick<Totals, 'id' | 'name' | 'year'>, known: KnownBoxes, lender: Totals): Totals {
  const borrow = (group: TotalGroup, id: TotalId): Box => {
    const { times, by } = scaleOf(group, known, lender);
    return { value: lender.boxes[id].value * times, standing: 'borrowed', from: `${lender.id}:${by}` };
  };
  const boxes = TOTAL_GROUPS.flatMap((group) => group.boxes.map((id) => [id, known[id] ?? borrow(group, id)] as const));
  return { id: place.id, name: place.name, year: place.year, boxes: Object.fromEntries(boxes) as Totals['boxes'] };
}

/** How a place compares with the lender in a group of boxes, or in the nearest group it follows of which something is known. */
function scaleOf(group: TotalGroup, known: KnownBoxes, lender: Totals): { times: number; by: ScaledBy } {
  const shared = group.boxes.filter((id) => known[id] !== undefined && lender.boxes[id].value > 0);
  const own = shared.reduce((sum, id) => sum + (known[id]?.value ?? 0), 0);
  const lent = shared.reduce((sum, id) => sum + lender.boxes[id].value, 0);
  if (lent > 0 && own > 0) return { times: own / lent, by: group.id };
  const next = TOTAL_GROUPS.find(({ id }) => id === group.follows);
  if (!next)
    throw new RangeError('Nothing is known of how many children live there, so nothing can be borrowed to scale.');
  return scaleOf(next, known, lender);
}
