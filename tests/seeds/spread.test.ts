import { describe, expect, it } from 'vitest';
import { variation } from '../../models/authority/spread-moments.ts';
import { partOfEntry } from '../../models/fit/bands.ts';
import published from '../../seeds/authorities/published.json' with { type: 'json' };
import spread from '../../seeds/authorities/spread.json' with { type: 'json' };
import { library } from '../support/seeds.ts';

type Column = readonly (number | null)[];

const YEARS = ['2018', '2019', '2020'];
/** Rates from fewer are mostly luck. */
const FEWEST = 100;

/** What each rate is counted by in the published figures: what happens, who to, and whose luck. */
const COUNTED: Readonly<Record<string, readonly [events: readonly string[], exposed: string, luck: string]>> = {
  need: [['cin-starts-episodes'], 'population', 'need'],
  'need-ends': [['cin-ends-episodes'], 'cin-stock', 'need'],
  plans: [['cpp-starts'], 'cin-stock', 'plans'],
  'plan-ends': [['cpp-starts'], 'cpp-stock', 'plans'],
  entries: [['cla-starts'], 'cin-stock', 'entries'],
  unaccompanied: [['cla-starts-uasc'], 'population', 'exits'],
  home: [['cla-ceases-reason-home-planned', 'cla-ceases-reason-home-unplanned'], 'cla-stock', 'exits'],
  guardianship: [
    ['cla-ceases-reason-special-guardianship', 'cla-ceases-reason-child-arrangements-order'],
    'cla-stock',
    'exits',
  ],
  otherwise: [['cla-ceases-reason-other-reason'], 'cla-stock', 'exits'],
  adopted: [['cla-ceases-reason-adopted'], 'cla-stock', 'exits'],
  changed: [['cla-3-or-more-placements-in-year'], 'cla-stock', 'entries'],
};
const MIXES = {
  entries: [['under-1', '1-to-4', '5-to-9', '10-to-15', '16-plus'].map((age) => `cla-starts-age-${age}`), 'entries'],
  exits: [['under-1', '1-to-4', '5-to-9', '10-to-15', '16', '17'].map((age) => `cla-ceases-age-${age}`), 'exits'],
} as const;

function column(measure: string, year: string): Column | undefined {
  if (measure === 'population') return (published.population as Record<string, Column>)[String(Number(year) - 1)];
  return (published.figures as Record<string, Record<string, Column> | undefined>)[measure]?.[year];
}

/** Numbers of each authority that has all of them. */
function rowsOf(measures: readonly string[], year: string): number[][] {
  const columns = measures.map((measure) => column(measure, year));
  return published.authorities.flatMap((_, at) => {
    const row = columns.map((each) => each?.[at] ?? null);
    return row.every((each) => each !== null) ? [row] : [];
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const luckOf = (id: string): number => partOfEntry(library, 'families.luck', id);

/** How alike age mixes are: precision of a Dirichlet distribution, by the method of moments, luck taken out. */
function alike(rows: readonly number[][], luck: number): number {
  const all = rows[0]?.map((_, age) => total(rows.map((row) => row[age] ?? 0))) ?? [];
  const shares = all.map((each) => each / total(all));
  const apart = mean(rows.map((row) => total(row.map((each, age) => (each / total(row) - (shares[age] ?? 0)) ** 2))));
  const most = total(shares.map((share) => share * (1 - share)));
  return 1 / (apart / most - luck * mean(rows.map((row) => 1 / total(row)))) - 1;
}

describe('how far authorities differ', () => {
  it.each(Object.keys(COUNTED))('in %s is what the published figures give', (rate) => {
    const [events, exposed, luck] = COUNTED[rate] ?? [[], '', ''];
    const years = YEARS.map((year) => rowsOf([...events, exposed], year))
      .map((rows) => rows.filter((row) => (row.at(-1) ?? 0) >= FEWEST))
      .filter((rows) => rows.length > 50)
      .map((rows) =>
        variation(
          rows.map((row) => ({ events: total(row.slice(0, -1)), exposed: row.at(-1) ?? NaN })),
          luckOf(luck),
        ),
      );
    expect(years.length).toBeGreaterThan(0);
    expect((spread.spread as Record<string, number>)[rate]).toBeCloseTo(mean(years), 2);
  });

  it('names a spread for all that is fitted and no other', () => {
    expect(Object.keys(spread.spread).sort()).toEqual(Object.keys(COUNTED).sort());
  });

  it.each(['entries', 'exits'] as const)('in the ages of %s is what the published figures give', (kind) => {
    const [ages, luck] = MIXES[kind];
    const years = YEARS.map((year) => rowsOf(ages, year).filter((row) => total(row) >= FEWEST / 2)).map((rows) =>
      alike(rows, luckOf(luck)),
    );
    expect(Math.abs(spread.alike[kind] - mean(years))).toBeLessThan(1);
  });
});
