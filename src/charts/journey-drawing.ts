import type { Drawn } from './drawn.ts';
import type { Palette } from './palette.ts';
import type { Framed } from './scene.ts';
import type { Scene } from './shapes.ts';
import type { ChartTable } from './table.ts';

/** A picture of children followed, drawn as wide as there is room. */
export interface JourneyDrawing extends Framed {
  readonly id: string;
  readonly until: string;
  /** @param named whether title, source and seed are in the picture, or on the page round it */
  readonly scene: (palette: Palette, width: number, named: boolean) => Scene;
  readonly csv: () => string;
  readonly table: () => ChartTable;
}

const SAVED_WIDTH = 960;

/** As a file: with its words in the picture. */
export function drawnJourney({ id, title, until, scene, csv, table }: JourneyDrawing): Drawn {
  return { id, title, until, scene: (palette) => scene(palette, SAVED_WIDTH, true), csv, table };
}
