import { expect, it } from 'vitest';
import { Figures } from '../../../models/authority/figures.ts';
import { posterior } from '../../../models/authority/shrink.ts';
import { spreadOver, type Counted } from '../../../models/authority/spread-moments.ts';
import { luckOf } from '../../../models/authority/spread.ts';
import { sum } from '../../../models/fit/bands.ts';
import { publishedTable } from '../../support/authorities.ts';
import { library } from '../../support/seeds.ts';

const MEASURES = { plans: 'cpp-starts', entries: 'cla-starts' } as const;
type Rate = keyof typeof MEASURES;
type By = 'population' | 'cin-starts-episodes' | 'cla-stock';
const YEARS = [2018, 2019] as const;
const FEWEST = 20;
const LEAST_EXPOSED = 100;

const table = publishedTable();

/** Counts of each authority in both years, where all are published and large enough to tell. */
function countsOf(rate: Rate, by: By): (readonly [Counted, Counted])[] {
  return table.authorities.flatMap((_, at) => {
    const [before, now] = YEARS.map((year) => {
      const figures = new Figures({ table, at }, year);
      const exposed = by === 'population' ? figures.population() : figures.published(by);
      return { events: figures.published(MEASURES[rate]) ?? NaN, exposed: exposed ?? NaN };
    });
    const all = [before, now].every(
      (each) => each !== undefined && each.events >= FEWEST && each.exposed >= LEAST_EXPOSED,
    );
    return all && before && now ? [[before, now] as const] : [];
  });
}

/** Root mean square error, on the log scale, of the year to March 2019 told from the year before. */
function errorOf(rate: Rate, by: By): number {
  const both = countsOf(rate, by);
  const luck = luckOf(library, rate);
  const spread = spreadOver(both, luck);
  const national = sum(both.map(([{ events }]) => events)) / sum(both.map(([{ exposed }]) => exposed));
  const squares = both.map(([before, now]) => {
    const told = posterior(rate, before.events, national * before.exposed, { ...spread, luck, own: true });
    return Math.log(now.events / told.taken) ** 2;
  });
  return Math.sqrt(sum(squares) / squares.length);
}

it.each([
  ['plans', { care: 0.221, need: 0.243, population: 0.237 }],
  ['entries', { care: 0.176, need: 0.187, population: 0.175 }],
] as const)(
  '%s of a year are told from the year before better by those in care than by those in need',
  (rate, errors) => {
    expect(errorOf(rate, 'cla-stock')).toBeCloseTo(errors.care, 2);
    expect(errorOf(rate, 'cin-starts-episodes')).toBeCloseTo(errors.need, 2);
    expect(errorOf(rate, 'population')).toBeCloseTo(errors.population, 2);
    expect(errorOf(rate, 'cla-stock')).toBeLessThan(errorOf(rate, 'cin-starts-episodes'));
  },
);
