import { describe, expect, it } from 'vitest';
import { comparedPicture } from '../../../src/charts/compared-picture.ts';
import { drawnOfDiagram } from '../../../src/charts/diagram-page.ts';
import { drawnOf, type Drawn } from '../../../src/charts/drawn.ts';
import { flowPicture } from '../../../src/charts/flow-picture.ts';
import { drawnJourney } from '../../../src/charts/journey-drawing.ts';
import { journeyExamples } from '../../../src/charts/journey-examples.ts';
import { journeyShares } from '../../../src/charts/journey-shares.ts';
import { journeyStay } from '../../../src/charts/journey-stay.ts';
import { PALETTES } from '../../../src/charts/palette.ts';
import { drawnPanels } from '../../../src/charts/panels.ts';
import { splitPanels } from '../../../src/charts/split-panels.ts';
import { svgOf } from '../../../src/charts/svg.ts';
import { waterfallPicture } from '../../../src/charts/waterfall-picture.ts';
import { ofOwnData } from '../../../src/charts/withheld.ts';
import { RULE, TOO_FEW } from '../../../src/exports/suppress.ts';
import { rowsAt } from '../../../src/results/compare-rows.ts';
import type { Compared } from '../../../src/results/compared.ts';
import { copiedTable } from '../../../src/results/copied-table.ts';
import { shortLines } from '../../../src/results/report-lines.ts';
import { rowCells } from '../../../src/text/compare-cells.ts';
import { askedFor, comparedOf } from '../../support/compared.ts';
import { TWO_STEPS } from '../../support/explained.ts';
import { fakeExplanation } from '../../support/fake-explanations.ts';
import { fakeJourneys } from '../../support/fake-journeys.ts';
import { CHANGED, difference, stamped } from '../../support/pictures.ts';
import { FAKE_REQUEST } from '../../workers/helpers/fake-api.ts';

/** Children in care, first plan less baseline, are −12 after 24 months and −6 after 12. */
function comparedFrom(own: boolean): Compared {
  const asked = askedFor();
  const { baseline, ...request } = asked.request;
  return comparedOf({ ...asked, request: { ...request, baseline: own ? { ...baseline, own: true } : baseline } });
}

const own = comparedFrom(true);
const look = { measure: 'children-in-care', show: 'difference', highlight: 'first', faded: false } as const;
const svg = ({ scene, title }: Drawn): string => svgOf(scene(PALETTES.light), title);
/** Numbers of all cells but the first three, which are month, name and unit. */
const numbersIn = (csv: string, skip = 3): number[] =>
  csv
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .filter((row) => !row.includes('Baseline'))
    .flatMap((row) =>
      row
        .replaceAll(/"[^"]*"/g, '')
        .split(',')
        .slice(skip),
    )
    .filter((cell) => cell !== '' && !cell.startsWith(TOO_FEW))
    .map(Number);

describe('a line chart of a reader’s own data', () => {
  const drawn = drawnOf(comparedPicture(own, look));

  it('has no count under ten in its CSV, and states the rule', () => {
    const csv = drawn.csv();
    const numbers = numbersIn(csv);
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter((value) => !(Math.abs(value) >= 10))).toEqual([]);
    expect(csv).toContain(`2021-03,Plan A,children,${TOO_FEW},`);
    expect(csv).toContain(RULE);
  });

  it('is saved without the finding’s figure, its lines broken where they count fewer than ten', () => {
    const saved = svg(drawn);
    expect(drawn.title).not.toMatch(/\d/);
    expect(saved).not.toContain('24 fewer in care');
    expect(saved.replaceAll(/<\/?text[^>]*>/g, ' ')).toContain('are withheld');
    expect(saved).not.toMatch(/NaN/);
    const open = comparedPicture(comparedFrom(false), look);
    const strokes = (of: string): number =>
      of.match(/<path [^>]*stroke-width="(2|2\.5|3|3\.5)"[^>]*>/g)?.join('').length ?? 0;
    expect(strokes(saved)).toBeGreaterThan(0);
    expect(strokes(saved)).toBeLessThan(strokes(svg(drawnOf(open))));
  });

  it('in per cent has nothing of what is withheld as a number, large as its share may be', () => {
    const share = drawnOf(comparedPicture(own, { ...look, show: 'per cent' }));
    const csv = share.csv();
    expect(csv).toContain(`2021-03,Plan A,per cent,${TOO_FEW},`);
    expect(csv).toMatch(/2022-03,"'=Plan, B",per cent,-4\.58,/);
    expect(svg(share)).not.toMatch(/NaN/);
  });

  it('shows all on the screen, and leaves money and published places alone', () => {
    expect(drawn.table().rows.at(-1)?.cells[0]).toBe('12 fewer');
    const money = drawnOf(comparedPicture(own, { ...look, measure: 'cumulative-cost' }));
    expect(money.csv()).not.toContain(TOO_FEW);
    const open = drawnOf(comparedPicture(comparedFrom(false), look));
    expect(open.csv()).not.toContain(TOO_FEW);
    expect(open.title).toContain('24 fewer');
  });

  it('is no other on the workbench', () => {
    expect(difference({ current: stamped(CHANGED), before: null }).withholds).toBeUndefined();
  });

  it('in panels withholds in each of them', () => {
    const panels = splitPanels(own, 'placement', 24, false);
    if (panels === null) throw new Error('There are no panels.');
    const csv = drawnPanels(panels).csv();
    expect(csv).toContain(TOO_FEW);
    expect(csv).toContain(RULE);
    expect(numbersIn(csv, 4).filter((value) => Math.abs(value) < 10)).toEqual([]);
    expect(svg(drawnPanels(panels))).not.toMatch(/NaN/);
  });
});

