import { shortened, styleOf } from './line-style.ts';
import { markerAt } from './markers.ts';
import type { Palette } from './palette.ts';
import type { Line, Picture } from './picture.ts';
import { area, stroke, text, type Shape } from './shapes.ts';

export const KEY_HEIGHT = 24;
const SAMPLE = 34;
const AFTER = 26;
const LETTER = 7.6;

interface Placed {
  readonly line: Line;
  readonly name: string;
  readonly x: number;
  readonly row: number;
}

function placed(lines: readonly Line[], width: number): Placed[] {
  const most = Math.floor((width - SAMPLE - 8) / LETTER);
  let [x, row] = [0, 0];
  return lines.map((line) => {
    const name = shortened(line.label, most);
    const room = SAMPLE + 8 + name.length * LETTER;
    if (x > 0 && x + room > width) [x, row] = [0, row + 1];
    const place = { line, name, x, row };
    x += room + AFTER;
    return place;
  });
}

/** What each line is, as samples with names in rows, where there is no room for names at the ends of lines. */
export function keyRows(
  picture: Picture | undefined,
  palette: Palette,
  width: number,
): { readonly rows: number; readonly at: (left: number, top: number) => Shape[] } {
  if (picture === undefined) return { rows: 0, at: () => [] };
  const places = placed(picture.lines, width);
  return {
    rows: (places.at(-1)?.row ?? -1) + 1,
    at: (left, top) =>
      places.flatMap(({ line, name, x, row }) => {
        const y = top + row * KEY_HEIGHT;
        const from = left + x;
        const colour = palette.series[line.colour];
        const { dash, width: thick, marker } = styleOf(line, picture);
        const across = [
          [from, y],
          [from + SAMPLE, y],
        ] as const;
        return [
          stroke(across, colour, thick, { dash }),
          ...(marker === null ? [] : [area(markerAt(marker, [from + SAMPLE / 2, y], 4.5), colour)]),
          text([from + SAMPLE + 8, y + 5], name, { colour: palette.ink }),
        ];
      }),
  };
}
