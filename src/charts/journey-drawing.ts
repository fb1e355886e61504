import { csvOfSheet } from '../exports/csv-file.ts';
import type { Cell } from '../exports/sheet.ts';
import type { Drawn, FileKind } from './drawn.ts';
import type { Palette } from './palette.ts';
import type { Framed } from './scene.ts';
import type { Scene } from './shapes.ts';
import type { ChartTable } from './table.ts';

/** A picture of children followed, drawn as wide as there is room. */
export interface JourneyDrawing extends Framed {
  readonly id: string;
  /** What stands round it in a file. */
  readonly saved: Framed;
  readonly until: string;
  /** @param named whether title, source and seed are in the picture, or on the page round it */
  readonly scene: (palette: Palette, width: number, named: boolean) => Scene;
  readonly csv: () => string;
  readonly table: () => ChartTable;
  /** Why a kind of file is not to be had; left out where every kind is. */
  readonly refusal?: Readonly<Partial<Record<FileKind, string>>>;
}

/** Rows under their heads, and what the picture says about itself beside the first of them. */
export function journeyCsv(columns: readonly string[], rows: readonly (readonly Cell[])[], about: string): string {
  return csvOfSheet({
    name: '',
    columns: [...columns, 'about'].map((label) => ({ label, width: 12 })),
    rows: rows.map((row, at) => [...row, at === 0 ? about : null]),
  });
}

const SAVED_WIDTH = 960;

/** As a file: with its words in the picture. */
export function drawnJourney({ scene, saved, ...drawing }: JourneyDrawing): Drawn {
  return { ...drawing, title: saved.title, scene: (palette) => scene(palette, SAVED_WIDTH, true) };
}
