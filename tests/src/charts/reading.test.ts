import { describe, expect, it } from 'vitest';
import { chartLabel, readingsAt, readingSentence, valueInWords } from '../../../src/charts/reading.ts';
import { tableOf } from '../../../src/charts/table.ts';
import { care, CHANGED, cost, current, difference, stamped } from '../../support/pictures.ts';

describe('reading a month', () => {
  it('gives every line, with the interval of those that have one', () => {
    expect(readingSentence(care(current(CHANGED)), 84)).toMatch(
      /^March 2027: Baseline \d{3}, Your plan \d{3} \(\d{3} to \d{3}\)$/,
    );
  });

  it('says which way a difference goes and leaves out the zero it is measured from', () => {
    const picture = difference(current(CHANGED));
    expect(readingsAt(picture, 120).map(({ label }) => label)).toEqual(['Your plan']);
    expect(readingSentence(picture, 120)).toMatch(/^March 2030: Your plan 20 fewer \(\d+ to \d+ fewer\)$/);
  });

  it('writes money in £m', () => {
    const picture = cost(current(CHANGED));
    expect(valueInWords(picture, -3_140_000)).toBe('£3.1m less');
    expect(valueInWords(picture, 1_000)).toBe('£0.0m');
  });

  it('leaves out an older line that does not reach the month', () => {
    const short = stamped({ ...CHANGED, years: 5 });
    const picture = care({ current: stamped(CHANGED, 0), before: short });
    expect(readingsAt(picture, 100).map(({ line }) => line)).toEqual(['baseline', 'plan']);
    expect(readingsAt(picture, 50).map(({ line }) => line)).toEqual(['baseline', 'before', 'plan']);
  });

  it('tells someone who does not see the chart what it shows', () => {
    expect(chartLabel(care(current(CHANGED)))).toMatch(
      /^Fewer children in care from 2020\. Children in care at the end of each month, .*\. March 2030: Baseline/,
    );
  });
});

describe('the table of a chart', () => {
  it('has a row for the opening position and one for each year', () => {
    const table = tableOf(care(current(CHANGED)));
    expect(table.columns).toEqual(['At the end of', 'Baseline', 'Your plan', '50% interval', '90% interval']);
    expect(table.rows).toHaveLength(11);
    expect(table.rows[0]?.name).toBe('March 2020');
    expect(table.rows.at(-1)?.name).toBe('March 2030');
    expect(table.rows.every(({ cells }) => cells.length === 4)).toBe(true);
  });

  it('of a difference says fewer and more', () => {
    const table = tableOf(difference(current(CHANGED)));
    expect(table.columns).toEqual(['At the end of', 'Difference', '50% interval', '90% interval']);
    expect(table.rows.at(-1)?.cells[0]).toBe('20 fewer');
  });

  it('leaves out what is from before', () => {
    const table = tableOf(care({ current: stamped(CHANGED, 0), before: stamped(CHANGED) }));
    expect(table.columns).toEqual(['At the end of', 'Baseline', 'Your plan']);
  });
});
