import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/charts/csv.ts';
import { drawnOf } from '../../../src/charts/drawn.ts';
import { fileName } from '../../../src/charts/files.ts';
import { PALETTES } from '../../../src/charts/palette.ts';
import { sceneOf } from '../../../src/charts/scene.ts';
import { svgOf } from '../../../src/charts/svg.ts';
import { wrap } from '../../../src/charts/wrap.ts';
import { care, CHANGED, cost, current } from '../../support/pictures.ts';

const picture = care(current(CHANGED));

describe('a chart as CSV', () => {
  const rows = csvOf(picture).trimEnd().split('\r\n');

  it('has a row for every line and month under one head', () => {
    expect(rows[0]).toBe('month,series,unit,mean,p5,p25,p75,p95,about');
    expect(rows).toHaveLength(1 + 2 * 121);
    expect(rows[1]).toMatch(/^2020-03,Baseline,children,527,,,,,"If |^2020-03,Baseline,children,527,,,,,/);
    expect(rows.at(-1)).toMatch(/^2030-03,Your plan,children,[\d.]+,[\d.]+,[\d.]+,[\d.]+,[\d.]+,$/);
  });

  it('says what it is: title, measure, key, source, runs and seed', () => {
    expect(rows[1]).toMatch(/Fewer children in care from 2020\. .*500 runs, run seed “headwater”/);
  });

  it('cannot smuggle in a formula or break a row', () => {
    const sly = csvOf({ ...picture, title: '=1+1, "x"' });
    expect(sly.split('\r\n')[1]).toContain(`"'=1+1, ""x""`);
  });
});

describe('a chart as SVG', () => {
  const svg = svgOf(sceneOf(picture, PALETTES.light), picture.title);

  it('stands alone: title, measure, labels, source and both bands', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    for (const words of ['Fewer children in care from 2020', 'Your plan', 'Baseline', 'run seed “headwater”']) {
      expect(svg).toContain(words);
    }
    expect(svg.match(/fill-opacity="0\.(33|13)"/g)).toHaveLength(2);
    expect(svg).toContain('stroke-dasharray');
  });

  it('lets no text become markup', () => {
    const sly = svgOf(sceneOf({ ...picture, title: '<script>"&' }, PALETTES.light), '<b>');
    expect(sly).not.toContain('<script>');
    expect(sly).toContain('&lt;script&gt;&quot;&amp;');
    expect(sly).toContain('<title>&lt;b&gt;</title>');
  });

  it('has no number that is not one', () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(svgOf(sceneOf(cost(current(CHANGED)), PALETTES.dark), '')).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('a file of a chart', () => {
  it('is named after what it shows and by when', () => {
    expect(fileName(drawnOf(picture), 'png')).toBe('headwater-care-to-2030-03.png');
  });

  it('breaks its footnote between words', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('  ', 7)).toEqual([]);
    expect(wrap('extraordinarily long', 4)).toEqual(['extraordinarily', 'long']);
  });
});
