import * as check from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completed } from '../../../models/authority/complete.ts';
import { filledNumber, filledParts } from '../../../models/authority/fill.ts';
import { posterior } from '../../../models/authority/shrink.ts';
import { spreadOver, variation } from '../../../models/authority/spread-moments.ts';
import { balancedExposure, spreadBetween } from '../../../models/authority/spread.ts';
import { TOTAL_IDS, type Box } from '../../../models/authority/totals.ts';
import { sum } from '../../../models/fit/bands.ts';
import { publishedTable, referenceOf, totalsOf } from '../../support/authorities.ts';
import { library } from '../../support/seeds.ts';

const values = (boxes: readonly Box[]): number[] => boxes.map(({ value }) => value);

describe('suppressed parts of a whole', () => {
  it('take what the published parts leave, in the proportions given', () => {
    const filled = filledParts(20, [10, null, null, 4], [5, 2, 1, 3], ['a', 'b', 'c', 'd']);
    expect(values(filled)).toEqual([10, 4, 2, 4]);
    expect(filled.map(({ standing }) => standing)).toEqual(['published', 'estimated', 'estimated', 'published']);
  });

  it('always come to the total with the published ones, unless these pass it', () => {
    const part = check.option(check.integer({ min: 0, max: 50 }), { nil: null });
    check.assert(
      check.property(
        check.array(part, { minLength: 1, maxLength: 8 }),
        check.integer({ min: 0, max: 400 }),
        (parts, total) => {
          const filled = filledParts(
            total,
            parts,
            parts.map((_, at) => at + 1),
            parts.map(String),
          );
          const published = sum(parts.map((each) => each ?? 0));
          const wanted = parts.includes(null) ? Math.max(total, published) : published;
          expect(sum(values(filled))).toBeCloseTo(wanted, 9);
        },
      ),
    );
  });

  it('never show as published', () => {
    expect(filledNumber(null, 3, 'cpp-stock')).toEqual({ value: 3, standing: 'estimated', from: 'cpp-stock' });
    expect(filledNumber(null, 300, 'cpp-stock').value).toBeLessThanOrEqual(5);
    expect(filledNumber(7, 3, 'cpp-stock').standing).toBe('published');
  });
});

describe('what is missing', () => {
  const { englandTotals } = referenceOf();
  const place = { id: 'mine', name: 'Mine', year: 2020 };

  it('is England’s scaled by population where nothing else is known, and marked', () => {
    const known = Object.fromEntries(
      TOTAL_IDS.filter((id) => id.startsWith('population.')).map((id) => [
        id,
        { value: englandTotals.boxes[id].value / 100, standing: 'typed', from: '' } satisfies Box,
      ]),
    );
    const totals = completed(place, known, englandTotals);
    for (const id of TOTAL_IDS) {
      expect(totals.boxes[id].value).toBeCloseTo(englandTotals.boxes[id].value / 100, 6);
      expect(totals.boxes[id].standing).toBe(id in known ? 'typed' : 'borrowed');
    }
  });

  it('goes by what is known of the same group rather than by population', () => {
    const totals = completed(
      place,
      {
        'population.5-9': { value: englandTotals.boxes['population.5-9'].value / 100, standing: 'typed', from: '' },
        'care.10-15': { value: englandTotals.boxes['care.10-15'].value / 50, standing: 'typed', from: '' },
      },
      englandTotals,
    );
    expect(totals.boxes['care.0'].value).toBeCloseTo(englandTotals.boxes['care.0'].value / 50, 6);
    expect(totals.boxes['in.5-9'].value).toBeCloseTo(englandTotals.boxes['in.5-9'].value / 50, 6);
    expect(totals.boxes['plans.in'].value).toBeCloseTo(englandTotals.boxes['plans.in'].value / 100, 6);
  });

  it('cannot be filled where nothing at all is known', () => {
    expect(() => completed(place, {}, englandTotals)).toThrow(/how many children live there/);
  });
});

