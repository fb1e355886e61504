import type { PALETTES } from './palette.ts';
import type { Point, Shape } from './shapes.ts';
import type { ChartTable } from './table.ts';

/** Which ground a drawing stands on. */
export type Tone = keyof typeof PALETTES;

/** A part of a drawing that can be read by pointing at it or by the arrow keys. */
export interface DiagramMark {
  readonly id: string;
  readonly outline: readonly Point[];
  /** What it says, in a sentence that stands alone. */
  readonly words: string;
}

/** A picture laid out at a width. */
export interface LaidOut {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly marks: readonly DiagramMark[];
}

/** A picture that is not a line over months: what it says, as a table too, and how it is drawn at any width. */
export interface Diagram {
  readonly id: string;
  /** The finding. */
  readonly title: string;
  /** The measure and its unit. */
  readonly subtitle: string;
  /** How it is to be read. */
  readonly key: string;
  /** Source, number of runs and seed. */
  readonly footnote: string;
  /** Last month it shows, for the names of its files. */
  readonly until: string;
  readonly table: ChartTable;
  /** The numbers behind it, unrounded: names of columns, then rows. */
  readonly numbers: readonly (readonly (string | number)[])[];
  /** Below this it is drawn as wide as this and scrolls. */
  readonly least: number;
  readonly draw: (width: number, tone: Tone) => LaidOut;
  /**
   * There where its numbers count people of a reader's own data, of which fewer than ten are withheld from files: what may be
   * drawn in one; null where what is left would give them away.
   */
  readonly withholds?: { readonly picture: Diagram | null };
}
