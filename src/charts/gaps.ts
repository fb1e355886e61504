import type { Picture } from './picture.ts';

/** Places next to each other that are drawn: a line is broken, and an area parted, where something is left out. */
export function stretches(length: number, isDrawn: (index: number) => boolean): number[][] {
  const found: number[][] = [];
  let current: number[] = [];
  for (let index = 0; index < length; index += 1) {
    if (isDrawn(index)) {
      if (current.length === 0) found.push(current);
      current.push(index);
    } else current = [];
  }
  return found;
}

/** The months of a line that are drawn, in stretches: where a value is withheld there is none. */
export function drawnMonths({ months }: Pick<Picture, 'months'>, values: ArrayLike<number>): number[][] {
  return stretches(Math.min(values.length, months.length), (index) => !Number.isNaN(values[index]));
}

/** The last value of a line that is drawn; nought where all are withheld. */
export function lastDrawn(picture: Pick<Picture, 'months'>, values: ArrayLike<number>): number {
  return values[drawnMonths(picture, values).at(-1)?.at(-1) ?? -1] ?? 0;
}
