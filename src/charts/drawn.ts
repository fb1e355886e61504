import { csvOf } from './csv.ts';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { sceneOf } from './scene.ts';
import type { Scene } from './shapes.ts';
import { tableOf, type ChartTable } from './table.ts';
import { leaving } from './withheld.ts';

export type FileKind = 'png' | 'svg' | 'csv';

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
  /** Why a kind of file is not to be had; left out where every kind is. */
  readonly refusal?: Readonly<Partial<Record<FileKind, string>>>;
}

export function drawnOf(picture: Picture): Drawn {
  const { id, months } = picture;
  const saved = leaving(picture);
  return {
    ...{ id, title: saved.title, until: months.at(-1) ?? '' },
    scene: (palette) => sceneOf(saved, palette),
    csv: () => csvOf(picture),
    table: () => tableOf(picture),
  };
}
