import { describe, expect, it } from 'vitest';
import { fromTyped, rowWords, toTyped, unitWords } from '../../../src/text/units.ts';

describe('units', () => {
  it('type shares as percentages, without the dust of binary fractions', () => {
    expect(toTyped('share', 0.29)).toBe(29);
    expect(fromTyped('share', 29)).toBe(0.29);
    expect(toTyped('sharePerYear', 0.015)).toBe(1.5);
    expect(toTyped('poundsPerChild', 191)).toBe(191);
    expect(fromTyped('poundsPerChild', 191)).toBe(191);
  });

  it('write values', () => {
    expect(unitWords('share').write(0.8)).toBe('80%');
    expect(unitWords('poundsPerChild').write(1191)).toBe('£1,191');
    expect(unitWords('sharePerYear').write(-0.015)).toBe('−1.5% a year');
  });

  it('write units in words, and shorter where there is little room', () => {
    expect(unitWords('points').write(5)).toBe('+5 percentage points');
    expect(rowWords('points', 5)).toBe('+5 points');
    expect(rowWords('childrenPerWorker', 16.3)).toBe('16.3 each');
    expect(rowWords('times', 1)).toBe('as measured');
    expect(rowWords('share', 0.5)).toBe('50%');
  });

  it('write signed changes', () => {
    expect(unitWords('share').change(0.8 - 0.5)).toBe('+30 points');
    expect(unitWords('poundsPerChild').change(-40)).toBe('−£40');
    expect(unitWords('sharePerYear').change(0.02)).toBe('+2% a year');
  });
});
