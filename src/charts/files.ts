import { csvOf } from './csv.ts';
import { PALETTES } from './palette.ts';
import type { Picture } from './picture.ts';
import { pngOf } from './png.ts';
import { sceneOf } from './scene.ts';
import { svgOf } from './svg.ts';

export type FileKind = 'png' | 'svg' | 'csv';

/** A chart as a file, always in light colours: it is going into somebody's paper. */
export async function fileOf(picture: Picture, kind: FileKind): Promise<Blob> {
  if (kind === 'csv') return new Blob([csvOf(picture)], { type: 'text/csv;charset=utf-8' });
  const scene = sceneOf(picture, PALETTES.light);
  if (kind === 'png') return pngOf(scene);
  return new Blob([svgOf(scene, picture.title)], { type: 'image/svg+xml' });
}

export function fileName({ id, months }: Picture, kind: FileKind): string {
  return `headwater-${id}-to-${months.at(-1) ?? ''}.${kind}`;
}
