import { expect, it } from 'vitest';
import { lackOf } from '../../../models/fit/place-from-records.ts';
import { inventRecords } from '../../../models/generate/simulated-records.ts';
import { NONE } from '../../../models/returns/records.ts';
import { noRecords } from '../../../models/returns/no-records.ts';
import { yearEnd, yearStart } from '../../../models/returns/days.ts';
import { library } from '../../support/seeds.ts';
import { withInCare } from '../../support/size.ts';

const baseline = withInCare(20);
const { records } = inventRecords({ library, baseline, years: 1, seed: 'lack', drift: 'off' });
const year = baseline.year + 1;

it('records suffice for a fit when they cover a year of care and say how old the children were', () => {
  expect(lackOf(records)).toBeNull();
  expect(lackOf(noRecords())).toBe('no-care');
  const elevenMonths = [{ from: yearStart(year), to: yearEnd(year) - 31 }];
  expect(lackOf({ ...records, windows: { ...records.windows, care: elevenMonths } })).toBe('short');
  const birth = new Int32Array(records.children.size).fill(NONE);
  expect(lackOf({ ...records, children: { ...records.children, birth } })).toBe('no-births');
});
