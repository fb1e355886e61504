/** A label at the end of a line, and where it would like to be. */
export interface EndLabel {
  readonly text: string;
  readonly y: number;
}

/**
 * Moves labels apart until none is nearer than `gap` to the next, keeping their order, and the whole set within the two
 * limits. Labels that do not collide stay where they are.
 */
export function spreadLabels<Label extends EndLabel>(
  labels: readonly Label[],
  gap: number,
  limits: readonly [number, number],
): Label[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  const places: number[] = [];
  for (const { y } of sorted) {
    const above = places.at(-1);
    places.push(above === undefined ? Math.max(y, limits[0]) : Math.max(y, above + gap));
  }
  let ceiling = limits[1];
  for (let index = places.length - 1; index >= 0; index -= 1) {
    places[index] = Math.min(places[index] ?? ceiling, ceiling);
    ceiling = (places[index] ?? ceiling) - gap;
  }
  return sorted.map((label, index) => ({ ...label, y: places[index] ?? label.y }));
}

const GAP = 10;
const LETTER = 7.5;

/** Room beside a plot for names, in bold, at the ends of its lines. */
export function labelRoom(names: readonly string[]): number {
  return GAP + LETTER * Math.max(...names.map(({ length }) => length));
}
