import { csvOf } from './csv.ts';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { sceneOf } from './scene.ts';
import type { Scene } from './shapes.ts';
import { tableOf, type ChartTable } from './table.ts';

/** Anything that is drawn, whatever its kind: what its table, its files and its print are made from. */
export interface Drawn {
  /** Names its files and its table; of its own on a page. */
  readonly id: string;
  readonly title: string;
  /** Last month it shows, for the names of its files. */
  readonly until: string;
  /** With title, source, runs and seed in the picture. */
  readonly scene: (palette: Palette) => Scene;
  readonly csv: () => string;
  readonly table: () => ChartTable;
}

export function drawnOf(picture: Picture): Drawn {
  const { id, title, months } = picture;
  return {
    ...{ id, title, until: months.at(-1) ?? '' },
    scene: (palette) => sceneOf(picture, palette),
    csv: () => csvOf(picture),
    table: () => tableOf(picture),
  };
}
