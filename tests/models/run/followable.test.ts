import { describe, expect, it } from 'vitest';
import { LOOPS } from '../../../models/care/loops.ts';
import type { Scenario } from '../../../models/care/scenario.ts';
import { expectedSeries } from '../../../models/run/block.ts';
import { driftOf } from '../../../models/run/drifting.ts';
import { followable } from '../../../models/run/followable.ts';
import { prepareRun } from '../../../models/run/prepare.ts';
import { replicateDraws } from '../../../models/run/scenario-draws.ts';
import { careRequest, everything } from '../../support/care-runs.ts';
import { baselineOf } from '../../support/seeds.ts';

const capped: Scenario = {
  id: 'capped',
  name: 'So many places a year',
  levers: { 'family-group-conference': { target: 0.9, placesPerYear: 3000 } },
  drivers: {},
};
const england = careRequest({
  baseline: baselineOf('england-2019'),
  scenarios: [everything, capped],
  years: 4,
  chance: 'averaged',
  drift: 'on',
  loops: LOOPS.map(({ id }) => id),
});
const sample = followable(england);

describe('a sample of a place too large to follow', () => {
  it('is what the place is, one child in so many, under levers, limited places and every loop', () => {
    const [whole, part] = [england, sample].map((request) => expectedSeries(prepareRun(request)));
    const { oneIn = NaN } = sample.baseline;
    expect(oneIn).toBeGreaterThan(100);
    part?.forEach((children, at) => {
      const expected = whole?.[at] ?? NaN;
      expect(Math.abs(children * oneIn - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected));
    });
  });

  it('drifts as the whole place does, to the last bit', () => {
    const [whole, part] = [england, sample].map((request) => {
      const prepared = prepareRun(request);
      return driftOf(prepared, replicateDraws(prepared, 3), 3);
    });
    expect(part?.length).toBeGreaterThan(0);
    expect(part).toEqual(whole);
  });

  it('is the run itself where its children are simulated anyway', () => {
    const small = careRequest();
    expect(followable(small)).toBe(small);
  });
});