describe('a diagram of a reader’s own data', () => {
  const waterfall = waterfallPicture({
    ...{ found: TWO_STEPS, order: 'in-turn', unit: 'children', name: 'Both', until: '2030-03' },
    ...{ labelOf: ({ id }: { readonly id: string }) => id, title: '14 fewer', subtitle: 'Measure', footnote: 'Foot' },
  } as const);

  it('is not saved as a picture where lengths would tell, and says why', () => {
    const drawn = drawnOfDiagram(ofOwnData(waterfall));
    expect(drawn.refusal?.svg).toMatch(/would give away counts of fewer than 10/);
    expect(drawn.refusal?.png).toBe(drawn.refusal?.svg);
    expect(drawn.refusal?.csv).toBeUndefined();
    expect(drawn.csv()).toContain(TOO_FEW);
    expect(drawn.csv()).toContain(RULE);
    expect(drawn.csv()).not.toContain('14 fewer');
    expect(drawnOfDiagram(waterfall).refusal).toBeUndefined();
  });

  it('is saved where every number is ten or more', () => {
    const large = { ...waterfall, numbers: [['a', -12, 400]] };
    expect(drawnOfDiagram(ofOwnData(large)).refusal).toBeUndefined();
  });

  it.each(['care', 'all'] as const)('of flows leaves out ribbons of fewer than ten children: %s', (view) => {
    const flows = (scenario: string) => fakeExplanation(FAKE_REQUEST, 'flows', { scenario, year: 1 });
    const few = (scenario: string) => {
      const diagram = flows(scenario);
      const links = diagram.links.map((link, at) =>
        at % 2 === 0 ? { ...link, children: 4 } : { ...link, children: 34 },
      );
      return { name: scenario, diagram: { ...diagram, links } };
    };
    const parts = { pair: [few('Baseline'), few('Plan')], view, footnote: 'Foot' } as const;
    const [open, withheld] = [parts, { ...parts, isOwnData: true }].map((each) => drawnOfDiagram(flowPicture(each)));
    if (open === undefined || withheld === undefined) throw new Error('There are not two pictures.');
    expect(svg(open)).toMatch(/>4</);
    expect(svg(withheld)).not.toMatch(/>4( \(.*\))?</);
    expect(svg(withheld)).toContain('>34<');
    expect(withheld.csv()).toContain(TOO_FEW);
    expect(withheld.csv()).not.toMatch(/,4,/);
  });
});

describe('children followed from a reader’s own data', () => {
  const request = { ...own.asked.request, years: 10 };
  const journeys = fakeJourneys(request, { scenarios: ['baseline', 'before'] }, 100);
  const followed = { asked: { ...own.asked, request }, scenario: 'before', journeys, elapsedMilliseconds: 1 };

  it.each([journeyShares, journeyStay])('are saved without shares that stand for fewer than ten of them', (drawing) => {
    const drawn = drawnJourney(drawing(followed));
    const csv = drawn.csv();
    expect(csv).toContain(TOO_FEW);
    expect(csv).toContain(RULE);
    const shares = csv
      .split('\r\n')
      .filter((row) => row.startsWith("'=Plan, B") || row.startsWith('"\'=Plan, B"'))
      .flatMap((row) => row.split(',').slice(-6, -1))
      .filter((cell) => /^[\d.]+$/.test(cell))
      .map(Number);
    expect(shares.length).toBeGreaterThan(50);
    expect(shares.filter((share) => share * 300 < 9.99)).toEqual([]);
    expect(drawn.scene(PALETTES.light).shapes.length).toBeGreaterThan(10);
    expect(svg(drawn)).not.toMatch(/NaN|% are in care and/);
  });

  it('are not saved one by one', () => {
    const { refusal } = drawnJourney(journeyExamples(followed));
    expect(Object.keys(refusal ?? {}).toSorted()).toEqual(['csv', 'png', 'svg']);
    expect(drawnJourney(journeyExamples({ ...followed, asked: askedFor() })).refusal).toBeUndefined();
  });
});

describe('tables of a reader’s own data', () => {
  const rows = (month: number) => rowsAt(own, month).filter(({ measure }) => measure.id === 'children-in-care');

  it('are copied without small numbers and what would give them away, with the rule beside', () => {
    const [head, first, second] = copiedTable(rows(12), '2021-03', 'the baseline', true).split('\n');
    expect(head).toMatch(/\tNote$/);
    expect(first?.endsWith(RULE)).toBe(true);
    expect(second).toBe(
      `Plan A\tChildren in care\tchildren\t2021-03\t506\t${[TOO_FEW, '', TOO_FEW, TOO_FEW, TOO_FEW, TOO_FEW].join('\t')}\t0.9\t`,
    );
  });

  it('are printed without them', () => {
    const [, small] = rows(12).map((row) => rowCells(row, true));
    expect(small?.pair).toEqual({
      ...{ difference: TOO_FEW, perCent: '–', half: TOO_FEW, ninety: TOO_FEW },
      chance: '90%',
    });
    const [, shown] = rows(12).map((row) => rowCells(row, false));
    expect(shown?.pair?.difference).toBe('6 fewer');
    const figures = shortLines(own, 12).flatMap((line) => line.figures);
    expect(figures[0]).toEqual({ said: 'In care: a change of fewer than 10', interval: TOO_FEW });
    expect(figures[2]?.said).toMatch(/^Spent: /);
  });
});
