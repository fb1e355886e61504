import { describe, expect, it } from 'vitest';
import { chartData, chartOptions } from '../../../src/charts/chartjs-config.ts';
import { bandOpacity, PALETTES, PRESENTED, withOpacity } from '../../../src/charts/palette.ts';
import { care, CHANGED, current, difference } from '../../support/pictures.ts';

const picture = care(current(CHANGED));
const { datasets } = chartData(picture, PALETTES.light);

describe('what Chart.js is given', () => {
  it('is two datasets for each band, the upper filled down to the lower, then the lines', () => {
    expect(datasets.map(({ fill }) => fill)).toEqual([false, '-1', false, '-1', false, false]);
    expect(datasets.map(({ label }) => label)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'Baseline',
      'Your plan',
    ]);
  });

  it('draws the half band at a third and the ninety band at an eighth of the colour of the line', () => {
    expect(datasets[1]?.backgroundColor).toBe('rgba(107, 44, 122, 0.125)');
    expect(datasets[3]?.backgroundColor).toBe('rgba(107, 44, 122, 0.333)');
    expect(bandOpacity(50, true)).toBeLessThan(bandOpacity(50, false));
    expect(withOpacity('#0a6a74', 1)).toBe('rgba(10, 106, 116, 1)');
  });

  it('has the baseline dashed and the plan not', () => {
    expect(datasets[4]?.borderDash).toEqual([6, 4]);
    expect(datasets[5]?.borderDash).toEqual([]);
  });

  it('has one point for each month, without marks', () => {
    expect(datasets.every(({ data, pointRadius }) => data.length === 121 && pointRadius === 0)).toBe(true);
  });

  it('does not move, listen or thin out labels of itself', () => {
    const options = chartOptions(picture, PALETTES.light, 900);
    expect(options.animation).toBe(false);
    expect(options.events).toEqual([]);
    expect(options.scales?.y?.max).toBe(800);
  });

  it('leaves room for labels beside a wide plot and takes it back in a narrow one', () => {
    const room = (width: number): unknown =>
      chartOptions(difference(current(CHANGED)), PALETTES.light, width).layout?.padding;
    expect(room(900)).toMatchObject({ right: 84 });
    expect(room(390)).toMatchObject({ right: 10 });
  });

  it('writes larger at the front of a room, and leaves more room for it', () => {
    const options = chartOptions(difference(current(CHANGED)), PRESENTED.light, 900);
    expect(options.scales?.y?.ticks).toMatchObject({ font: { size: 20 } });
    expect(options.layout?.padding).toMatchObject({ right: 120 });
    // 600 pixels hold what 420 do at a desk: there labels stand inside the plot.
    expect(chartOptions(difference(current(CHANGED)), PRESENTED.light, 600).layout?.padding).toMatchObject({
      right: 10,
    });
  });
});
