import { describe, expect, it } from 'vitest';
import { problemsOfOwn } from '../../../models/care/own-numbers.ts';
import { COUNT_OUTPUTS } from '../../../models/care/outputs.ts';
import { PLACEMENTS } from '../../../models/care/states.ts';
import { sum } from '../../../models/fit/bands.ts';
import { firstYear, wantedOf } from '../../../models/fit/records-first-year.ts';
import { inventRecords } from '../../../models/generate/simulated-records.ts';
import { noRecords } from '../../../models/returns/no-records.ts';
import { prepareRun } from '../../../models/run/prepare.ts';
import { careRequest } from '../../support/care-runs.ts';
import { drawPlace, fitOf, groupsOf, recovered } from '../../support/recovery.ts';
import { library } from '../../support/seeds.ts';

const YEARS = 2;
const place = drawPlace(200, 'fit');
const { records, counts } = inventRecords({
  library,
  baseline: place.baseline,
  years: YEARS,
  seed: 'fit',
  drift: 'off',
});
const { baseline, groups } = fitOf(records, place.baseline);

/** What the simulation counted of one output on the last day. */
function atTheEnd(id: string): number {
  const months = YEARS * 12;
  return counts[COUNT_OUTPUTS.findIndex((output) => output.id === id) * (months + 1) + months] ?? NaN;
}

describe('a place fitted from its records', () => {
  it('opens with today’s actual children, by placement and age', () => {
    for (const { id } of PLACEMENTS) expect(sum(baseline.stock[`care.${id}`])).toBe(atTheEnd(`stock.care.${id}`));
    expect(sum(baseline.stock['child-protection'])).toBe(atTheEnd('stock.child-protection'));
    expect(sum(baseline.stock['pre-proceedings'])).toBe(atTheEnd('stock.pre-proceedings'));
    expect(sum(baseline.stock['child-in-need']) + sum(baseline.stock['child-in-need-after-plan'])).toBe(
      atTheEnd('stock.child-in-need'),
    );
    const aged = (first: number, last: number): number =>
      sum(PLACEMENTS.map(({ id }) => sum((baseline.stock[`care.${id}`] ?? []).slice(first, last + 1))));
    expect(aged(10, 15)).toBe(atTheEnd('stock.care.age.10-15'));
    expect(aged(16, 17)).toBe(atTheEnd('stock.care.age.16-17'));
  });

  it('opens with the time that they have been in care', () => {
    for (const shares of baseline.months['care.kinship'] ?? []) expect(sum(shares)).toBeCloseTo(1, 3);
    expect(baseline.months['care.kinship']).not.toEqual(place.baseline.months['care.kinship']);
  });

  it('brings as many into care and onto plans in its first year as its records and the country together say', () => {
    const [wanted, got] = [wantedOf(records, groups), firstYear(library, baseline)];
    got.care.forEach((each, band) => {
      expect(Math.abs(each / (wanted.care[band] ?? NaN) - 1)).toBeLessThan(0.01);
    });
    expect(Math.abs((got.plans ?? NaN) / (wanted.plans ?? NaN) - 1)).toBeLessThan(0.01);
    // Of many plans nearly all weight is on their own number.
    const output = COUNT_OUTPUTS.findIndex(({ id }) => id === 'flow.child-protection.in') * (YEARS * 12 + 1);
    const began = sum([...counts.subarray(output, output + YEARS * 12 + 1)]);
    expect(Math.abs((wanted.plans ?? NaN) / (began / YEARS) - 1)).toBeLessThan(0.1);
  });

  it('can be run, with what is unsure in sound distributions, and is a reader’s own', () => {
    expect(problemsOfOwn(baseline)).toEqual([]);
    expect(baseline.uncertain?.length).toBeGreaterThan(20);
    expect(baseline.own).toBe(true);
    expect(prepareRun(careRequest({ baseline })).months[0]).toBe(`${String(place.baseline.year + YEARS)}-03`);
  });

  it('is surer of more children, and draws fewer more towards the country', () => {
    const small = drawPlace(20, 'fit');
    const invented = inventRecords({ library, baseline: small.baseline, years: 1, seed: 'fit', drift: 'off' });
    const few = groupsOf(invented.records, small.baseline);
    for (const { id, posterior } of groups) {
      const other = few.find((group) => group.id === id)?.posterior;
      expect(posterior.levelWeight).toBeGreaterThan(other?.levelWeight ?? NaN);
    }
  });

  it('says less of what wanders', () => {
    const wandering = fitOf(records, place.baseline, 'on').groups;
    const need = (fits: typeof groups): number => fits.find(({ id }) => id === 'need')?.posterior.levelVariation ?? NaN;
    expect(need(wandering)).toBeGreaterThan(need(groups));
  });

  it('refuses records that say nothing of care', () => {
    expect(() => fitOf(noRecords(), place.baseline)).toThrow('nothing of children in care');
  });
});

describe('known hazards', () => {
  it('lie inside nine in ten of the 90% intervals that a fit gives them', () => {
    const all = Array.from({ length: 12 }, (_, seed) => {
      const drawn = drawPlace(60, `small ${String(seed)}`);
      const invented = inventRecords({ library, baseline: drawn.baseline, years: 2, seed: `s${seed}`, drift: 'off' });
      return recovered(drawn, groupsOf(invented.records, drawn.baseline), 2);
    }).flat();
    const held = all.filter(({ truth, low, high }) => truth >= low && truth <= high).length;
    expect(all.length).toBeGreaterThan(400);
    // Intervals of one place are not independent: twice the width of a binomial test at one in a thousand.
    expect(Math.abs(held / all.length - 0.9)).toBeLessThan(2 * 3.3 * Math.sqrt(0.09 / all.length));
  });
});
