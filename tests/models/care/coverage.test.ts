import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draw } from '../../../models/care/draws.ts';
import { replicateDraw } from '../../../models/care/draws.ts';
import { carePlan } from '../../../models/care/planning.ts';
import type { LeverSetting } from '../../../models/care/scenario.ts';
import { expectedFlows } from '../../../models/engine/expected.ts';
import { prepareRun } from '../../../models/run/prepare.ts';
import { careRequest } from '../../support/care-runs.ts';
import { library } from '../../support/seeds.ts';

/** The latest start and the longest way to full strength below end a year before this. */
const YEARS = 6;
const MONTHS = YEARS * 12;
const { model, central, words, horizon } = prepareRun(careRequest({ years: YEARS }));
const careIn = model.recorder.ids.indexOf('flow.care.in') * (MONTHS + 1);

/** Expected children coming into care, month by month. */
function entries(levers: Readonly<Record<string, LeverSetting>>, draw: Draw = central): Float64Array {
  const { plan } = carePlan(model, { id: 'x', name: 'X', levers, drivers: {} }, horizon, central, draw);
  return expectedFlows(model, plan, MONTHS).subarray(careIn, careIn + MONTHS + 1);
}

/** The first month in which more came in than before; -1 when none. */
const firstRise = (before: Float64Array, after: Float64Array): number =>
  after.findIndex((value, month) => value > (before[month] as number) * (1 + 1e-12));

describe('more of a lever that protects never brings more children into care in any month', () => {
  it.each([
    { lever: 'family-group-conference', grid: [0, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 1] },
    { lever: 'family-help-spend', grid: [50, 100, 150, 191, 250, 300, 400, 500] },
    { lever: 'post-removal-support', grid: [0, 0.1, 0.25, 0.5, 0.75, 1] },
    { lever: 'pre-proceedings-practice', grid: [0.1, 0.283, 0.5] },
    ...[
      'earlier-conference',
      'family-safeguarding',
      'intensive-family-preservation',
      'edge-of-care-hubs',
      'parent-advocacy',
      'family-drug-and-alcohol-court',
      'reunification-support',
    ].map((lever) => ({ lever, grid: [0, 0.5, 1] })),
  ])('$lever, from $grid', ({ lever, grid }) => {
    const runs = grid.map((target) => entries({ [lever]: { target } }));
    for (let at = 1; at < runs.length; at += 1) {
      const [less, more] = [runs[at - 1] as Float64Array, runs[at] as Float64Array];
      expect(firstRise(less, more), `${lever}, ${grid[at - 1] as number} to ${grid[at] as number}`).toBe(-1);
      expect(more[MONTHS]).toBeLessThan(less[MONTHS] as number);
    }
  });

  it('at any share, in any order of levers, from any month, whatever the evidence turns out to be', () => {
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    const start = fc.integer({ min: 0, max: 35 }).map((month) => {
      const index = month + 3;
      return `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    });
    fc.assert(
      fc.property(
        fc.constantFrom('family-group-conference', 'post-removal-support'),
        share,
        share,
        share,
        start,
        fc.integer({ min: 0, max: 24 }),
        fc.integer({ min: 0, max: 500 }),
        (lever, one, other, beside, from, rampMonths, replicate) => {
          const [less, more] = [Math.min(one, other), Math.max(one, other)];
          const rest = lever === 'post-removal-support' ? 'family-group-conference' : 'post-removal-support';
          const levers = (target: number): Record<string, LeverSetting> => ({
            [rest]: { target: beside },
            'family-help-spend': { target: 300 },
            [lever]: { target, start: from, rampMonths },
          });
          const draw = replicateDraw(library, words, replicate);
          expect(firstRise(entries(levers(less), draw), entries(levers(more), draw))).toBe(-1);
        },
      ),
      { seed: 12, numRuns: 15 },
    );
  });
});
