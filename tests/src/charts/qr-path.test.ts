import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { qrPath } from '../../../src/charts/qr-path.ts';

/** Squares that a path covers, by following it. */
function squares(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  }
  return rows;
}

it.each(['https://example.org/#/challenge/blue%20kite', 'x'.repeat(300)])(
  'a code to photograph is drawn square by square',
  (link) => {
    const { data, size } = encode(link, { border: 4 });
    const path = qrPath(data);
    expect(squares(path, size)).toEqual(data);
    expect(path.replaceAll(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('');
    // Cameras need white around it.
    expect(data.slice(0, 4).flat().includes(true)).toBe(false);
  },
);
