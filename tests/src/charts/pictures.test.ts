import { describe, expect, it } from 'vitest';
import { carePicture } from '../../../src/charts/care-picture.ts';
import { costPicture, differencePicture } from '../../../src/charts/difference-picture.ts';
import type { Picture } from '../../../src/charts/picture.ts';
import {
  care,
  CATALOGUE,
  CHANGED,
  cost,
  current,
  difference,
  NAME,
  stamped,
  UNCHANGED,
} from '../../support/pictures.ts';

const lines = (picture: Picture): string[] => picture.lines.map(({ id, faded }) => `${id}${faded ? ' faded' : ''}`);
const bands = (picture: Picture): string[] =>
  picture.bands.map(({ line, share, faded }) => `${line} ${share}${faded ? ' faded' : ''}`);

describe('the picture of children in care', () => {
  it('is not there before there is a result', () => {
    expect(carePicture(CATALOGUE, { current: null, before: null }, NAME)).toBeNull();
  });

  it('shows the baseline with its bands while nothing is changed', () => {
    const picture = care(current(UNCHANGED));
    expect(lines(picture)).toEqual(['baseline']);
    expect(bands(picture)).toEqual(['baseline 90', 'baseline 50']);
    expect(picture.lines[0]?.dashed).toBe(true);
    expect(picture.title).toBe('If nothing changes, about 560 children in care by March 2030');
    expect(picture.marks).toEqual([]);
  });

  it('shows the plan with its bands against the dashed baseline', () => {
    const picture = care(current(CHANGED));
    expect(lines(picture)).toEqual(['baseline', 'plan']);
    expect(bands(picture)).toEqual(['plan 90', 'plan 50']);
    expect(picture.title).toBe('Fewer children in care from 2020');
  });

  it('says its measure, its unit, its source, its runs and its seed', () => {
    const picture = care(current(CHANGED));
    expect(picture.subtitle).toBe('Children in care at the end of each month, March 2020 to March 2030');
    expect(picture.footnote).toBe(
      'Headwater model test. Starting place: An average English authority. 500 runs, run seed “headwater”.',
    );
    expect(picture.key).toMatch(/the light band 90 in 100\. The scale starts at 300, not at 0\.$/);
  });

  it('says where chance is left out', () => {
    expect(care(current({ ...CHANGED, baselineId: 'england-2020' })).key).toMatch(/chance all but cancels out/);
    expect(care(current(CHANGED)).key).not.toMatch(/cancels out/);
  });

  it('has lines and no bands for expected flows, and says so', () => {
    const picture = care(current(CHANGED, 0));
    expect(bands(picture)).toEqual([]);
    expect(picture.title).toBe('20 fewer children in care by March 2030');
    expect(picture.footnote).toMatch(/Expected values\.$/);
    expect(picture.key).toMatch(/how sure it is comes with the runs/);
  });

  it('keeps the older picture faded under the line that follows the hand', () => {
    const picture = care({ current: stamped(CHANGED, 0), before: stamped(CHANGED) });
    expect(lines(picture)).toEqual(['baseline', 'before faded', 'plan']);
    expect(bands(picture)).toEqual(['before 90 faded', 'before 50 faded']);
  });

  it('fades everything while there is nothing newer', () => {
    const picture = care({ current: null, before: stamped(CHANGED) });
    expect(lines(picture)).toEqual(['baseline faded', 'plan faded']);
  });

  it('marks where levers start, those of one month together', () => {
    const levers = { 'family-group-conference': { target: 0.8, start: '2022-04' }, spend: { target: 250 } };
    expect(care(current({ ...CHANGED, levers })).marks).toEqual([
      { index: 1, label: 'Family help spend from April 2020' },
      { index: 25, label: 'Family group conferences from April 2022' },
    ]);
    const together = { 'family-group-conference': { target: 0.8 }, spend: { target: 250 } };
    expect(care(current({ ...CHANGED, levers: together })).marks).toEqual([
      { index: 1, label: '2 changes from April 2020' },
    ]);
  });
});

describe('the pictures of differences', () => {
  it('are not there while nothing is changed', () => {
    expect(differencePicture(CATALOGUE, current(UNCHANGED), NAME)).toBeNull();
    expect(costPicture(CATALOGUE, current(UNCHANGED), NAME)).toBeNull();
  });

  it('lie about a baseline of zero, with words at the ends of the axis', () => {
    const picture = difference(current(CHANGED));
    expect(lines(picture)).toEqual(['baseline', 'plan']);
    expect(new Set(Array.from(picture.lines[0]?.values ?? []))).toEqual(new Set([0]));
    expect(picture.ends).toEqual({ below: 'fewer', above: 'more' });
    expect(picture.title).toBe('20 fewer than the baseline by March 2030');
  });

  it('say by when a plan that costs first has paid for itself', () => {
    const picture = cost(current(CHANGED));
    expect(picture.unit).toBe('pounds');
    expect(picture.ends).toEqual({ below: 'less', above: 'more' });
    expect(picture.title).toMatch(/^On average, it has paid for itself by [A-Z][a-z]+ 202\d$/);
    expect(picture.footnote).toMatch(/not the same as cash released\.$/);
  });

  it('keep the older difference faded', () => {
    const picture = difference({ current: stamped(CHANGED, 0), before: stamped(CHANGED) });
    expect(lines(picture)).toEqual(['baseline', 'before faded', 'plan']);
    expect(bands(picture)).toEqual(['before 90 faded', 'before 50 faded']);
  });
});
