import { describe, expect, test } from 'vitest';
import type { Distribution } from '../../../models/random/distribution.ts';
import { problemsOf } from '../../../models/random/distributions.ts';

describe('problemsOf', () => {
  test.each<[Distribution]>([
    [{ kind: 'fixed', value: -3 }],
    [{ kind: 'uniform', low: 1, high: 1 }],
    [{ kind: 'triangular', low: 0, mode: 0, high: 1 }],
    [{ kind: 'pert', low: 0, mode: 1, high: 1 }],
    [{ kind: 'normal', mean: -1, sd: 0 }],
    [{ kind: 'lognormal', mu: -1, sigma: 0 }],
    [{ kind: 'beta', alpha: 0.01, beta: 0.01 }],
    [{ kind: 'gamma', shape: 0.5, mean: 0 }],
  ])('finds none in %o', (distribution) => {
    expect(problemsOf(distribution)).toEqual([]);
  });

  test.each<[Distribution, string[]]>([
    [{ kind: 'fixed', value: NaN }, ['The value is NaN; it must be a number.']],
    [{ kind: 'uniform', low: 2, high: 1 }, ['The lowest value 2 is above the highest value 1.']],
    [{ kind: 'triangular', low: 0, mode: 2, high: 1 }, ['The most likely value 2 is above the highest value 1.']],
    [{ kind: 'pert', low: 0, mode: -1, high: 1 }, ['The lowest value 0 is above the most likely value -1.']],
    [
      { kind: 'pert', low: 3, mode: 2, high: 1 },
      [
        'The lowest value 3 is above the highest value 1.',
        'The lowest value 3 is above the most likely value 2.',
        'The most likely value 2 is above the highest value 1.',
      ],
    ],
    [{ kind: 'normal', mean: 0, sd: -1 }, ['The standard deviation is -1; it must be 0 or more.']],
    [
      { kind: 'normal', mean: Infinity, sd: NaN },
      ['The mean is Infinity; it must be a number.', 'The standard deviation is NaN; it must be a number.'],
    ],
    [
      { kind: 'lognormal', mu: 0, sigma: -0.1 },
      ['The standard deviation of the logarithm is -0.1; it must be 0 or more.'],
    ],
    [
      { kind: 'beta', alpha: 0, beta: -1 },
      ['The alpha is 0; it must be above 0.', 'The beta is -1; it must be above 0.'],
    ],
    [
      { kind: 'gamma', shape: 0, mean: -1 },
      ['The shape is 0; it must be above 0.', 'The mean is -1; it must be 0 or more.'],
    ],
  ])('says what is wrong with %o', (distribution, problems) => {
    expect(problemsOf(distribution)).toEqual(problems);
  });
});
