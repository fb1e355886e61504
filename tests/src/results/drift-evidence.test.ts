import { describe, expect, it } from 'vitest';
import { DRIFT_SERIES } from '../../../models/care/drift-series.ts';
import { driftEvidence } from '../../../src/results/drift-evidence.ts';
import { baselineOf, library, partOf } from '../../support/seeds.ts';
import { Catalogue } from '../../../src/state/catalogue.ts';

const catalogue = new Catalogue({ baselines: [], library, levers: [], drivers: [], loops: [] });
const average = baselineOf('average-authority');
const lines = (known = catalogue, place = average): string[] => driftEvidence(known, place).map(({ line }) => line);
/** Per cent a line gives. */
const perCent = (line = ''): number => Number(/about ([\d.]+)%/.exec(line)?.[1]);

describe('the drift of a place, as its card tells it', () => {
  it('gives each series that drifts its size there, with its source', () => {
    const told = driftEvidence(catalogue, average);
    expect(told).toHaveLength(DRIFT_SERIES.length);
    told.forEach(({ line, entry }, at) => {
      expect(line).toMatch(new RegExp(`^${DRIFT_SERIES[at]?.label ?? ''}: within about \\d+%`));
      expect(entry.id).toBe(DRIFT_SERIES[at]?.size);
      expect(entry.source).not.toBe('');
    });
    // Stated for an average authority, to which the country's own drift is added.
    const { value: need } = library['drift.need.size'] ?? {};
    const { value: national } = library['drift.national.size'] ?? {};
    expect(perCent(lines()[0])).toBeCloseTo(100 * Math.hypot(Number(need), Number(national)), -0.5);
  });

  it('is larger in a small place and the same in a sample of a place', () => {
    const small = lines(catalogue, partOf(average, 0.2));
    lines().forEach((line, at) => {
      expect(perCent(small[at])).toBeGreaterThan(perCent(line));
    });
    expect(lines(catalogue, { ...partOf(average, 0.2), oneIn: 5 })).toEqual(lines());
  });

  it('takes a value of the reader’s own and marks it', () => {
    const own = catalogue.withOverrides({ 'drift.need.size': { value: 0.5 } });
    expect(perCent(lines(own)[0])).toBeGreaterThan(49);
    expect(driftEvidence(own, average).map(({ yours }) => yours)).toEqual([true, false, false, false]);
  });
});
