import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { excessMoments, memoryOf, sizeOf } from '../../models/fit/drift-moments.ts';
import { SERIES, seriesOf, type SeriesId, type YearlySeries } from '../../models/fit/drift-series.ts';
import { estimateDrift } from '../../models/fit/drift.ts';
import { numberOf } from '../../models/care/library.ts';
import { careRequest, CareSample, spread } from '../support/care-runs.ts';
import { driftTable, familyClustering } from '../support/drift-table.ts';
import { library } from '../support/seeds.ts';
import { markdownTable, squeezed } from './markdown-table.ts';

const LABELS: Readonly<Record<SeriesId, string>> = {
  need: 'Children becoming in need',
  plans: 'Protection plans starting',
  entries: 'Coming into care',
  exits: 'Leaving care before 18',
};

const { authorities } = driftTable();
const luck = familyClustering();
const found = estimateDrift(authorities, luck, numberOf(library, 'drift.population'));

const ordered = (id: SeriesId): YearlySeries[] =>
  authorities.flatMap((place) => seriesOf(place, id) ?? []).sort((a, b) => a.population - b.population);

const moments = markdownTable(
  [
    'Series',
    'Authorities',
    'Luck, times Poisson',
    'One year, all',
    'One year, excess',
    'Two years, excess',
    'Own memory',
    'Size',
  ],
  SERIES.map((id) => {
    const { oneYear, twoYears } = found.moments[id];
    const memory = memoryOf([found.moments[id]]);
    return [
      LABELS[id],
      String(found.places[id]),
      luck[id].toFixed(2),
      excessMoments(ordered(id), 0).oneYear.toFixed(4),
      oneYear.toFixed(4),
      twoYears.toFixed(4),
      memory > 1 ? 'above 1' : memory.toFixed(2),
      found.size[id].toFixed(3),
    ];
  }),
);

const thirds = markdownTable(
  ['Size of drift in', 'the smallest third', 'the middle third', 'the largest third'],
  SERIES.map((id) => {
    const all = ordered(id);
    const third = Math.floor(all.length / 3);
    return [
      LABELS[id],
      ...[all.slice(0, third), all.slice(third, -third), all.slice(-third)].map((places) =>
        sizeOf(excessMoments(places, luck[id]), found.memory).toFixed(3),
      ),
    ];
  }),
);

describe('drift from year to year', () => {
  it('prints its tables, which the method note shows', async () => {
    console.log(`\nDrift\n\n${moments}\n\n${thirds}\n`);
    const note = await readFile(new URL('../../docs/method-in-detail.md', import.meta.url), 'utf8');
    expect(squeezed(note)).toContain(squeezed(moments));
    expect(squeezed(note)).toContain(squeezed(thirds));
  });
});

describe('luck in a year’s count', () => {
  const REPLICATES = 150;
  const YEARS = 5;
  const sample = new CareSample(careRequest({ seed: 'luck', drift: 'off', years: YEARS }), REPLICATES);
  const outputs: Readonly<Record<SeriesId, readonly string[]>> = {
    need: ['flow.child-in-need.in'],
    plans: ['flow.child-protection.in'],
    entries: ['flow.care.in'],
    exits: ['home', 'special-guardianship', 'adoption', 'other'].map((reason) => `flow.care.out.${reason}`),
  };

  /** Number in each year of each replicate, and logarithm of it (of exits: for each child in care in the middle of the year). */
  function years(id: SeriesId): { count: number; rate: number }[][] {
    return Array.from({ length: REPLICATES }, (_, replicate) => {
      const series = outputs[id].map((output) => sample.series(output, 0, replicate));
      const inCare = sample.series('stock.care', 0, replicate);
      return Array.from({ length: YEARS }, (_year, year) => {
        const [from, to] = [year * 12, year * 12 + 12];
        const count = series.flatMap((each) => Array.from(each.subarray(from + 1, to + 1))).reduce((a, b) => a + b, 0);
        const exposed = id === 'exits' ? ((inCare[from] ?? NaN) + (inCare[to] ?? NaN)) / 2 : 1;
        return { count, rate: Math.log(count / exposed) };
      });
    });
  }

  it.each(SERIES)('%s: what the evidence states is what the model gives', (id) => {
    const paths = years(id);
    const mean = paths.flat().reduce((sum, { count }) => sum + count, 0) / (REPLICATES * YEARS);
    const steps = Array.from({ length: YEARS - 1 }, (_, year) => {
      const changes = paths.map((path) => (path[year + 1]?.rate ?? NaN) - (path[year]?.rate ?? NaN));
      return (spread(changes) ** 2 * mean) / 2;
    });
    const measured = steps.reduce((sum, each) => sum + each, 0) / steps.length;
    console.log(
      `${id}: luck ${measured.toFixed(2)} times that of children one by one; the evidence states ${luck[id]}`,
    );
    expect(Math.abs(measured / luck[id] - 1)).toBeLessThan(0.15);
  });
});
