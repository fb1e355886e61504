import * as check from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completed } from '../../../models/authority/complete.ts';
import { filledNumber, filledParts } from '../../../models/authority/fill.ts';
import { posterior } from '../../../models/authority/shrink.ts';
import { variation } from '../../../models/authority/spread.ts';
import { TOTAL_IDS, type Box } from '../../../models/authority/totals.ts';
import { sum } from '../../../models/fit/bands.ts';
import { referenceOf, totalsOf } from '../../support/authorities.ts';

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
    posterior('entries', counted, expected, { variation: 0.3, luck: 1, own: true });

  it('lies between its own count and what England’s rate gives, nearer its own the more there are', () => {
    expect(of(13, 10).taken).toBeGreaterThan(10);
    expect(of(13, 10).taken).toBeLessThan(13);
    expect(of(1300, 1000).taken / 1300).toBeGreaterThan(0.99);
    expect(of(1300, 1000).weight).toBeGreaterThan(of(13, 10).weight);
  });

  it('is the gamma posterior: shape and mean by hand', () => {
    const { shape, taken } = posterior('entries', 20, 10, { variation: 0.5, luck: 1, own: true });
    expect(shape).toBeCloseTo(4 + 20, 9);
    expect(taken).toBeCloseTo((10 * 24) / 14, 9);
  });

  it('tells nothing where it was borrowed', () => {
    const borrowed = posterior('entries', 20, 10, { variation: 0.5, luck: 1, own: false });
    expect(borrowed).toMatchObject({ taken: 10, weight: 0, shape: 4 });
  });
});

it('luck alone is no difference between places', () => {
  const same = Array.from({ length: 100 }, (_, at) => ({ events: 100 + (at % 2 ? 10 : -10), exposed: 1000 }));
  expect(variation(same, 1)).toBeCloseTo(0, 1);
  const apart = same.map(({ exposed }, at) => ({ events: at % 2 ? 130 : 70, exposed }));
  expect(variation(apart, 1)).toBeCloseTo(Math.sqrt(0.09 - 0.01), 2);
});

it('a past year is taken as it was known then', () => {
  // Suppressed in 2019, published in 2020: nothing of the later year may be seen.
  const rutland = totalsOf('E06000017', 2019);
  expect(rutland.boxes['care.1-4'].standing).toBe('estimated');
  expect(rutland.boxes['before.5-9'].standing).not.toBe('borrowed');
});
