import { describe, expect, it } from 'vitest';
import { problemsOfRecords } from '../../../models/returns/check-records.ts';
import { noRecords } from '../../../models/returns/no-records.ts';
import { CARE_ENDS, PLANS_NOT_KNOWN, placeIn } from '../../../models/returns/record-lists.ts';
import { NONE, type CareTable, type Records } from '../../../models/returns/records.ts';

/** Two episodes of one child's care, with a column in which something may be wrong. */
function twoEpisodes(wrong: Partial<CareTable> = {}): Records {
  const care: CareTable = {
    size: 2,
    child: Int32Array.of(0, 0),
    period: Int32Array.of(0, 0),
    start: Int32Array.of(100, 200),
    end: Int32Array.of(200, NONE),
    began: Uint8Array.of(1, 3),
    legal: Uint8Array.of(1, 1),
    placement: Uint8Array.of(2, 3),
    provider: Uint8Array.of(2, 4),
    ended: Uint8Array.of(placeIn(CARE_ENDS, 'continues'), placeIn(CARE_ENDS, 'open')),
  };
  const children = {
    size: 1,
    birth: Int32Array.of(50),
    unborn: Uint8Array.of(0),
    sex: Uint8Array.of(1),
    uasc: Uint8Array.of(0),
  };
  const plans = {
    size: 1,
    child: Int32Array.of(0),
    start: Int32Array.of(90),
    end: Int32Array.of(100),
    before: Uint8Array.of(PLANS_NOT_KNOWN),
  };
  return { ...noRecords(), children, plans, care: { ...care, ...wrong } };
}

describe('the tables of records', () => {
  it('are sound when empty, and when two episodes follow each other', () => {
    expect(problemsOfRecords(noRecords())).toEqual([]);
    expect(problemsOfRecords(twoEpisodes())).toEqual([]);
  });

  it.each([
    [{ end: Int32Array.of(200) }, 'care.end has 1 values for 2 rows.'],
    [{ child: Int32Array.of(0, 1), period: Int32Array.of(0, 1) }, 'care names a child that is not there.'],
    [{ placement: Uint8Array.of(2, 99) }, 'care.placement holds a code that is not in its list.'],
    [{ end: Int32Array.of(99, NONE) }, 'care holds a row that ends before it starts.'],
    [{ start: Int32Array.of(200, 100) }, 'care is not in order.'],
    [{ end: Int32Array.of(210, NONE) }, 'care holds episodes of one child that overlap.'],
    [{ end: Int32Array.of(190, NONE) }, 'care holds a period with a gap in it.'],
  ])('are told from tables in which something is broken: %o', (wrong, problem) => {
    expect(problemsOfRecords(twoEpisodes(wrong))).toContain(problem);
  });
});
