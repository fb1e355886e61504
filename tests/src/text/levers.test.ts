import { describe, expect, it } from 'vitest';
import { leverRowWords } from '../../../src/text/lever-row.ts';
import { reachInWords, timingInWords } from '../../../src/text/levers.ts';
import { fakeCatalogue } from '../../support/fake-catalogue.ts';

const support = fakeCatalogue().levers.at(-1);

describe('what is set of a lever, in words', () => {
  it('is start, build-up and end', () => {
    expect(timingInWords('2020-04', 0)).toBe('Starts in April 2020, at once');
    expect(timingInWords('2020-04', 12, '2023-04')).toBe(
      'Starts in April 2020, builds up over 12 months, ends in April 2023',
    );
  });

  it('is places, take-up and the effect used, where they are one’s own', () => {
    if (support === undefined) throw new Error('There is no lever.');
    expect(reachInWords(support, { placesPerYear: null, ownTakeUp: null, variant: null })).toBe('');
    expect(reachInWords(support, { placesPerYear: 1, ownTakeUp: 0.3, variant: 'other' })).toBe(
      'At most 1 place a year. Take-up 30%. Effect used: Another framework.',
    );
  });

  it('is a value on its line, with the change once it is moved', () => {
    const definition = { unit: 'share' } as const;
    expect(leverRowWords({ definition, now: 0.5, target: 0.5, changed: false })).toBe('50%');
    expect(leverRowWords({ definition, now: 0.5, target: 0.8, changed: true })).toBe('80%, +30 points');
  });
});
