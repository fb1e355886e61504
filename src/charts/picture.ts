import type { ScenarioColour } from '../workspace/workspace.ts';

/**
 * A chart as plain data, before any library or file format: what is drawn, in words and numbers. The chart on screen, its
 * table, its CSV, its SVG and its PNG are all made from one of these, so that they cannot disagree.
 */

export type ColourName = 'care' | 'baseline' | 'ink' | ScenarioColour;
export type ChartUnit = 'children' | 'pounds' | 'per cent';

export interface Line {
  readonly id: string;
  readonly label: string;
  /** What stands at its end where there is no room for the label. */
  readonly short?: string;
  readonly colour: ColourName;
  readonly dashed: boolean;
  /** Drawn faintly because it belongs to a picture that is out of date. */
  readonly faded: boolean;
  /** Not a number where there is none. */
  readonly values: ArrayLike<number>;
  /** Months that are left out of files of a reader's own data because of what they are a share of. */
  readonly hidden?: readonly boolean[];
}

export interface Band {
  /** The line it surrounds. */
  readonly line: string;
  readonly share: 50 | 90;
  readonly colour: ColourName;
  readonly faded: boolean;
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
}

/** Something that happens at a month: a lever starts. */
export interface Mark {
  readonly index: number;
  readonly label: string;
}

export interface Picture {
  readonly id: string;
  /** The finding. */
  readonly title: string;
  /** The measure and its unit. */
  readonly subtitle: string;
  /** Source, number of runs and seed. */
  readonly footnote: string;
  /** What line and bands are. */
  readonly key: string;
  readonly unit: ChartUnit;
  readonly months: readonly string[];
  readonly lines: readonly Line[];
  readonly bands: readonly Band[];
  readonly marks: readonly Mark[];
  /** Words at the ends of an axis through zero; null for a chart of levels. */
  readonly ends: { readonly below: string; readonly above: string } | null;
  /** The one line whose bands are drawn, where bands of all would lie over each other; those of every line when left out. */
  readonly highlight?: string | null;
  /** Where labels are names people gave and need more room; on a narrow screen the key has them instead. */
  readonly longLabels?: boolean;
  /** There where it counts people of a reader's own data: fewer than ten are then left out of everything saved or printed. */
  readonly withholds?: true;
}

/** Whether a line is only what differences are measured from. */
export function isReference({ ends }: Picture, { id }: Line): boolean {
  return ends !== null && id === 'baseline';
}

/** Bands to draw. Axis, table and files hold the others, too, so that nothing moves while the eye goes from line to line. */
export function drawnBands({ bands, highlight }: Picture): readonly Band[] {
  return highlight === undefined ? bands : bands.filter(({ line }) => line === highlight);
}

/** Lowest and highest value drawn. */
export function extent(picture: Picture): readonly [number, number] {
  let low = picture.ends === null ? Infinity : 0;
  let high = picture.ends === null ? -Infinity : 0;
  const series = [
    ...picture.lines.map(({ values }) => values),
    ...picture.bands.flatMap((band) => [band.low, band.high]),
  ];
  for (const values of series) {
    const length = Math.min(values.length, picture.months.length);
    for (let index = 0; index < length; index += 1) {
      const value = values[index] ?? 0;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low <= high ? [low, high] : [0, 1];
}
