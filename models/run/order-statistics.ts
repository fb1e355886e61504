import { SHORT, selectByPlace, sortByInsertion } from './select-by-place.ts';

/** More halvings than any sensible input needs; beyond it the rest is simply sorted. */
const DEEPEST = 64;

/** Whole numbers spread over no more than this many times their number are counted rather than compared. */
const WIDEST_SPREAD = 4;

/**
 * Puts the values of the given ranks where sorting would put them: what a handful of quantiles needs at a fraction of the
 * cost of sorting. The other values are lost.
 *
 * Whole numbers close together, as counts of children are, are sorted by counting; of others that are well spread, those around
 * each rank are picked out by their place. The rest go by partition exchange (Hoare 1961, algorithm 65) in three parts, so that
 * many equal values cost nothing, going only into stretches that hold a rank.
 *
 * @param ranks - places in ascending order, each within the array.
 */
export function placeRanks(values: Float64Array, ranks: readonly number[]): void {
  if (!sortByCounting(values) && !selectByPlace(values, ranks)) {
    placeWithin(values, 0, values.length - 1, ranks, 0, ranks.length, 0);
  }
}

/** Sorts whole numbers that lie close together; leaves any others alone and says so. */
function sortByCounting(values: Float64Array): boolean {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value !== Math.floor(value)) return false;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (most - least > WIDEST_SPREAD * values.length) return false;
  const times = new Int32Array(most - least + 1);
  for (const value of values) times[value - least] = (times[value - least] as number) + 1;
  let at = 0;
  for (let index = 0; index < times.length; index += 1) {
    const end = at + (times[index] as number);
    for (; at < end; at += 1) values[at] = least + index;
  }
  return true;
}

function placeWithin(
  values: Float64Array,
  first: number,
  last: number,
  ranks: readonly number[],
  firstRank: number,
  endRank: number,
  depth: number,
): void {
  if (firstRank >= endRank || first >= last) return;
  if (last - first < SHORT) {
    sortByInsertion(values, first, last);
    return;
  }
  if (depth > DEEPEST) {
    values.subarray(first, last + 1).sort();
    return;
  }
  const pivot = middleOfThree(values, first, last);
  let below = first;
  let above = last;
  let at = first;
  while (at <= above) {
    const value = values[at] as number;
    if (value < pivot) {
      values[at] = values[below] as number;
      values[below] = value;
      below += 1;
      at += 1;
    } else if (value > pivot) {
      values[at] = values[above] as number;
      values[above] = value;
      above -= 1;
    } else {
      at += 1;
    }
  }
  let leftEnd = firstRank;
  while (leftEnd < endRank && (ranks[leftEnd] as number) < below) leftEnd += 1;
  let rightStart = leftEnd;
  while (rightStart < endRank && (ranks[rightStart] as number) <= above) rightStart += 1;
  placeWithin(values, first, below - 1, ranks, firstRank, leftEnd, depth + 1);
  placeWithin(values, above + 1, last, ranks, rightStart, endRank, depth + 1);
}

function middleOfThree(values: Float64Array, first: number, last: number): number {
  const one = values[first] as number;
  const two = values[(first + last) >> 1] as number;
  const three = values[last] as number;
  if (one < two) return two < three ? two : Math.max(one, three);
  return one < three ? one : Math.max(two, three);
}
