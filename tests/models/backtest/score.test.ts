import { describe, expect, it } from 'vitest';
import { changeVariance, naiveForecast } from '../../../models/backtest/naive.ts';
import { centralInterval, crpsOf, intervalScore, scoreOf, type Outcome } from '../../../models/backtest/score.ts';
import { normalQuantile } from '../../../models/random/normal.ts';
import { seedWords } from '../../../models/random/keys.ts';
import { stratifiedUniform } from '../../../models/random/stratified.ts';

/** Values of a normal distribution, evenly spread over its chances. */
const normal = (mean: number, sd: number, count = 400): number[] =>
  Array.from({ length: count }, (_, at) => mean + sd * normalQuantile((at + 0.5) / count));

const luck = (id: string, at: number): number => normalQuantile(stratifiedUniform(seedWords('score'), id, at));

describe('the scores of a forecast', () => {
  it('are those of a normal distribution in closed form', () => {
    // Gneiting and Raftery (2007), equation 22, at 0 and one standard deviation out.
    expect(crpsOf(normal(0, 1), 0)).toBeCloseTo((Math.SQRT2 - 1) / Math.sqrt(Math.PI), 2);
    expect(crpsOf(normal(0, 1), 1)).toBeCloseTo(0.6024, 2);
    const { low, high } = centralInterval(normal(10, 2, 4000), 0.9);
    expect(low).toBeCloseTo(10 - 2 * 1.6449, 1);
    expect(high).toBeCloseTo(10 + 2 * 1.6449, 1);
  });

  it('have intervals that hold one more value as often as they say, from few values too', () => {
    // Of 19 values ordered, one more falls between the first and the last with a chance of 18 in 20, whatever they are.
    const nineteen = Array.from({ length: 19 }, (_, at) => at * at);
    expect(centralInterval(nineteen, 0.9)).toEqual({ low: 0, high: 18 * 18 });
    expect(centralInterval([3, 5], 0.9)).toEqual({ low: 3, high: 5 });
    expect(centralInterval([3, 4, 9], 0.5)).toEqual({ low: 3, high: 9 });
  });

  it('charge for width, and ten or twenty times for what lies outside', () => {
    expect(intervalScore({ low: 2, high: 5 }, 3, 0.9)).toBe(3);
    expect(intervalScore({ low: 2, high: 5 }, 7, 0.9)).toBeCloseTo(3 + 20 * 2, 9);
    expect(intervalScore({ low: 2, high: 5 }, 1, 0.8)).toBeCloseTo(3 + 10, 9);
    expect(crpsOf([4], 7)).toBe(3);
  });

  it('are best for the truth: narrower and wider forecasts of the same thing score worse', () => {
    const scored = (sd: number) =>
      scoreOf(Array.from({ length: 512 }, (_, at): Outcome => ({ sample: normal(0, sd), actual: luck('truth', at) })));
    const [narrow, true_, wide] = [scored(0.5), scored(1), scored(2)];
    expect(true_.covered90).toBeCloseTo(0.9, 1);
    expect(true_.covered50).toBeCloseTo(0.5, 1);
    expect(narrow.covered90).toBeLessThan(0.65);
    expect(wide.covered90).toBeGreaterThan(0.98);
    for (const other of [narrow, wide]) {
      expect(other.crps).toBeGreaterThan(true_.crps);
      expect(other.intervalScore90).toBeGreaterThan(true_.intervalScore90);
    }
  });

  it('weigh places alike where a scale is given, and refuse nothing at all', () => {
    const one = scoreOf([{ sample: normal(100, 10), actual: 110, scale: 100 }]);
    expect(one.width90).toBeCloseTo(0.329, 2);
    expect(one.bias).toBeCloseTo(0.1, 6);
    expect(() => scoreOf([])).toThrow('nothing to score');
    expect(() => centralInterval([], 0.9)).toThrow('at least one value');
  });
});

describe('naive forecasts', () => {
  const STEADY = 0.01;
  const histories = Array.from({ length: 8192 }, (_, at) => {
    const start = 20 + (at % 8) * 60;
    const next = start * Math.exp(0.1 * luck('steady', at)) * Math.exp(Math.sqrt(2 / start) * luck('small', at));
    return [start, next];
  });

  it('tell steady change from luck over places of all sizes', () => {
    const variance = changeVariance(histories);
    expect(Math.abs(variance.steady / STEADY - 1)).toBeLessThan(0.3);
    expect(Math.abs(variance.luck - 1)).toBeLessThan(0.2);
  });

  it('cover what comes as often as they say, when nothing but chance changes', () => {
    const variance = changeVariance(histories);
    const forecasts = histories.slice(0, 1024).map(([start = 0, next = 0]): Outcome => ({
      sample: naiveForecast('no-change', [start], 1, variance),
      actual: next,
    }));
    expect(Math.abs(scoreOf(forecasts).covered90 - 0.9)).toBeLessThan(0.03);
  });

  it('go on along the line, and are less sure the further and the fewer years they rest on', () => {
    const variance = { steady: 0.01, luck: 0 };
    const width = (history: number[], years: number) => {
      const { low, high } = centralInterval(naiveForecast('straight-line', history, years, variance), 0.9);
      return Math.log(high + 0.5) - Math.log(low + 0.5);
    };
    expect(width([100, 110], 1)).toBeCloseTo(2 * 1.645 * 0.1 * Math.SQRT2, 1);
    expect(width([100, 110], 3)).toBeGreaterThan(width([100, 110], 1));
    expect(width([90, 100, 110], 1)).toBeLessThan(width([100, 110], 1));
    const middle = naiveForecast('straight-line', [100, 110], 2, variance)[200] ?? NaN;
    expect(middle).toBeCloseTo(130, 0);
    expect(naiveForecast('no-change', [40], 5, variance)[200]).toBeCloseTo(40, 0);
  });

  it('refuse a history too short for them', () => {
    expect(() => naiveForecast('straight-line', [3], 1, { steady: 0, luck: 1 })).toThrow('too short');
    expect(() => naiveForecast('no-change', [], 1, { steady: 0, luck: 1 })).toThrow('too short');
    expect(() => changeVariance([[4]])).toThrow('two years');
  });
});
