import { afterEach, expect, test } from 'vitest';
import { createLiveChart } from '../../../src/charts/live-chart.ts';
import { PALETTES } from '../../../src/charts/palette.ts';
import type { Picture } from '../../../src/charts/picture.ts';

const LAST = 24;
const PICTURE: Picture = {
  ...{ id: 'any', title: '', subtitle: '', footnote: '', key: '', unit: 'children', marks: [], ends: null, bands: [] },
  months: Array.from({ length: LAST + 1 }, (_, month) => `20${20 + Math.floor(month / 12)}-01`),
  lines: [
    {
      ...{ id: 'care', label: 'Children in care', colour: 'care', dashed: false, faded: false },
      values: Array.from({ length: LAST + 1 }, () => 500),
    },
  ],
};

afterEach(() => {
  document.body.replaceChildren();
});

test('a chart that is made narrower takes back the room beside its plot', async () => {
  const frame = document.createElement('div');
  const canvas = document.createElement('canvas');
  frame.append(canvas);
  document.body.append(frame);
  Object.assign(frame.style, { position: 'relative', width: '900px', height: '300px' });
  const chart = createLiveChart(canvas, PICTURE, PALETTES.light);
  // Beside a wide plot stand labels: it ends well before the canvas does.
  await expect.poll(() => chart.monthAt(830)).toBe(LAST);
  frame.style.width = '400px';
  await expect.poll(() => canvas.clientWidth).toBe(400);
  await expect.poll(() => chart.monthAt(330)).toBeLessThan(LAST);
  expect(chart.monthAt(392)).toBe(LAST);
  chart.destroy();
});
