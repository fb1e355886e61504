import { describe, expect, it } from 'vitest';
import { arrowBox, barScale } from '../../../src/charts/bar-scale.ts';
import { drawnOfDiagram, markAt } from '../../../src/charts/diagram-page.ts';
import type { Diagram } from '../../../src/charts/diagram.ts';
import { flowPicture } from '../../../src/charts/flow-picture.ts';
import { frontierPicture } from '../../../src/charts/frontier-picture.ts';
import { PALETTES } from '../../../src/charts/palette.ts';
import { svgOf } from '../../../src/charts/svg.ts';
import { STATE_COLOURS } from '../../../src/charts/state-colours.ts';
import { bySwing, tornadoPicture } from '../../../src/charts/tornado-picture.ts';
import { thresholdPicture } from '../../../src/charts/threshold-picture.ts';
import { waterfallPicture } from '../../../src/charts/waterfall-picture.ts';
import { waterfallRows, type WaterfallParts } from '../../../src/charts/waterfall-rows.ts';
import { driverWords } from '../../../src/text/drivers.ts';
import { togetherOf } from '../../../src/text/waterfall.ts';
import { entryOf } from '../../../models/care/library.ts';
import { library } from '../../support/seeds.ts';
import { contrast } from '../../support/colours.ts';
import { TWO_STEPS } from '../../support/explained.ts';
import { fakeCatalogue } from '../../support/fake-catalogue.ts';
import { fakeExplanation, fakeGoal } from '../../support/fake-explanations.ts';
import { FAKE_REQUEST } from '../../workers/helpers/fake-api.ts';

const WIDTHS = [300, 358, 700, 1160];
const flows = (scenario: string) => fakeExplanation(FAKE_REQUEST, 'flows', { scenario, year: 1 });
const [conference, spend] = fakeCatalogue().levers;
if (conference === undefined || spend === undefined) throw new Error('There are not two levers.');

const waterfall: WaterfallParts = {
  ...{ found: TWO_STEPS, order: 'in-turn', unit: 'children', name: 'Both', until: '2030-03' },
  ...{ labelOf: ({ id }: { readonly id: string }) => id, title: 'Title', subtitle: 'Subtitle', footnote: 'Footnote' },
};
const goal = fakeGoal(
  {
    ...{ scenario: 'one', levers: [{ lever: conference.id }, { lever: spend.id }], measure: 'children-in-care' },
    ...{ month: 12, target: 480, confidence: 0.8 },
  },
  100,
);
const words = driverWords({
  ...{
    measure: { label: 'Children in care', unit: 'children' },
    month: '2030-03',
    scenario: 'One',
    against: 'Baseline',
  },
});
const swings = [
  { input: 'a', label: 'A narrow one', low: -11, high: -9 },
  { input: 'b', label: 'A wide one', low: -4, high: -18 },
];

const asked = {
  ...{ scenario: 'plan', measure: 'net-cost', month: 12, target: 0 },
  ...{ entry: 'E01', between: [0.3, 1] as const },
};

const PICTURES: readonly Diagram[] = [
  ...(['care', 'all'] as const).map((view) =>
    flowPicture({
      pair: [
        { name: 'Baseline', diagram: flows('baseline') },
        { name: 'Plan', diagram: flows('plan') },
      ],
      ...{ view, footnote: 'Footnote' },
    }),
  ),
  waterfallPicture(waterfall),
  waterfallPicture({ ...waterfall, order: 'alone' }),
  tornadoPicture({ words, stated: -10, swings, title: 'Title', footnote: 'Footnote', until: '2030-03' }),
  frontierPicture({ goal, levers: [conference, spend], title: 'Title', footnote: 'Footnote', until: '2030-03' }),
  thresholdPicture({
    found: { ...asked, ...fakeExplanation(FAKE_REQUEST, 'threshold', asked), stated: 0.81, atStated: 650 },
    ...{ entry: entryOf(library, 'E01'), unit: 'pounds', title: 'Title', subtitle: 'Subtitle' },
    ...{ footnote: 'Footnote', until: '2030-03' },
  }),
];

describe.each(PICTURES.map((picture) => [picture.id, picture] as const))('the picture %s', (_, picture) => {
  it('keeps what it draws within its height, and its marks within its width', () => {
    for (const width of WIDTHS) {
      const { height, shapes, marks } = picture.draw(Math.max(width, picture.least), 'dark');
      const ys = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.at[1]] : shape.points.map(([, y]) => y)));
      expect(Math.max(...ys)).toBeLessThanOrEqual(height);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
      expect(marks.length).toBeGreaterThan(0);
      for (const { words: said } of marks) expect(said).toMatch(/\.$/);
    }
  });

  it('says its title, how it is read and its source where it is saved', () => {
    const drawn = drawnOfDiagram(picture);
    const said = drawn.scene(PALETTES.light).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(said.join(' ')).toContain(picture.title);
    expect(said.join(' ')).toContain('Footnote');
    expect(drawn.csv().split('\r\n')[1]).toContain(picture.title);
    expect(drawn.table().rows.length).toBeGreaterThan(0);
    for (const { cells } of drawn.table().rows) expect(cells).toHaveLength(drawn.table().columns.length - 1);
  });
});

