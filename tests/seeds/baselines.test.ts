import { describe, expect, it } from 'vitest';
import { AGE_BANDS, OLDEST_AGE } from '../../models/care/ages.ts';
import type { Baseline } from '../../models/care/baseline.ts';
import { DEFAULT_LOOPS } from '../../models/care/loops.ts';
import { CARE_ENTRIES, CARE_MOVES } from '../../models/care/moves.ts';
import { ORDINARY_PLACEMENTS, STATES } from '../../models/care/states.ts';
import { expectedSeries } from '../../models/run/block.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import { summariseExpected } from '../../models/run/summarise-expected.ts';
import { library } from '../support/seeds.ts';

const files = import.meta.glob<Baseline>('../../seeds/baselines/*.json', { eager: true, import: 'default' });
const baselines = Object.entries(files).map(([file, baseline]) => ({ file, id: baseline.id, baseline }));

const AGES = OLDEST_AGE + 1;
const FIELDS = ['id', 'label', 'description', 'year', 'source', 'population', 'stock', 'months', 'monthSteps'].concat(
  'entriesPerYear',
  'calibration',
);
/** Places that say part by part what is published, derived or borrowed. */
const MADE_UP_IN_PART: readonly string[] = ['small-affluent', 'large-shire', 'deprived-city', 'wales-2019'];
const CALIBRATED: readonly string[] = [
  ...CARE_MOVES.map(({ hazard }) => hazard),
  ...ORDINARY_PLACEMENTS.map(({ id }) => `placement.${id}`),
  'parents.followed',
];

const total = (numbers: readonly number[] | undefined): number => (numbers ?? []).reduce((sum, each) => sum + each, 0);
const sorted = (names: readonly string[]): string[] => [...names].sort();
const rowsOf = (state: (typeof STATES)[number]): number => (state.ageing ? AGES : 1);

function found(id: string): Baseline {
  const each = baselines.find((candidate) => candidate.id === id);
  if (!each) throw new Error(`There is no baseline ${id}.`);
  return each.baseline;
}

