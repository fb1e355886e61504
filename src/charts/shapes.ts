/** A picture laid out at a size, as shapes any drawing surface can make: what an SVG or a PNG holds. */
export type Shape =
  | {
      readonly kind: 'line';
      readonly points: readonly Point[];
      readonly colour: string;
      readonly opacity: number;
      readonly width: number;
      /** Lengths of dash and gap in turn; none for a line without gaps. */
      readonly dash: readonly number[];
    }
  | { readonly kind: 'area'; readonly points: readonly Point[]; readonly colour: string; readonly opacity: number }
  | {
      readonly kind: 'text';
      readonly at: Point;
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
      readonly colour: string;
      readonly anchor: 'start' | 'middle' | 'end';
      /** Colour of a rim round the letters, where they stand on something; none where they stand on the ground. */
      readonly halo?: string;
    };

export type Point = readonly [number, number];

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly shapes: readonly Shape[];
}

const BODY = 15;
/** Width of a halo's stroke, half of which lies outside the letters. */
export const HALO = 4;

type TextParts = Partial<Omit<Extract<Shape, { kind: 'text' }>, 'kind' | 'at' | 'text'>> & { readonly colour: string };

export function text(
  at: Point,
  words: string,
  { size = BODY, bold = false, anchor = 'start', ...colours }: TextParts,
): Shape {
  return { kind: 'text', at, text: words, size, bold, anchor, ...colours };
}

interface StrokeParts {
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

export function stroke(
  points: readonly Point[],
  colour: string,
  width: number,
  { dash = [], opacity = 1 }: StrokeParts = {},
): Shape {
  return { kind: 'line', points, colour, width, dash, opacity };
}

/** A thin straight line: an axis, a grid, a mark. */
export function straight(from: Point, to: Point, colour: string, parts: StrokeParts = {}): Shape {
  return stroke([from, to], colour, 1, parts);
}

export function area(points: readonly Point[], colour: string, opacity = 1): Shape {
  return { kind: 'area', points, colour, opacity };
}
