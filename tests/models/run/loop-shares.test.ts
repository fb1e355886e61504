import { describe, expect, it } from 'vitest';
import { DEFAULT_LOOPS, LOOPS } from '../../../models/care/loops.ts';
import { InvalidRun } from '../../../models/run/prepare.ts';
import { LOOP_OUTPUTS, loopShares } from '../../../models/run/loop-shares.ts';
import { careRequest, conferences, everything } from '../../support/care-runs.ts';

const request = careRequest({ years: 5, scenarios: [conferences, everything] });
const all = loopShares({ ...request, loops: LOOPS.map(({ id }) => id) });

describe('how much of a change the loops made', () => {
  it('is told for every scenario and output, and for every loop that is on', () => {
    expect(all.map(({ scenario, output }) => [scenario, output])).toEqual(
      [conferences, everything].flatMap(({ id }) => LOOP_OUTPUTS.map((output) => [id, output])),
    );
    for (const { loops } of all) expect(loops.map(({ loop }) => loop)).toEqual(LOOPS.map(({ id }) => id));
    const usual = loopShares(request);
    for (const { loops } of usual) expect(loops.map(({ loop }) => loop)).toEqual(DEFAULT_LOOPS);
  });

  it('adds up: without loops, what each adds, and what they make together only', () => {
    for (const { change, withoutLoops, loops, together } of all) {
      const sum = loops.reduce((total, { adds }) => total + adds, withoutLoops + together);
      expect(sum).toBeCloseTo(change, 6);
    }
  });

  it('makes conferences keep more children out of care, by less than half, and little of it only together', () => {
    const [share] = loopShares(request, ['stock.care']);
    if (!share) throw new Error('There is no share.');
    expect(share.change).toBeLessThan(share.withoutLoops);
    for (const { adds } of share.loops) expect(adds / share.change).toBeGreaterThan(0.01);
    const byLoops = (share.change - share.withoutLoops) / share.change;
    expect(byLoops).toBeGreaterThan(0.03);
    expect(byLoops).toBeLessThan(0.5);
    expect(Math.abs(share.together / share.change)).toBeLessThan(0.02);
  });

  it('is all of it of one loop where only one is on', () => {
    const [share] = loopShares({ ...request, loops: ['failed-returns'] }, ['stock.care']);
    expect(share?.together).toBeCloseTo(0, 9);
    expect(share?.loops[0]?.adds).toBeCloseTo((share?.change ?? NaN) - (share?.withoutLoops ?? NaN), 9);
  });

  it('is nothing without scenarios or loops, and refuses what a run would refuse', () => {
    expect(loopShares({ ...request, scenarios: [] })).toEqual([]);
    expect(loopShares({ ...request, loops: [] })).toEqual([]);
    expect(() => loopShares({ ...request, loops: ['spiral'] })).toThrow(InvalidRun);
    expect(() => loopShares(request, ['stock.dragons'])).toThrow(RangeError);
  });
});
