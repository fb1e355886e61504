import { describe, expect, it } from 'vitest';
import {
  careChange,
  careLevel,
  costChange,
  costLevel,
  headlineSentence,
  repeatPlansChange,
  repeatPlansLevel,
  returnsChange,
  returnsLevel,
} from '../../../src/text/headlines.ts';
import { estimate, expected } from '../../support/estimates.ts';

const care = (low: number, mean: number, high: number): string =>
  headlineSentence(careChange(estimate(low, mean, high), '2030-03'));

describe('the headline on children in care', () => {
  it('says how many fewer and how sure', () => {
    expect(care(-34.2, -21.3, -8.8)).toBe('At March 2030, 21 fewer children in care (9 to 34)');
  });

  it('says how many more', () => {
    expect(care(3, 11, 20)).toBe('At March 2030, 11 more children in care (3 to 20)');
  });

  it('speaks of one child in the singular', () => {
    expect(care(-2, -1, 0)).toBe('At March 2030, 1 fewer child in care (0 to 2)');
  });

  it('says which way each end lies when the interval crosses zero', () => {
    expect(care(-8, -3, 2)).toBe('At March 2030, 3 fewer children in care (between 8 fewer and 2 more)');
  });

  it('claims nothing when the figure rounds to nothing', () => {
    expect(care(-4, 0.3, 5)).toBe('At March 2030, no clear change in children in care (between 4 fewer and 5 more)');
    expect(care(0, 0, 0)).toBe('At March 2030, no change in children in care');
  });

  it('says about, and keeps no more digits than the interval supports', () => {
    expect(care(-1512, -1233, -981)).toBe('At March 2030, about 1,230 fewer children in care (980 to 1,510)');
  });

  it('gives no interval for expected flows', () => {
    const headline = careChange(expected(-21.3), '2030-03');
    expect(headlineSentence(headline)).toBe('At March 2030, 21 fewer children in care');
    expect(headline.likelihood).toBeNull();
  });

  it('says what happens if nothing changes', () => {
    expect(headlineSentence(careLevel(estimate(513, 549, 586), '2030-03'))).toBe(
      'At March 2030, 549 children in care if nothing changes (513 to 586)',
    );
  });
});

describe('the headline on a place so large that chance is left out', () => {
  it('claims no interval and no digits it cannot know', () => {
    expect(headlineSentence(careLevel(estimate(80_114, 80_114, 80_114), '2030-03'))).toBe(
      'At March 2030, about 80,000 children in care if nothing changes',
    );
  });
});

describe('the headline on cost', () => {
  it('says what is saved and what is spent', () => {
    const less = costChange(estimate(-6.02e6, -3.14e6, -0.41e6), 10);
    expect(headlineSentence(less)).toBe('Over 10 years, £3.1m less spent (£0.4m to £6.0m)');
    const more = costChange(estimate(120_000, 340_200, 560_400), 1);
    expect(headlineSentence(more)).toBe('Over 1 year, £340,000 more spent (£120,000 to £560,000)');
  });

  it('says what is spent if nothing changes', () => {
    expect(headlineSentence(costLevel(estimate(494e6, 526e6, 558e6), 10))).toBe(
      'Over 10 years, £526m spent if nothing changes (£494m to £558m)',
    );
  });
});

describe('the headline on safety', () => {
  it('counts repeat plans and returns that break down', () => {
    expect(headlineSentence(repeatPlansChange(estimate(1, 5, 11), 10))).toBe(
      'Over 10 years, 5 more repeat protection plans (1 to 11)',
    );
    expect(headlineSentence(returnsChange(estimate(-2, -1, 1), 10))).toBe(
      'Over 10 years, 1 fewer return home that breaks down (between 2 fewer and 1 more)',
    );
  });

  it('gives their level while nothing is changed', () => {
    expect(headlineSentence(repeatPlansLevel(estimate(1010, 1060, 1109), 10))).toBe(
      'Over 10 years, 1,060 repeat protection plans (1,010 to 1,109)',
    );
    expect(headlineSentence(returnsLevel(estimate(156, 178, 202), 10))).toBe(
      'Over 10 years, 178 returns home that break down (156 to 202)',
    );
  });
});
