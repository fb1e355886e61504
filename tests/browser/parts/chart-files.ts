import { expect, test } from 'vitest';
import { drawnOf } from '../../../src/charts/drawn.ts';
import { fileOf } from '../../../src/charts/files.ts';
import { care, CHANGED, current } from '../../support/pictures.ts';

const picture = drawnOf(care(current(CHANGED)));

test('a chart becomes a PNG at twice its size, with something on it', async () => {
  const blob = await fileOf(picture, 'png');
  expect(blob.type).toBe('image/png');
  const bitmap = await createImageBitmap(blob);
  expect(bitmap.width).toBe(1920);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const surface = canvas.getContext('2d');
  surface?.drawImage(bitmap, 0, 0);
  const pixels = surface?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
  const colours = new Set<number>();
  for (let at = 0; at < pixels.length; at += 4)
    colours.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0));
  expect(colours.has(0xfbfaf6)).toBe(true);
  expect(colours.has(0x6b2c7a)).toBe(true);
});

test('a chart becomes an SVG a browser can read', async () => {
  const text = await (await fileOf(picture, 'svg')).text();
  const read = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(read.querySelector('parsererror')).toBeNull();
  expect(read.querySelector('title')?.textContent).toBe('Fewer children in care from 2020');
});

test('a chart becomes a CSV', async () => {
  const blob = await fileOf(picture, 'csv');
  expect(blob.type).toContain('text/csv');
  expect((await blob.text()).split('\r\n')).toHaveLength(1 + 2 * 121 + 1);
});
