import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { bootstrapErrors } from '../../models/fit/drift-errors.ts';
import { excessOver, excessStated, longEntries } from '../../models/fit/drift-long.ts';
import { excess, excessMoments, memoryOf, sizeOf } from '../../models/fit/drift-moments.ts';
import { SERIES, seriesOf, type SeriesId, type YearlySeries } from '../../models/fit/drift-series.ts';
import { estimateDrift, sizeAgainst } from '../../models/fit/drift.ts';
import { numberOf } from '../../models/care/library.ts';
import { careRequest, CareSample, spread } from '../support/care-runs.ts';
import { driftTable, earlierEntries, familyClustering } from '../support/drift-table.ts';
import { library } from '../support/seeds.ts';
import { markdownTable, squeezed } from './markdown-table.ts';

const LABELS: Readonly<Record<SeriesId, string>> = {
  need: 'Children becoming in need',
  plans: 'Protection plans starting',
  entries: 'Coming into care',
  exits: 'Leaving care before 18',
};

const { authorities, years } = driftTable();
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

describe('children coming into care over eight years', () => {
  const RESAMPLES = 400;
  const series = longEntries(driftTable(), earlierEntries(), years.at(-1) ?? NaN);
  const apart = Array.from({ length: (series[0]?.events.length ?? 0) - 1 }, (_, at) => at + 1);
  const seen = apart.map((each) => excessOver(series, each, luck.entries));
  const errors = bootstrapErrors(
    series,
    (drawn) => apart.map((each) => excessOver(drawn, each, luck.entries)),
    RESAMPLES,
    'eight years',
  );
  const size =
    numberOf(library, 'drift.entries.size') * sizeAgainst(series, numberOf(library, 'drift.population'), found.falls);
  const stated = apart.map((each) => excessStated(size, numberOf(library, 'drift.memory'), each));

  it('prints how far they change, which the method note shows', async () => {
    const rows = apart.map((each, at) => [
      String(each),
      String(apart.length + 1 - each),
      (seen[at] ?? NaN).toFixed(3),
      (errors[at] ?? NaN).toFixed(3),
      (stated[at] ?? NaN).toFixed(3),
    ]);
    const table = markdownTable(
      ['Years apart', 'Changes', 'Excess seen', 'Standard error', 'As the evidence has it'],
      rows,
    );
    console.log(`\n${String(series.length)} authorities\n\n${table}\n`);
    const note = await readFile(new URL('../../docs/method-in-detail.md', import.meta.url), 'utf8');
    expect(squeezed(note)).toContain(squeezed(table));
  });

  it('prints how far they change from each year to the next, which the method note shows', async () => {
    const rows = apart.map((each) => [
      String((years.at(-1) ?? NaN) - apart.length + each),
      excess(series, each - 1, each, luck.entries).toFixed(3),
    ]);
    const table = markdownTable(['Year to March', 'Excess since the year before'], rows);
    console.log(`\n${table}\n`);
    const note = await readFile(new URL('../../docs/method-in-detail.md', import.meta.url), 'utf8');
    expect(squeezed(note)).toContain(squeezed(table));
  });

  it('change as far as the three years have it that size and memory were estimated from', () => {
    for (const [at, of] of seen.entries())
      expect(Math.abs(of - (stated[at] ?? NaN))).toBeLessThan(2 * (errors[at] ?? NaN));
  });

  it('go back: over five years their variance is about half of what it would be if every year’s change were for good', () => {
    const [oneYear = NaN, , , , fiveYears = NaN] = seen;
    expect(fiveYears + 2 * (errors[4] ?? NaN)).toBeLessThan(5 * oneYear);
    expect(fiveYears).toBeLessThan((5 * oneYear) / 1.8);
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
