import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, returnYearOf, yearEnd, yearStart } from '../../../models/returns/days.ts';
import { NONE } from '../../../models/returns/records.ts';

const DAY = 86_400_000;

describe('days', () => {
  it('agree with the calendar of the platform over four hundred years', () => {
    for (let day = dayOf(1800, 1, 1); day <= dayOf(2200, 12, 31); day += 17) {
      const date = new Date(day * DAY);
      const { year, month, day: ofMonth } = dateOf(day);
      expect([year, month, ofMonth]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
      expect(dayOf(year, month, ofMonth)).toBe(day);
    }
  });

  it('are none for a date that there is not', () => {
    for (const [year, month, day] of [
      [2021, 2, 29],
      [1900, 2, 29],
      [2021, 13, 1],
      [2021, 0, 1],
      [2021, 4, 31],
      [2021, 4, 0],
    ] as const) {
      expect(dayOf(year, month, day)).toBe(NONE);
    }
    expect(dayOf(2000, 2, 29)).toBe(Date.UTC(2000, 1, 29) / DAY);
  });

  it('belong to the year that ends on the next 31 March', () => {
    expect(returnYearOf(dayOf(2020, 3, 31))).toBe(2020);
    expect(returnYearOf(dayOf(2020, 4, 1))).toBe(2021);
    expect([yearStart(2020), yearEnd(2020)]).toEqual([dayOf(2019, 4, 1), dayOf(2020, 3, 31)]);
  });
});
