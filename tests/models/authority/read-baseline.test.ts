import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../../models/care/baseline.ts';
import { readBaseline } from '../../../models/authority/read-baseline.ts';
import { baselineOf } from '../../support/seeds.ts';

function place(): Baseline {
  const kept = Object.entries(baselineOf('small-affluent')).filter(([part]) => part !== 'standing');
  const baseline = Object.fromEntries(kept) as unknown as Baseline;
  const uncertain = [
    { id: 'need', label: 'Need', series: 'need', distribution: { kind: 'gamma', shape: 30, mean: 1 } },
  ] as const;
  return { ...baseline, id: 'own-place', own: true, drifted: { need: 0.2 }, driftedBy: { need: -0.1 }, uncertain };
}

function read(value: unknown): { baseline: Baseline | null; problems: string[] } {
  const problems: string[] = [];
  return { baseline: readBaseline(value, 'own', problems), problems };
}

it('a place that was written is read back the same', () => {
  const written: unknown = JSON.parse(JSON.stringify(place()));
  expect(read(written)).toEqual({ baseline: place(), problems: [] });
});

it('ages of an uncertain number are read back', () => {
  const [factor] = place().uncertain ?? [];
  const on = ['community.direct'];
  const aged = { id: factor?.id, label: factor?.label, distribution: factor?.distribution, on, ages: [10, 15] };
  expect(read({ ...place(), uncertain: [aged] })).toMatchObject({ baseline: { uncertain: [aged] }, problems: [] });
});

describe('a place with something wrong in it is refused, and where is said', () => {
  it.each<[string, (good: Baseline) => unknown, RegExp]>([
    ['no object', () => 'here', /^own must be an object/],
    ['an id of ours', (good) => ({ ...good, id: 'england-2020' }), /own\.id must begin with/],
    ['a year that is none', (good) => ({ ...good, year: 20.5 }), /own\.year must be a year/],
    ['too few ages', (good) => ({ ...good, population: [1, 2] }), /own\.population must be a list of 18/],
    [
      'children below nothing',
      (good) => ({ ...good, stock: { adopted: good.population.map(() => -1) } }),
      /stock\.adopted/,
    ],
    ['a state there is not', (good) => ({ ...good, stock: { moon: good.population } }), /stock\.moon/],
    [
      'no entries',
      (good) => ({ ...good, entriesPerYear: {} }),
      /entriesPerYear has nothing for "community\.early-help"/,
    ],
    ['months of the wrong shape', (good) => ({ ...good, months: { adopted: [[1]] } }), /months\.adopted/],
    ['a name without meaning', (good) => ({ ...good, colour: 'red' }), /own\.colour has no meaning/],
    ['a drift of nothing we know', (good) => ({ ...good, drifted: { moon: 0.1 } }), /own\.drifted must give need/],
    ['a drift that is no number', (good) => ({ ...good, drifted: { need: '0.1' } }), /own\.drifted must give need/],
    ['a drift without end', (good) => ({ ...good, drifted: { need: 1e9 } }), /own\.drifted must give need/],
    ['a drift back without end', (good) => ({ ...good, driftedBy: { need: -9 } }), /own\.driftedBy must give need/],
    ['uncertain numbers that are none', (good) => ({ ...good, uncertain: [{}] }), /own\.uncertain/],
    ...[[12], [12, 3], [0, 40], ['0', '4'], 'all'].map((ages): [string, (good: Baseline) => unknown, RegExp] => [
      `ages ${JSON.stringify(ages)} of an uncertain number`,
      (good) => ({ ...good, uncertain: [{ ...good.uncertain?.[0], ages }] }),
      /own\.uncertain\.0\.ages must be the first and the last age/,
    ]),
    [
      'an uncertain number with another mean',
      (good) => ({
        ...good,
        uncertain: [{ id: 'a', label: 'A', series: 'need', distribution: { kind: 'gamma', shape: 4, mean: 2 } }],
      }),
      /has a mean of 2/,
    ],
  ])('%s', (_, spoil, sentence) => {
    const { baseline, problems } = read(spoil(place()));
    expect(baseline).toBeNull();
    expect(problems.join('\n')).toMatch(sentence);
  });
});