describe('a rate from one year’s count', () => {
  const of = (counted: number, expected: number): ReturnType<typeof posterior> =>
    posterior('entries', counted, expected, { lasting: 0.3, passing: 0, luck: 1, own: true });

  it('lies between its own count and what England’s rate gives, nearer its own the more there are', () => {
    expect(of(13, 10).taken).toBeGreaterThan(10);
    expect(of(13, 10).taken).toBeLessThan(13);
    expect(of(1300, 1000).taken / 1300).toBeGreaterThan(0.99);
    expect(of(1300, 1000).weight).toBeGreaterThan(of(13, 10).weight);
  });

  it('is the gamma posterior: shape and mean by hand', () => {
    const { shape, taken } = posterior('entries', 20, 10, { lasting: 0.5, passing: 0, luck: 1, own: true });
    expect(shape).toBeCloseTo(4 + 20, 9);
    expect(taken).toBeCloseTo((10 * 24) / 14, 9);
  });

  it('tells less where some of it will have passed, however many there are: by hand', () => {
    const { taken, weight, shape } = posterior('exits', 1500, 1000, { lasting: 0.1, passing: 0.1, luck: 1, own: true });
    // What it does not tell: 1 + 0.01 x 1000 = 11. Prior 100, count 1500 / 11, expected 1000 / 11.
    expect(weight).toBeCloseTo(1000 / 11 / (100 + 1000 / 11), 12);
    expect(taken).toBeCloseTo((1000 * (100 + 1500 / 11)) / (100 + 1000 / 11), 9);
    expect(shape).toBeCloseTo(100 + 1500 / 11, 9);
    expect(posterior('exits', 15e6, 1e7, { lasting: 0.1, passing: 0.1, luck: 1, own: true }).weight).toBeCloseTo(
      0.5,
      3,
    );
  });

  it('tells nothing where it was borrowed', () => {
    const borrowed = posterior('entries', 20, 10, { lasting: 0.5, passing: 0, luck: 1, own: false });
    expect(borrowed).toMatchObject({ taken: 10, weight: 0, shape: 4 });
  });
});

it('luck alone is no difference between places', () => {
  const same = Array.from({ length: 100 }, (_, at) => ({ events: 100 + (at % 2 ? 10 : -10), exposed: 1000 }));
  expect(variation(same, 1)).toBeCloseTo(0, 1);
  const apart = same.map(({ exposed }, at) => ({ events: at % 2 ? 130 : 70, exposed }));
  expect(variation(apart, 1)).toBeCloseTo(Math.sqrt(0.09 - 0.01), 2);
});

it('what lasts is told from what passes by what is alike in two years', () => {
  const exposed = 1e6;
  // Four kinds of place: high or low for good by 0.2, and by 0.1 in one year and not in the other.
  const both = [1, -1].flatMap((good) =>
    [1, -1].map((passing) => {
      const events = (year: number): number => exposed * 0.01 * (1 + 0.2 * good + 0.1 * passing * year);
      return [
        { events: events(1), exposed },
        { events: events(-1), exposed },
      ] as const;
    }),
  );
  const many = Array.from({ length: 100 }, () => both).flat();
  const { lasting, passing } = spreadOver(many, 1e-9);
  // What passes here turns round, so of 0.04 + 0.01 in each year 0.04 - 0.01 are alike.
  expect(lasting).toBeCloseTo(Math.sqrt(0.03), 3);
  expect(passing).toBeCloseTo(Math.sqrt(0.02), 3);
});

it('those who could leave care lie between those in care and those who come in', () => {
  expect(balancedExposure(400, 100, 0)).toBe(400);
  expect(balancedExposure(400, 100, 1)).toBeCloseTo(100, 9);
  expect(balancedExposure(400, 100, 0.5)).toBeCloseTo(200, 9);
  expect(balancedExposure(0, 3, 0.5)).toBe(0);
});

it('of authorities, the year after is in no number of a year', () => {
  const table = publishedTable();
  const later = Object.fromEntries(
    Object.entries(table.figures).map(([measure, years]) => [
      measure,
      Object.fromEntries(
        Object.entries(years).map(([year, column]) => [year, Number(year) > 2019 ? column.map(() => 1) : column]),
      ),
    ]),
  );
  const spread = spreadBetween(library, table, 2019);
  expect(spreadBetween(library, { ...table, figures: later }, 2019)).toEqual(spread);
  expect(spread.balance).toBeGreaterThan(0.5);
  expect(spread.balance).toBeLessThan(1);
  expect(spread.rates.exits.lasting).toBeLessThan(spread.rates.home.lasting);
});

it('a past year is taken as it was known then', () => {
  // Suppressed in 2019, published in 2020: nothing of the later year may be seen.
  const rutland = totalsOf('E06000017', 2019);
  expect(rutland.boxes['care.1-4'].standing).toBe('estimated');
  expect(rutland.boxes['before.5-9'].standing).not.toBe('borrowed');
});
