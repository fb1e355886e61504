import { describe, expect, it } from 'vitest';
import { compileModel } from '../../../models/engine/compile.ts';
import type { ModelDefinition, OutputDefinition } from '../../../models/engine/definition.ts';
import { NO_CHANGE } from '../../../models/engine/plan.ts';
import { gammaTails } from '../../../models/random/gamma.ts';
import { simulate } from '../../support/engines.ts';

const clocks = [{ id: 'time', exactMonths: 1 }];
const place = (id: string): ModelDefinition['states'][number] => ({ id, label: id, clock: 'time', ageing: false });
const move = (id: string, from: string, to: string, hazard: number): ModelDefinition['moves'][number] => ({
  id,
  label: id,
  from,
  to: [{ to, share: 1 }],
  hazard,
});
const here: OutputDefinition[] = [{ id: 'here', kind: 'stock', states: ['here'] }];

/** The number here at the end of some months, one for each replicate. */
function sampleOf(
  definition: ModelDefinition,
  people: Readonly<Record<string, number>>,
  months: readonly number[],
  replicates: number,
): number[][] {
  const opening = Object.entries(people).map(([state, number]) => ({ state, children: [[number]] }));
  const model = compileModel(definition, opening, here);
  const { counts, stride } = simulate(model, NO_CHANGE, Math.max(...months), replicates, 'stationary');
  return months.map((month) =>
    Array.from({ length: replicates }, (_, replicate) => counts[replicate * stride + month] as number),
  );
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
function covariance(one: readonly number[], other: readonly number[]): number {
  const centre = mean(one);
  const otherCentre = mean(other);
  const products = one.map((value, at) => (value - centre) * ((other[at] as number) - otherCentre));
  return products.reduce((sum, product) => sum + product, 0) / (one.length - 1);
}

/** Mean and variance within three standard errors of theory, and the whole shape no worse than one in a thousand. */
function checkShape(values: readonly number[], probability: (people: number) => number): void {
  const shape = Array.from({ length: 200 }, (_, people) => probability(people));
  const moment = (power: number, centre: number): number =>
    shape.reduce((sum, chance, people) => sum + chance * (people - centre) ** power, 0);
  const centre = moment(1, 0);
  const variance = moment(2, centre);
  const many = values.length;
  expect(Math.abs(mean(values) - centre) / Math.sqrt(variance / many)).toBeLessThan(3);
  const errorOfVariance = Math.sqrt((moment(4, centre) - variance ** 2) / many);
  expect(Math.abs(covariance(values, values) - variance) / errorOfVariance).toBeLessThan(3);
  expect(fitOf(values, shape)).toBeGreaterThan(0.001);
}

/** Pearson's chi square over numbers of people, tails put together: the chance of a fit at least as bad. */
function fitOf(values: readonly number[], shape: readonly number[]): number {
  let statistic = 0;
  let cells = 0;
  let wanted = 0;
  let found = 0;
  let left = values.length;
  shape.forEach((chance, people) => {
    wanted += chance * values.length;
    found += values.filter((value) => value === people).length;
    left -= chance * values.length;
    if (wanted < 10 || left < 10) return;
    statistic += (found - wanted) ** 2 / wanted;
    cells += 1;
    wanted = 0;
    found = 0;
  });
  statistic += (found - wanted) ** 2 / wanted;
  return gammaTails(cells / 2, statistic / 2)[1];
}

describe('left to itself', () => {
  const rate = 2.4;
  const hazard = 0.15;
  const arriving: ModelDefinition = {
    id: 'immigration and death',
    ageing: null,
    clocks,
    states: [place('here')],
    exits: [{ id: 'gone', label: 'Gone' }],
    moves: [move('go', 'here', 'gone', hazard)],
    entries: [{ id: 'come', label: 'Come', to: [{ to: 'here', share: 1 }], perMonth: rate }],
    loops: [],
  };

  it('a place people come to and go from holds a Poisson number, as long remembered as they stay', () => {
    const [then = [], later = []] = sampleOf(arriving, { here: 3 }, [80, 86], 1500);
    const expected = rate / hazard;
    let logFactorial = 0;
    const chances = Array.from({ length: 200 }, (_, people) => {
      logFactorial += people > 0 ? Math.log(people) : 0;
      return Math.exp(people * Math.log(expected) - expected - logFactorial);
    });
    checkShape(then, (people) => chances[people] as number);
    // Six months on, those still here are what both numbers share.
    const remembered = expected * (1 - hazard) ** 6;
    const error = Math.sqrt((expected ** 2 + remembered ** 2) / then.length);
    expect(Math.abs(covariance(then, later) - remembered) / error).toBeLessThan(3);
  });

  it('a closed pair of places shares people out by the binomial', () => {
    const people = 40;
    const away = 0.2;
    const back = 0.1;
    const closed: ModelDefinition = {
      ...arriving,
      states: [place('here'), place('there')],
      moves: [move('away', 'here', 'there', away), move('back', 'there', 'here', back)],
      entries: [],
    };
    const [then = []] = sampleOf(closed, { here: people, there: 0 }, [60], 1500);
    const share = back / (away + back);
    let ways = 1;
    const chances = Array.from({ length: 200 }, (_, here) => {
      if (here > 0) ways *= (people - here + 1) / here;
      return here > people ? 0 : ways * share ** here * (1 - share) ** (people - here);
    });
    checkShape(then, (here) => chances[here] as number);
  });
});
