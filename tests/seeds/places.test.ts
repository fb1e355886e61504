import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../models/care/baseline.ts';
import { CARE_STATES } from '../../models/care/states.ts';
import { AREA_KINDS, areaOf, ratioToEngland, type AreaKind, type AreaRate } from '../../models/fit/areas.ts';
import { partOfEntry, sum } from '../../models/fit/bands.ts';
import { measureYear } from '../../models/fit/measure.ts';
import { expectedSeries } from '../../models/run/block.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import { summariseExpected } from '../../models/run/summarise-expected.ts';
import { baselineOf, library } from '../support/seeds.ts';

const YEARS = 10;
const england = baselineOf('england-2020');
const englandYear = measureYear(library, england);
const careIn = ({ stock }: Baseline): number => sum(CARE_STATES.map((state) => sum(stock[state])));
const children = ({ population }: Baseline): number => sum(population);

/** Every output of ten years in which nothing is changed. */
function tenYears(baseline: Baseline): ReadonlyMap<string, readonly number[]> {
  const request = { library, baseline, scenarios: [], years: YEARS, seed: 'places', loops: [] };
  const prepared = prepareRun({ ...request, evidence: 'central' });
  const outputs = summariseExpected(prepared, expectedSeries(prepared)).scenarios[0]?.outputs ?? {};
  return new Map(Object.entries(outputs).map(([id, { mean }]) => [id, [...mean]]));
}

/** Children in care at the end of a run for each at its start. */
function growth(run: ReadonlyMap<string, readonly number[]>): number {
  const care = run.get('stock.care') ?? [];
  return (care.at(-1) ?? NaN) / (care[0] ?? NaN);
}

const OUTPUTS: readonly (readonly [AreaRate, string])[] = [
  ['need', 'flow.child-in-need.in'],
  ['plans', 'flow.child-protection.in'],
  ['plan-stock', 'stock.child-protection'],
  ['care-in', 'flow.care.in'],
];

describe.each(AREA_KINDS)('$id', ({ id, description }: AreaKind) => {
  const place = baselineOf(id);
  const run = tenYears(place);
  const share = children(place) / children(england);

  it('has the children its entry says, and tells them in its description', () => {
    expect(children(place)).toBeCloseTo(areaOf(library, id).children, 1);
    expect(description).toContain(areaOf(library, id).children.toLocaleString('en-GB'));
    expect(place.label).toMatch(/^Illustrative: /);
  });

  it.each(OUTPUTS)('has %s at England’s times the ratio of the gradient in its first year', (rate, output) => {
    const year = measureYear(library, place);
    const wanted = share * ratioToEngland(library, id, rate) * (englandYear.get(output) ?? NaN);
    expect(Math.abs((year.get(output) ?? NaN) / wanted - 1)).toBeLessThan(0.005);
  });

  it('opens with the children in care that the gradient gives', () => {
    const wanted = share * ratioToEngland(library, id, 'care-stock') * careIn(england);
    expect(Math.abs(careIn(place) / wanted - 1)).toBeLessThan(0.005);
  });

  it('has children leave care at about the published rate, though nothing makes it', () => {
    const year = measureYear(library, place);
    const wanted = share * ratioToEngland(library, id, 'care-out') * (englandYear.get('flow.care.out') ?? NaN);
    expect(Math.abs((year.get('flow.care.out') ?? NaN) / wanted - 1)).toBeLessThan(0.07);
  });

  it('runs for ten years, finite and none below nothing', () => {
    expect(run.size).toBeGreaterThan(30);
    for (const [output, numbers] of run) {
      expect(
        numbers.every((each) => Number.isFinite(each) && each >= 0),
        output,
      ).toBe(true);
    }
  });

  it('grows in ten years of nothing changed as England does', () => {
    expect(Math.abs(growth(run) - growth(tenYears(england)))).toBeLessThan(0.01);
  });
});

it('the more deprived the place, the more children are in need, on plans and in care for its size', () => {
  const rateOf = (place: Baseline, states: readonly string[]): number =>
    sum(states.map((state) => sum(place.stock[state]))) / children(place);
  const city = baselineOf('deprived-city');
  for (const states of [['child-in-need'], ['child-protection'], CARE_STATES]) {
    expect(rateOf(city, states)).toBeGreaterThan(1.2 * rateOf(england, states));
    for (const id of ['small-affluent', 'large-shire'])
      expect(rateOf(baselineOf(id), states)).toBeLessThan(rateOf(england, states));
  }
});

describe('wales-2019', () => {
  const wales = baselineOf('wales-2019');
  const run = tenYears(wales);
  const year = measureYear(library, wales);
  const read = (id: string): number => year.get(id) ?? NaN;
  const published = (entry: string, name: string): number => partOfEntry(library, `wales.care.${entry}`, name);

  it('opens with the published children, children in care and rate', () => {
    expect(children(wales)).toBeCloseTo(629_939, 0);
    expect(careIn(wales)).toBeCloseTo(published('stock', '2019'), 0);
    expect(Math.round((10_000 * careIn(wales)) / children(wales))).toBe(published('rate', '2019'));
  });

  it('sees as many come into care as published, and the published shares leave and be adopted', () => {
    const average = (careIn(wales) + read('stock.care')) / 2;
    const averageBefore = (published('stock', '2018') + published('stock', '2019')) / 2;
    const near = (value: number, target: number): void => {
      expect(Math.abs(value / target - 1)).toBeLessThan(0.005);
    };
    near(read('flow.care.in'), published('flows', 'in'));
    near(read('flow.care.out') / average, published('flows', 'out') / averageBefore);
    near(read('flow.care.out.adoption') / average, published('flows', 'adopted') / averageBefore);
  });

  it('has as many in care a year on as were published then, though nothing makes it', () => {
    expect(Math.abs(read('stock.care') / published('stock', '2020') - 1)).toBeLessThan(0.01);
  });

  it('has plans starting and open at England’s rates by the child', () => {
    const england2019 = baselineOf('england-2019');
    const englandYear2019 = measureYear(library, england2019);
    const share = children(wales) / children(england2019);
    for (const output of ['flow.child-protection.in', 'stock.child-protection'])
      expect(Math.abs(read(output) / (englandYear2019.get(output) ?? NaN) / share - 1)).toBeLessThan(0.005);
  });

  it('goes on growing for ten years, by less than in the ten before, and ever more slowly', () => {
    const care = run.get('stock.care') ?? [];
    const gains = [1, 2, 9, 10].map((end) => (care[end * 12] ?? NaN) - (care[(end - 1) * 12] ?? NaN));
    expect(growth(run)).toBeLessThan(published('stock', '2019') / published('stock', '2009'));
    expect(gains[3]).toBeLessThan((gains[0] ?? NaN) / 2);
    for (const numbers of run.values()) expect(numbers.every((each) => Number.isFinite(each))).toBe(true);
  });
});
