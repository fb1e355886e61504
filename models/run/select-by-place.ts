/** Stretches this short are sorted by insertion. */
export const SHORT = 12;

/** Most values that may fall into one part that is asked for before selecting by place is given up. */
const FULLEST = 32;

/** Room to select in, used again and again: it is asked for some hundred times for one answer. */
let parts = new Int32Array(1024);
let places = new Int32Array(1024);
let kept = new Float64Array(1024);

/**
 * Puts the values of the given ranks in their places, by how far values lie between least and most: only the parts of that scale
 * which hold a rank are looked at again. All other values are lost. Where too many lie close together, it leaves the values
 * alone and says so.
 *
 * @param ranks - places in ascending order, each within the array.
 */
export function selectByPlace(values: Float64Array, ranks: readonly number[]): boolean {
  const count = values.length;
  let least = Infinity;
  let most = -Infinity;
  for (let index = 0; index < count; index += 1) {
    const value = values[index] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const last = count - 1;
  const scale = last / (most - least);
  if (!(scale > 0 && scale < Infinity) || count < SHORT) return false;
  if (parts.length <= count) {
    [parts, places, kept] = [new Int32Array(2 * count), new Int32Array(2 * count), new Float64Array(2 * count)];
  }
  places.fill(0, 0, last + 1);
  for (let index = 0; index < count; index += 1) {
    const part = (((values[index] as number) - least) * scale) | 0;
    parts[index] = part;
    places[part] = (places[part] as number) + 1;
  }
  const stretches = stretchesOf(ranks, last);
  if (stretches === null) return false;
  for (let index = 0; index < count; index += 1) {
    const part = parts[index] as number;
    const place = places[part] as number;
    if (place < 0) continue;
    kept[place] = values[index] as number;
    places[part] = place + 1;
  }
  for (const { first, end } of stretches) {
    sortByInsertion(kept, first, end - 1);
    for (let place = first; place < end; place += 1) values[place] = kept[place] as number;
  }
  return true;
}

interface Stretch {
  readonly first: number;
  readonly end: number;
}

/**
 * Where the parts that hold a rank begin and end. Turns the number of values in each part into the place of its first, or -1 where
 * it holds no rank; null when one that does is too full.
 */
function stretchesOf(ranks: readonly number[], last: number): Stretch[] | null {
  const stretches: Stretch[] = [];
  let next = 0;
  let first = 0;
  for (let part = 0; part <= last; part += 1) {
    const held = places[part] as number;
    const end = first + held;
    places[part] = -1;
    if (next < ranks.length && (ranks[next] as number) < end) {
      if (held > FULLEST) return null;
      places[part] = first;
      stretches.push({ first, end });
      while (next < ranks.length && (ranks[next] as number) < end) next += 1;
    }
    first = end;
  }
  return stretches;
}

/** Sorts a stretch of values, its ends included, that is short or nearly in order. */
export function sortByInsertion(values: Float64Array, first: number, last: number): void {
  for (let end = first + 1; end <= last; end += 1) {
    const value = values[end] as number;
    let place = end;
    while (place > first && (values[place - 1] as number) > value) {
      values[place] = values[place - 1] as number;
      place -= 1;
    }
    values[place] = value;
  }
}
