import type { Summary } from '../../../models/run/request.ts';
import { describe, expect, it } from 'vitest';
import { comparedPicture, type ComparedLook } from '../../../src/charts/compared-picture.ts';
import { csvOf } from '../../../src/charts/csv.ts';
import { drawnOf } from '../../../src/charts/drawn.ts';
import { PALETTES } from '../../../src/charts/palette.ts';
import { drawnPanels, panelsScene, sharedAxis, type Panels } from '../../../src/charts/panels.ts';
import { readingsAt } from '../../../src/charts/reading.ts';
import { extent } from '../../../src/charts/picture.ts';
import { chartOptions } from '../../../src/charts/chartjs-config.ts';
import { bare, sceneOf } from '../../../src/charts/scene.ts';
import { splitPanels } from '../../../src/charts/split-panels.ts';
import { svgOf } from '../../../src/charts/svg.ts';
import { askedFor, comparedOf, TWO_PLANS } from '../../support/compared.ts';
import { planned } from '../../support/workspaces.ts';

const LOOK: ComparedLook = { measure: 'children-in-care', show: 'difference', highlight: 'first', faded: false };
const compared = comparedOf();
const picture = comparedPicture(compared, LOOK);

describe('the chart of differences', () => {
  it('has a line for what they are held against and one for every scenario, whatever their ids', () => {
    expect(picture.lines.map(({ id, label }) => [id, label])).toEqual([
      ['baseline', 'Baseline'],
      ['scenario-first', 'Plan A'],
      ['scenario-before', '=Plan, B'],
    ]);
    expect(Array.from(picture.lines[0]?.values ?? [])).toEqual(new Array(25).fill(0));
  });

  it('says in its title which differs most, in which direction and by how much', () => {
    expect(picture.title).toBe('“=Plan, B” differs most: 24 fewer in care than the baseline by March 2022');
  });

  it('draws the bands of one scenario only, and lets nothing move when another is looked at', () => {
    const other = comparedPicture(compared, { ...LOOK, highlight: 'before' });
    const areas = (each: typeof picture): number =>
      svgOf(sceneOf(each, PALETTES.light), '').match(/fill-opacity="0\.(33|13)"/g)?.length ?? 0;
    expect([areas(picture), areas(other)]).toEqual([2, 2]);
    expect(extent(other)).toEqual(extent(picture));
    expect(picture.key).toContain('of “Plan A”');
    expect(comparedPicture(compared, { ...LOOK, highlight: null }).key).not.toContain('band');
  });

  it.each([280, 358, 720])(
    'on a screen %i wide has the names above the lines, and nothing beyond its edges',
    (width) => {
      const { shapes, height } = sceneOf(bare(picture), PALETTES.light, width);
      const words = shapes.filter((shape) => shape.kind === 'text');
      const nameY = words.find(({ text }) => text === 'Plan A')?.at[1] ?? Infinity;
      const lines = shapes.filter((shape) => shape.kind === 'line');
      const plotted = lines.filter(({ points }) => points.length > 2).flatMap(({ points }) => points);
      expect(nameY).toBeLessThan(Math.min(...plotted.map(([, y]) => y)));
      expect(Math.max(...plotted.map(([x]) => x))).toBeGreaterThan(0.9 * width);
      const ends = words.map(({ at: [x], text, anchor, size }) => {
        const long = 0.55 * size * text.length;
        return anchor === 'start' ? [x, x + long] : anchor === 'end' ? [x - long, x] : [x - long / 2, x + long / 2];
      });
      expect(Math.min(...ends.flat())).toBeGreaterThanOrEqual(0);
      expect(Math.max(...ends.flat())).toBeLessThanOrEqual(width);
      expect(Math.max(...words.map(({ at: [, y] }) => y))).toBeLessThan(height);
    },
  );

  it('cuts a name that is longer than a narrow screen is wide', () => {
    const long = { ...picture, lines: picture.lines.map((line) => ({ ...line, label: 'A plan '.repeat(12) })) };
    const names = sceneOf(bare(long), PALETTES.light, 358).shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.text.startsWith('A plan') ? [shape.text] : [],
    );
    expect(names).toHaveLength(3);
    for (const name of names) expect(name).toMatch(/^(A plan )+A.*…$/);
    for (const name of names) expect(name.length).toBeLessThan(45);
  });

  it('has the bands of all in its table and its CSV', () => {
    expect(drawnOf(picture).table().columns).toEqual([
      'At the end of',
      ...['Plan A', 'Plan A, 50% interval', 'Plan A, 90% interval'],
      ...['=Plan, B', '=Plan, B, 50% interval', '=Plan, B, 90% interval'],
    ]);
    const [, , , , ...rows] = csvOf(picture).split('\r\n');
    expect(rows.find((row) => row.includes("'=Plan, B"))).toMatch(/^2020-03,"'=Plan, B",children,0,0,0,0,0,/);
  });

  it('can be in per cent of what they are held against, and is a difference where that means nothing', () => {
    const share = comparedPicture(compared, { ...LOOK, show: 'per cent' });
    expect(share.unit).toBe('per cent');
    expect(share.title).toBe('“=Plan, B” differs most: 4.6% fewer in care than the baseline by March 2022');
    expect(share.subtitle).toBe('Children in care, each scenario less the baseline, in per cent of it');
    expect(share.lines[2]?.values[24]).toBeCloseTo((100 * -24) / 524, 9);
    expect(readingsAt(share, 24)[1]?.value).toBe('4.6% fewer');
    expect(drawnOf(share).table().rows.at(-1)?.cells[3]).toBe('4.6% fewer');
    expect(csvOf(share)).toContain('2022-03,"\'=Plan, B",per cent,-4.58,');
    expect(svgOf(sceneOf(share, PALETTES.light), '')).toMatch(/>\d+% fewer</);
    const net = comparedPicture(compared, { ...LOOK, measure: 'net-cost', show: 'per cent' });
    expect(net.unit).toBe('pounds');
  });

  it('is broken where there is no share, as of nothing so far', () => {
    const [none, ...others] = compared.comparisons.pairs.filter(({ measure }) => measure === 'children-in-care');
    if (none === undefined) throw new Error('There is no pair.');
    const perCent = { ...none.perCent, mean: none.perCent.mean.map((value, month) => (month === 0 ? NaN : value)) };
    const comparisons = { ...compared.comparisons, pairs: [{ ...none, perCent }, ...others] };
    const share = comparedPicture({ ...compared, comparisons }, { ...LOOK, show: 'per cent' });
    expect(readingsAt(share, 0)[0]?.value).toBe('–');
    expect(svgOf(sceneOf(share, PALETTES.light), '')).not.toContain('NaN');
  });

  it('is about another scenario when they are held against that', () => {
    const against = comparedPicture(comparedOf(askedFor(), 'first'), LOOK);
    expect(against.lines.map(({ label }) => label)).toEqual(['Plan A', 'Baseline', '=Plan, B']);
    expect(against.title).toContain('than “Plan A” by');
    expect(drawnOf(against).table().columns).toContain('Baseline');
  });

  it('says so when no scenario differs, and when none does for sure', () => {
    const same = comparedOf(askedFor([planned('same')]), 'same');
    const equal = {
      ...same,
      comparisons: {
        ...same.comparisons,
        pairs: same.comparisons.pairs.map((pair) => ({ ...pair, difference: zero(pair.difference) })),
      },
    };
    expect(comparedPicture(equal, LOOK).title).toBe('No scenario differs from “same”');
    const wide = comparedOf(askedFor([planned('same')]));
    const pairs = wide.comparisons.pairs.map((pair) => ({
      ...pair,
      difference: { ...pair.difference, p95: pair.difference.mean.map(() => 5) },
    }));
    expect(comparedPicture({ ...wide, comparisons: { ...wide.comparisons, pairs } }, LOOK).title).toMatch(
      /^No clear difference from the baseline by/,
    );
  });

  it('shows levels as well, the baseline among them', () => {
    const levels = comparedPicture(compared, { ...LOOK, show: 'level' });
    expect(levels.ends).toBeNull();
    expect(levels.lines.map(({ label }) => label)).toEqual(['Baseline', 'Plan A', '=Plan, B']);
  });

  it('keeps room for names beside a wide plot, and none in a narrow one, where the key has them', () => {
    const room = (width: number): unknown => chartOptions(picture, PALETTES.light, width).layout?.padding;
    expect([room(1100), room(700), room(390)]).toMatchObject([{ right: 250 }, { right: 180 }, { right: 10 }]);
  });
});

