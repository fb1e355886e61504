import type { Point } from './shapes.ts';

/** Shapes at points of a line, so that lines can be told apart without their colours. */
export type Marker = 'circle' | 'square' | 'triangle' | 'diamond' | 'triangle-down' | 'plus' | 'cross' | 'star';

const around = (corners: number, radii: readonly number[], turn = 0): Point[] =>
  Array.from({ length: corners }, (_, at) => {
    const angle = (2 * Math.PI * at) / corners + turn - Math.PI / 2;
    const radius = radii[at % radii.length] ?? 1;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });

const ARM = 0.36;
const PLUS: readonly Point[] = [
  ...([
    [-ARM, -1],
    [ARM, -1],
    [ARM, -ARM],
    [1, -ARM],
    [1, ARM],
    [ARM, ARM],
  ] as const),
  ...([
    [ARM, 1],
    [-ARM, 1],
    [-ARM, ARM],
    [-1, ARM],
    [-1, -ARM],
    [-ARM, -ARM],
  ] as const),
];
const HALF = Math.SQRT1_2;
const turned = ([x, y]: Point): Point => [HALF * (x - y), HALF * (x + y)];

/** Each as a closed outline round nought, about one unit out, of about the same weight to the eye. */
const OUTLINES: Readonly<Record<Marker, readonly Point[]>> = {
  circle: around(20, [0.9]),
  square: around(4, [1.15], Math.PI / 4),
  triangle: around(3, [1.2]),
  diamond: around(4, [1.2]),
  'triangle-down': around(3, [1.2], Math.PI),
  plus: PLUS,
  cross: PLUS.map(turned),
  star: around(10, [1.3, 0.55]),
};

/** The outline of a marker at a place. */
export function markerAt(marker: Marker, [x, y]: Point, radius: number): Point[] {
  return OUTLINES[marker].map(([right, down]) => [x + radius * right, y + radius * down]);
}
