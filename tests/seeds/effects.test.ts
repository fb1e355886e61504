import { describe, expect, it } from 'vitest';
import type { EvidenceEntry } from '../../models/care/evidence.ts';
import type { Distribution } from '../../models/random/distribution.ts';
import { central, problemsOf, quantile } from '../../models/random/distributions.ts';
import { library } from '../support/seeds.ts';

type Uncertain = EvidenceEntry & { readonly distribution: Distribution };

const UNCERTAIN = Object.values(library).filter((entry): entry is Uncertain => entry.distribution !== undefined);

/** The number a distribution was written around: for a low, most likely and high value the most likely one. */
const stated = (distribution: Distribution): number =>
  'mode' in distribution ? distribution.mode : central(distribution);

/** Published 95% intervals, in the unit of the entry. That of E21 is 0.7 to 2.9 per 100,000 for 10 pounds, over 274. */
const INTERVALS_95: Readonly<Record<string, readonly [low: number, high: number]>> = {
  E01: [0.72, 0.91],
  E02: [0.78, 0.87],
  E06: [0.35, 0.93],
  E07: [0.27, 0.96],
  E08: [0.48, 0.76],
  E09: [0.3, 0.87],
  'E06-E09.sceptical': [0.57, 1.12],
  E21: [-0.00106, -0.000255],
  E23: [2 / 234, 8 / 234],
  'E23.published': [2, 8],
  'E25.published': [0.77, 2.05],
};

/** Lowest and highest published values, for entries that state a range and no more. */
const RANGES: Readonly<Record<string, readonly [low: number, high: number]>> = {
  E20: [-0.157, 0],
  'E24.half-life': [12, 24],
  E33: [25_000, 50_000],
  'price.family-drug-and-alcohol-court': [10_000, 16_000],
  'price.supporting-families': [2300, 5000],
  'price.multisystemic-therapy': [2300, 12_000],
};

function distributionOf(id: string): Distribution {
  const distribution = library[id]?.distribution;
  if (!distribution) throw new Error(`No distribution for ${id}.`);
  return distribution;
}

describe('uncertain evidence', () => {
  it.each(UNCERTAIN.map((entry) => [entry.id, entry] as const))('%s is centred on its value', (_, entry) => {
    expect(problemsOf(entry.distribution)).toEqual([]);
    const value = entry.value as number;
    // Values are stated to three digits.
    expect(Math.abs(stated(entry.distribution) - value)).toBeLessThanOrEqual(Math.abs(value) * 0.0025);
  });

  it.each(Object.entries(INTERVALS_95))('%s has the interval that was published', (id, [low, high]) => {
    const near = (high - low) / 10;
    const distribution = distributionOf(id);
    expect(Math.abs(quantile(distribution, 0.025) - low)).toBeLessThanOrEqual(near);
    expect(Math.abs(quantile(distribution, 0.975) - high)).toBeLessThanOrEqual(near);
  });

  it.each(Object.entries(RANGES))('%s has the range that was published', (id, range) => {
    const distribution = distributionOf(id);
    expect([quantile(distribution, 0), quantile(distribution, 1)]).toEqual(range);
  });

  it('has nine tenths of each null within what the review allows, evenly on either side of no effect', () => {
    const nulls = ['E22', 'E25', 'V50'].map((id) => distributionOf(id));
    const ends = nulls.map((each) => [quantile(each, 0.05), quantile(each, 0.95)].map((end) => end.toFixed(2)));
    expect(ends).toEqual([
      ['0.97', '1.03'],
      ['0.72', '1.39'],
      ['0.92', '1.09'],
    ]);
  });

  it('puts the best authority with Family Safeguarding, 30% fewer, at the tenth percentile', () => {
    expect(quantile(distributionOf('E11'), 0.1)).toBeCloseTo(0.7, 2);
  });

  it('gives the published shares back in care when the three stretches at home follow one another', () => {
    const stretches = ['E31.first-3-months', 'E31.3-to-12-months', 'E31.12-to-72-months'];
    const published = [0.12, 0.2, 0.35];
    published.forEach((share, last) => {
      const stillHome = stretches.slice(0, last + 1).map((id) => 1 - central(distributionOf(id)));
      expect(1 - stillHome.reduce((product, each) => product * each)).toBeCloseTo(share, 3);
    });
  });

  it('states what support after removal keeps out of care as a ratio and as a count that agree', () => {
    const pairs = [
      ['E17', 'E17.averted'],
      ['E18', 'E18.averted'],
    ] as const;
    for (const [ratio, averted] of pairs) {
      expect(1 - central(distributionOf(averted)) / 0.2).toBeCloseTo(central(distributionOf(ratio)), 2);
    }
  });
});