describe.each(['light', 'dark'] as const)('names that lie on ribbons, on a %s ground', (tone) => {
  const { ground } = PALETTES[tone];
  const [flow] = PICTURES as readonly [Diagram];

  it('have a rim in the colour of the ground, and headings above the ribbons none', () => {
    const rims = flow
      .draw(1160, tone)
      .shapes.flatMap((shape) => (shape.kind === 'text' ? [[shape.at[1], shape.halo]] : []));
    const names = rims.filter(([y = 0]) => Number(y) > 50);
    expect(names.length).toBeGreaterThan(4);
    expect(new Set(names.map(([, halo]) => halo))).toEqual(new Set([ground]));
    expect(rims.length).toBeGreaterThan(names.length);
    expect(rims.filter(([, halo]) => halo === undefined)).toHaveLength(rims.length - names.length);
  });

  it('are written twice in a file, the rim below the letters', () => {
    const svg = svgOf(drawnOfDiagram(flow).scene(PALETTES[tone]), '');
    const rims = [
      ...svg.matchAll(/<text[^>]* stroke="([^"]+)"[^>]*>([^<]+)<\/text><text[^>]* fill="([^"]+)"[^>]*>([^<]+)</g),
    ];
    expect(rims.length).toBeGreaterThan(4);
    for (const [, rim, name, letters, again] of rims) {
      expect([rim, letters]).toEqual([ground, PALETTES[tone].ink]);
      expect(again).toBe(name);
    }
  });
});

describe('the waterfall', () => {
  it.each(['in-turn', 'alone'] as const)('goes from the baseline to the end without a gap: %s', (order) => {
    const rows = waterfallRows({ ...waterfall, order });
    expect(rows[0]).toMatchObject({ kind: 'level', to: 510 });
    expect(rows.at(-1)).toMatchObject({ kind: 'level', to: 496 });
    rows.slice(1).forEach((row, at) => {
      expect(row.from).toBeCloseTo(row.kind === 'level' ? 496 : (rows[at]?.to ?? NaN), 9);
    });
    const moved = rows.reduce((sum, { from, to }) => sum + to - from, 0);
    expect(moved).toBeCloseTo(-14, 9);
  });

  it('names what the steps do only together', () => {
    expect(togetherOf(TWO_STEPS)).toBe(2);
    expect(waterfallRows({ ...waterfall, order: 'alone' }).map(({ id }) => id)).toContain('together');
    expect(waterfallRows(waterfall).map(({ id }) => id)).not.toContain('together');
  });
});

describe('the threshold', () => {
  const picture = PICTURES[6] as Diagram;

  it('marks where the line meets the target, and where the number is taken to be', () => {
    const words = picture.draw(700, 'light').shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(words).toEqual(expect.arrayContaining(['breaks even', 'would have to be 0.65', 'taken as 0.81']));
    expect(picture.numbers.map(([value]) => value)).toContain('0.65');
  });

  it('goes from the least value to the greatest, at rising values', () => {
    const line = picture.draw(700, 'light').shapes.find((shape) => shape.kind === 'line' && shape.width === 2.5);
    if (line?.kind !== 'line') throw new Error('There is no line.');
    const xs = line.points.map(([x]) => x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(xs.length).toBeGreaterThanOrEqual(6);
  });
});

describe('the tornado', () => {
  it('has the widest swing at the top, whichever end is the higher', () => {
    expect(bySwing(swings).map(({ input }) => input)).toEqual(['b', 'a']);
    expect(PICTURES[4]?.table.rows.map(({ name }) => name)).toEqual(['A wide one', 'A narrow one']);
  });
});

describe('what bars are drawn along', () => {
  it.each([
    [[-18, -4], 1],
    [[0, 0], 1],
    [[1_200_000, 39_000_000], 10_000],
    [[510, 496.2], 1],
  ])('a scale holds %j', (values, smallest) => {
    const { x, ticks } = barScale(values, [10, 310], smallest);
    for (const value of values) {
      expect(x(value)).toBeGreaterThanOrEqual(10);
      expect(x(value)).toBeLessThanOrEqual(310);
    }
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.length).toBeLessThan(12);
  });

  it('an arrow ends where its step ends', () => {
    expect(arrowBox(100, 40, 0, 16)[2]).toEqual([40, 8]);
    expect(arrowBox(40, 100, 0, 16)[2]).toEqual([100, 8]);
  });
});

describe('a part of a picture', () => {
  it('is found under the pointer, and nothing where there is none', () => {
    const laidOut = (PICTURES[2] as Diagram).draw(600, 'light');
    expect(markAt(laidOut, [5, 30])).toBe(0);
    expect(markAt(laidOut, [5, 5000])).toBeNull();
  });
});

describe.each(['light', 'dark'] as const)('the colours of states on a %s ground', (tone) => {
  it('stand clear of it', () => {
    for (const [state, colour] of Object.entries(STATE_COLOURS[tone])) {
      expect(contrast(colour, PALETTES[tone].ground), state).toBeGreaterThanOrEqual(3);
    }
  });
});