describe.each(baselines)('baseline $id', ({ file, id, baseline }) => {
  it('has every field and no other, and bears the name of its file', () => {
    const given = Object.keys(baseline).filter((field) => field !== 'standing');
    expect(sorted(given)).toEqual(sorted(FIELDS));
    expect(file).toContain(`/${id}.json`);
    for (const text of [baseline.label, baseline.description, baseline.source]) expect(text.trim()).not.toBe('');
    expect(Number.isInteger(baseline.year)).toBe(true);
  });

  it('says of each part it tells apart how it stands and why', () => {
    const parts = baseline.standing ?? [];
    expect(parts.length > 0).toBe(MADE_UP_IN_PART.includes(id));
    for (const { what, standing, note } of parts) {
      expect(['published', 'derived', 'borrowed']).toContain(standing);
      for (const text of [what, note]) expect(text.trim()).not.toBe('');
    }
  });

  it('gives children of all 18 ages, in every state that is known and in no other', () => {
    expect(baseline.population).toHaveLength(AGES);
    expect(baseline.population.every((children) => Number.isFinite(children) && children > 0)).toBe(true);
    expect(sorted(Object.keys(baseline.stock))).toEqual(sorted(STATES.map((state) => state.id)));
    for (const state of STATES) {
      const stock = baseline.stock[state.id] ?? [];
      expect(stock, state.id).toHaveLength(rowsOf(state));
      expect(
        stock.every((people) => Number.isFinite(people) && people >= 0),
        state.id,
      ).toBe(true);
      expect(total(stock), state.id).toBeGreaterThan(0);
    }
  });

  it('spreads every age of every state over months, with shares that add up to 1', () => {
    const { months, monthSteps } = baseline;
    expect(monthSteps[0]).toBe(0);
    expect(monthSteps.every((step, at) => at === 0 || step > (monthSteps[at - 1] ?? Infinity))).toBe(true);
    expect(sorted(Object.keys(months))).toEqual(sorted(STATES.map((state) => state.id)));
    for (const state of STATES) {
      const rows = months[state.id] ?? [];
      expect(rows, state.id).toHaveLength(rowsOf(state));
      for (const shares of rows) {
        expect(shares, state.id).toHaveLength(monthSteps.length);
        expect(
          shares.every((share) => share >= 0 && share <= 1),
          state.id,
        ).toBe(true);
        expect(Math.abs(total(shares) - 1), state.id).toBeLessThan(1e-4);
      }
    }
  });

  it('says how many children come in by every way and at every age', () => {
    expect(sorted(Object.keys(baseline.entriesPerYear))).toEqual(sorted(CARE_ENTRIES.map((entry) => entry.id)));
    for (const [entry, children] of Object.entries(baseline.entriesPerYear)) {
      expect(children, entry).toHaveLength(AGES);
      expect(
        children.every((each) => Number.isFinite(each) && each >= 0),
        entry,
      ).toBe(true);
    }
  });

  it('is calibrated on hazards that exist, by age band, by factors that do not stand in for missing evidence', () => {
    for (const [hazard, factors] of Object.entries(baseline.calibration)) {
      expect(CALIBRATED).toContain(hazard);
      expect(factors, hazard).toHaveLength(AGE_BANDS.length);
      for (const factor of factors) {
        expect(factor, hazard).toBeGreaterThan(1 / 20);
        expect(factor, hazard).toBeLessThan(5);
      }
    }
  });

  it('runs on without a step: no year sees a tenth more or fewer children turn 18 in care than the year before', () => {
    const prepared = prepareRun({
      library,
      baseline,
      scenarios: [],
      years: 8,
      seed: 'steps',
      evidence: 'central',
      loops: DEFAULT_LOOPS,
    });
    const flow = 'flow.care.out.turned-18';
    const summary = summariseExpected(prepared, expectedSeries(prepared), [flow]);
    const monthly = summary.scenarios[0]?.outputs[flow]?.mean ?? new Float64Array();
    const years = Array.from({ length: 8 }, (_, year) => total([...monthly.slice(year * 12 + 1, year * 12 + 13)]));
    expect(years[0]).toBeGreaterThan(0);
    years.forEach((children, year) => {
      const before = years[year - 1] ?? children;
      expect(Math.abs(children / before - 1), `year ${String(year + 1)}`).toBeLessThan(0.1);
    });
  });
});

it('the baselines start in the years they are named after, those made up where England in 2020 does', () => {
  expect(baselines.map(({ baseline }) => [baseline.id, baseline.year])).toEqual(
    expect.arrayContaining([
      ['england-2019', 2019],
      ['england-2020', 2020],
      ['average-authority', 2020],
      ['small-affluent', 2020],
      ['large-shire', 2020],
      ['deprived-city', 2020],
      ['wales-2019', 2019],
    ]),
  );
});

describe('the average authority', () => {
  it('is England in March 2020 over its 152 authorities, number by number', () => {
    const england = found('england-2020');
    const average = found('average-authority');
    const over152 = (whole: readonly number[], part: readonly number[] | undefined): void => {
      expect(part).toHaveLength(whole.length);
      whole.forEach((children, age) => {
        expect(Math.abs(children / 152 - (part?.[age] ?? NaN))).toBeLessThan(1e-5);
      });
    };
    over152(england.population, average.population);
    for (const [state, children] of Object.entries(england.stock)) over152(children, average.stock[state]);
    for (const [entry, children] of Object.entries(england.entriesPerYear))
      over152(children, average.entriesPerYear[entry]);
    expect({ ...average, ...names(england) }).toEqual({ ...england, ...sizes(average) });
  });
});

const names = ({ id, label, description }: Baseline) => ({ id, label, description });
const sizes = ({ population, stock, entriesPerYear }: Baseline) => ({ population, stock, entriesPerYear });
