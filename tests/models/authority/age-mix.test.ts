import { describe, expect, it } from 'vitest';
import { agesBetween, agesTaken, luckOfAges, mixSpread } from '../../../models/authority/age-mix.ts';
import { Figures } from '../../../models/authority/figures.ts';
import { shrunk } from '../../../models/authority/shrink.ts';
import { ENTRIES, sumOf, type Totals } from '../../../models/authority/totals.ts';
import { sum } from '../../../models/fit/bands.ts';
import { publishedTable, referenceOf, totalsOf } from '../../support/authorities.ts';
import { library } from '../../support/seeds.ts';

const reference = referenceOf();
const one = (): number => 1;

const sharesOf = (children: readonly number[]): number[] => children.map((each) => each / sum(children));
const agesOf = (totals: Totals): number[] => sharesOf(ENTRIES.map((id) => totals.boxes[id].value));

describe('ages of those who come into care', () => {
  it.each(['E08000006', 'E10000016', 'E06000017'])('in %s are all drawn towards England by one weight', (code) => {
    const totals = totalsOf(code);
    const taken = shrunk(library, totals, reference.englandTotals, reference.spread);
    const [own, country, drawn] = [totals, reference.englandTotals, taken.totals].map(agesOf);
    const weights = drawn?.map((share, age) => {
      const england = country?.[age] ?? NaN;
      return (share - england) / ((own?.[age] ?? NaN) - england);
    });
    const { lasting, passing } = reference.spread.ages;
    const luck = luckOfAges(library, country ?? []);
    const known = sumOf(totals, ENTRIES);
    for (const weight of weights ?? []) expect(weight).toBeCloseTo(lasting / (lasting + passing + luck / known), 6);
    expect(sumOf(taken.totals, ENTRIES)).toBeCloseTo(taken.by.entries.taken, 6);
  });

  it('are the country’s where none were counted', () => {
    const by = { lasting: 0.02, passing: 0.001, luck: 1.2 };
    expect(agesTaken([0, 0], 0, [30, 10], by)).toEqual([0.75, 0.25]);
    expect(agesTaken([5, 5], 0, [30, 10], by)).toEqual([0.75, 0.25]);
  });

  it('tell those of the next year better than the year’s own or England’s do', () => {
    const table = publishedTable();
    const { lasting, passing } = agesBetween(library, table, 2019);
    // As alike as records are taken to be (seeds/authorities/spread.json): 52 more children in the country's mix.
    expect(1 / lasting - 1).toBeCloseTo(52, -0.5);
    const both = table.authorities.flatMap((_, at) => {
      const [before = [], now = []] = [2018, 2019].map((year) =>
        ['under-1', '1-to-4', '5-to-9', '10-to-15', '16-plus'].flatMap(
          (age) => new Figures({ table, at }, year).published(`cla-starts-age-${age}`) ?? [],
        ),
      );
      return before.length === 5 && now.length === 5 && sum(before) > 0 && sum(now) > 0 ? [{ before, now }] : [];
    });
    const country = [0, 1, 2, 3, 4].map((age) => sum(both.map(({ before }) => before[age] ?? 0)));
    const luck = luckOfAges(library, country);
    const error = (told: (before: readonly number[]) => readonly number[]): number =>
      sum(
        both.map(({ before, now }) => {
          const shares = sharesOf(now);
          return sum(now) * sum(told(before).map((share, age) => (share - (shares[age] ?? 0)) ** 2));
        }),
      ) / sum(both.map(({ now }) => sum(now)));
    const drawn = error((before) => agesTaken(before, sum(before), country, { lasting, passing, luck }));
    expect(drawn).toBeLessThan(error(sharesOf));
    expect(drawn).toBeLessThan(0.5 * error(() => sharesOf(country)));
  });
});

describe('how far ages differ', () => {
  const NEARLY_ALL = 1e9;
  const [young, old] = [
    [60, 40],
    [40, 60],
  ] as const;
  const many = (row: readonly number[]): number[] => row.map((each) => each * NEARLY_ALL);

  it('lasts where places are as far apart in the same way a year later', () => {
    const { lasting, passing } = mixSpread(
      [
        [many(young), many(young)],
        [many(old), many(old)],
      ],
      one,
    );
    // A tenth either way at two ages, over the variance of one child, which is a half.
    expect(lasting).toBeCloseTo(0.04, 8);
    expect(passing).toBeCloseTo(0, 8);
  });

  it('passes where they are not', () => {
    const { lasting, passing } = mixSpread(
      [
        [many(young), many(old)],
        [many(old), many(young)],
        [many(young), many(young)],
        [many(old), many(old)],
      ],
      one,
    );
    expect(lasting).toBeCloseTo(0, 8);
    expect(passing).toBeCloseTo(0.04, 8);
  });

  it('is luck as far as so few children could differ by it', () => {
    const same = [
      [young, young],
      [old, old],
    ] as const;
    expect(mixSpread(same, one).lasting).toBeCloseTo(0.04 - 1 / 100, 10);
    expect(mixSpread(same, () => 2).lasting).toBeCloseTo(0.04 - 2 / 100, 10);
    expect(mixSpread(same, () => 5)).toEqual({ lasting: 0, passing: 0 });
  });
});