function zero({ mean }: Summary): Summary {
  const nought = mean.map(() => 0);
  return { mean: nought, p5: nought, p25: nought, p50: nought, p75: nought, p95: nought };
}

function must(panels: Panels | null): Panels {
  if (panels === null) throw new Error('There are no panels.');
  return panels;
}

describe('small multiples', () => {
  const panels = must(splitPanels(compared, 'placement', 24, false));

  it('are one panel a placement, or an age, with every scenario in it', () => {
    expect(panels.panels.map(({ title }) => title)).toEqual(['Kinship foster care']);
    expect(must(splitPanels(compared, 'age', 24, false)).panels.map(({ title }) => title)).toEqual(['Aged 0']);
    expect(panels.panels[0]?.lines.map(({ label }) => label)).toEqual(['Baseline', 'Plan A', '=Plan, B']);
  });

  it('share one scale', () => {
    const [panel] = panels.panels;
    if (panel === undefined) throw new Error('There is no panel.');
    const tall = {
      ...panel,
      lines: panel.lines.map((line) => ({ ...line, values: Array.from(line.values, (value) => 10 * value) })),
    };
    expect(sharedAxis([panel, tall])).toEqual(sharedAxis([tall, panel]));
    expect(sharedAxis([panel, tall])?.minimum).toBeLessThan(sharedAxis([panel])?.minimum ?? 0);
    expect(sharedAxis([])).toBeNull();
  });

  it('are saved in one picture with title, key, source and seed, at any width', () => {
    const svg = svgOf(drawnPanels(panels).scene(PALETTES.light), panels.title);
    for (const words of [panels.title, 'Kinship foster care', 'Plan A', 'run seed “headwater”'])
      expect(svg).toContain(words.split(':')[0]);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    const heights = [960, 358].map(
      (width) =>
        panelsScene(
          { ...panels, panels: new Array<(typeof panels.panels)[number]>(8).fill(panels.panels[0] as never) },
          PALETTES.dark,
          width,
        ).height,
    );
    expect(heights[1]).toBeGreaterThan(heights[0] ?? Infinity);
  });

  it('stand as many side by side as their titles have room for', () => {
    const eight = (title: string): Panels => {
      const [panel] = panels.panels;
      return { ...panels, panels: panel ? Array.from({ length: 8 }, () => ({ ...panel, title })) : [] };
    };
    const height = (title: string): number => panelsScene(eight(title), PALETTES.light, 1160).height;
    expect(height('Children’s home or other residential')).toBeGreaterThan(height('Kinship foster care'));
  });

  it('have a table behind them and a CSV with the part in front', () => {
    expect(panels.table.rows.map(({ name }) => name)).toEqual([
      'Kinship foster care: Plan A',
      'Kinship foster care: =Plan, B',
    ]);
    const [head, first] = drawnPanels(panels).csv().split('\r\n');
    expect(head).toMatch(/^part,month,series/);
    expect(first).toMatch(/^Kinship foster care,2020-03,Baseline,children,0/);
  });

  it('are not there while a run has no parts', () => {
    expect(splitPanels({ ...compared, splits: { ...compared.splits, differences: [] } }, 'age', 24, false)).toBeNull();
    expect(TWO_PLANS).toHaveLength(2);
  });
});
