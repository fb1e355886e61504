import { afterEach, describe, expect, test } from 'vitest';
import { createLiveChart, type LiveChart } from '../../../src/charts/live-chart.ts';
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

/** A line with its band, falling from 500 by so much a month, with nothing told of some months. */
function falling(monthly: number, untold: readonly number[] = []): Picture {
  const values = PICTURE.months.map((_, month) => (untold.includes(month) ? Number.NaN : 500 - monthly * month));
  const shifted = (by: number): number[] => values.map((value) => value + by);
  return {
    ...PICTURE,
    lines: PICTURE.lines.map((line) => ({ ...line, values })),
    bands: [{ line: 'care', share: 90, colour: 'care', faded: false, low: shifted(-20), high: shifted(20) }],
  };
}

function canvasIn(width: string): HTMLCanvasElement {
  const frame = document.createElement('div');
  const canvas = document.createElement('canvas');
  frame.append(canvas);
  document.body.append(frame);
  Object.assign(frame.style, { position: 'relative', width, height: '300px' });
  return canvas;
}

/** A chart that was told of these pictures one after the other. */
function shown(canvas: HTMLCanvasElement, ...pictures: readonly Picture[]): LiveChart {
  const chart = createLiveChart(canvas, pictures[0] ?? PICTURE, PALETTES.light);
  for (const picture of pictures) chart.show(picture, PALETTES.light);
  return chart;
}

afterEach(() => {
  document.body.replaceChildren();
});

test('a chart that is made narrower takes back the room beside its plot', async () => {
  const canvas = canvasIn('900px');
  const chart = createLiveChart(canvas, PICTURE, PALETTES.light);
  chart.read(3);
  expect(chart.monthAt(830)).toBe(0);
  chart.layOut();
  // Beside a wide plot stand labels: it ends well before the canvas does.
  await expect.poll(() => chart.monthAt(830)).toBe(LAST);
  Object.assign(canvas.parentElement?.style ?? {}, { width: '400px' });
  await expect.poll(() => canvas.clientWidth).toBe(400);
  await expect.poll(() => chart.monthAt(330)).toBeLessThan(LAST);
  expect(chart.monthAt(392)).toBe(LAST);
  chart.destroy();
});

describe('a chart that is told of one picture after another', () => {
  // The same axis holds the lines of these two.
  const [before, after] = [falling(1.5), falling(2)];
  const named: Picture = { ...after, lines: after.lines.map((line) => ({ ...line, label: 'Children' })) };
  test.each<[string, Picture, Picture]>([
    ['only its lines have moved', before, after],
    ['its lines have gaps elsewhere', falling(1.5, [4, 5]), falling(2, [9])],
    ['its axis is another', before, falling(15)],
    ['a line has another name', before, named],
  ])('is drawn as one that was told of the last alone, when %s', (_, first, last) => {
    const [once, twice] = [canvasIn('900px'), canvasIn('900px')];
    const charts = [shown(once, last), shown(twice, first, last)];
    expect(twice.toDataURL()).toBe(once.toDataURL());
    for (const chart of charts) chart.destroy();
  });

  test('keeps its lines where they have moved to when it is made narrower', async () => {
    const [once, twice] = [canvasIn('900px'), canvasIn('900px')];
    const charts = [shown(once, after), shown(twice, before, after)];
    for (const { parentElement } of [once, twice]) Object.assign(parentElement?.style ?? {}, { width: '400px' });
    await expect.poll(() => [once.width, twice.width]).toEqual([400, 400]);
    expect(twice.toDataURL()).toBe(once.toDataURL());
    for (const chart of charts) chart.destroy();
  });
});
