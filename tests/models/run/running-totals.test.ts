import { describe, expect, it } from 'vitest';
import { accumulate, RUNNING_TOTALS, totalledOutput } from '../../../models/run/running-totals.ts';
import { OUTPUTS } from '../../../models/run/prepare.ts';

describe('running totals', () => {
  it('add up a series in place, from the opening entry on', () => {
    const series = Float64Array.of(0, 2, 3, -1);
    accumulate(series);
    expect([...series]).toEqual([0, 2, 5, 4]);
  });

  it('each name an output that a run reports', () => {
    const ids = OUTPUTS.map(({ id }) => id);
    expect(RUNNING_TOTALS.length).toBeGreaterThan(0);
    for (const { id } of RUNNING_TOTALS) expect(ids).toContain(totalledOutput(id));
  });

  it('are themselves outputs a run reports', () => {
    expect(OUTPUTS.map(({ id }) => id)).toEqual(expect.arrayContaining(RUNNING_TOTALS.map(({ id }) => id)));
  });

  it('leave every other output alone', () => {
    expect(totalledOutput('cost.total')).toBeNull();
    expect(totalledOutput('sum.stock.care')).toBeNull();
  });
});
