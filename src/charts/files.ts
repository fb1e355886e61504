import type { Drawn, FileKind } from './drawn.ts';
import { PALETTES } from './palette.ts';
import { pngOf } from './png.ts';
import { svgOf } from './svg.ts';

/** A drawing as a file, always in light colours: it is going into somebody's paper. */
export async function fileOf({ title, scene, csv }: Drawn, kind: FileKind): Promise<Blob> {
  if (kind === 'csv') return new Blob([csv()], { type: 'text/csv;charset=utf-8' });
  const drawn = scene(PALETTES.light);
  if (kind === 'png') return pngOf(drawn);
  return new Blob([svgOf(drawn, title)], { type: 'image/svg+xml' });
}

export function fileName({ id, until }: Drawn, kind: FileKind): string {
  return `headwater-${id}-to-${until}.${kind}`;
}
