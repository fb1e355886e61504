/** Stretches this short are sorted by insertion. */
export const SHORT = 12;

/** Most values that may fall into one part before sorting by place is given up. */
const FULLEST = 24;

/** Room to sort in, used again and again: it is asked for some hundred times for one answer. */
let ends = new Int32Array(1024);
let placed = new Float64Array(1024);

/**
 * Sorts values by how far they lie between least and most, then puts right what is still out of order: next to nothing where they
 * are spread as sums of many things are. Leaves the values alone, and says so, where too many lie close together.
 */
export function sortByPlace(values: Float64Array): boolean {
  const count = values.length;
  let least = Infinity;
  let most = -Infinity;
  for (let index = 0; index < count; index += 1) {
    const value = values[index] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const scale = (count - 1) / (most - least);
  if (!(scale > 0 && scale < Infinity) || count < SHORT) return false;
  if (ends.length <= count) [ends, placed] = [new Int32Array(2 * count), new Float64Array(2 * count)];
  ends.fill(0, 0, count + 1);
  for (let index = 0; index < count; index += 1) {
    const part = ((((values[index] as number) - least) * scale) | 0) + 1;
    ends[part] = (ends[part] as number) + 1;
  }
  for (let part = 1; part <= count; part += 1) {
    if ((ends[part] as number) > FULLEST) return false;
    ends[part] = (ends[part] as number) + (ends[part - 1] as number);
  }
  for (let index = 0; index < count; index += 1) {
    const value = values[index] as number;
    const part = ((value - least) * scale) | 0;
    const at = ends[part] as number;
    placed[at] = value;
    ends[part] = at + 1;
  }
  for (let index = 0; index < count; index += 1) values[index] = placed[index] as number;
  sortByInsertion(values, 0, count - 1);
  return true;
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
