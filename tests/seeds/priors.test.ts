import { describe, expect, it } from 'vitest';
import { LEVERS } from '../../models/care/levers.ts';
import { distributionOf, entryOf, numberOf } from '../../models/care/library.ts';
import type { Distribution } from '../../models/random/distribution.ts';
import { quantile } from '../../models/random/distributions.ts';
import { mean } from '../../models/random/moments.ts';
import { library } from '../support/seeds.ts';

/** What a source states about an effect, and how near the distribution must come to it. */
interface Stated {
  readonly id: string;
  readonly source: string;
  readonly centre: { readonly kind: 'mean' | 'median' | 'mode'; readonly value: number };
  /** Range that holds so much of the distribution, half of the rest on either side. */
  readonly range: { readonly holds: number; readonly from: number; readonly to: number };
  readonly within: { readonly centre: number; readonly range: number };
}

const STATED: readonly Stated[] = [
  {
    id: 'E01',
    source: 'in care at 12 months 36.2% against 44.8%; 95% interval of the ratio 0.72 to 0.91',
    centre: { kind: 'median', value: 36.2 / 44.8 },
    range: { holds: 0.95, from: 0.72, to: 0.91 },
    within: { centre: 0.001, range: 0.005 },
  },
  {
    id: 'E02',
    source: 'proceedings issued 59.2% against 71.7%; 95% interval of the ratio 0.78 to 0.87',
    centre: { kind: 'median', value: 59.2 / 71.7 },
    range: { holds: 0.95, from: 0.78, to: 0.87 },
    within: { centre: 0.001, range: 0.01 },
  },
  {
    id: 'E17',
    source: 'gamma of shape 4 and mean 0.13 infants a woman-year kept from care, of 0.20 expected',
    centre: { kind: 'mean', value: 1 - 0.13 / 0.2 },
    range: {
      holds: 0.9,
      from: 0,
      to: 1 - quantile({ kind: 'gamma', shape: 4, mean: 0.13 }, 0.05) / 0.2,
    },
    within: { centre: 0.001, range: 0.04 },
  },
  {
    id: 'E20',
    source: '1% more spend, 0.05% fewer children in need, at most 0.157%, at least none',
    centre: { kind: 'mode', value: -0.05 },
    range: { holds: 1, from: -0.157, to: 0 },
    within: { centre: 1e-9, range: 1e-9 },
  },
  {
    id: 'E21',
    source: 'ten pounds less, 1.9 more entries per 100,000 (0.7 to 2.9), of 274',
    centre: { kind: 'mean', value: -1.9 / 274 / 10 },
    range: { holds: 0.95, from: -2.9 / 274 / 10, to: -0.7 / 274 / 10 },
    within: { centre: 0.000005, range: 0.00005 },
  },
  {
    id: 'fidelity',
    source: 'Beta(6,3)',
    centre: { kind: 'mean', value: 6 / 9 },
    range: { holds: 0.95, from: 0.35, to: 0.91 },
    within: { centre: 0.001, range: 0.01 },
  },
  {
    id: 'family-group-conference.now',
    source: 'Beta(5,5): a half, and a wide range',
    centre: { kind: 'mean', value: 0.5 },
    range: { holds: 0.95, from: 0.21, to: 0.79 },
    within: { centre: 1e-9, range: 0.005 },
  },
  {
    id: 'post-removal-support.now',
    source: '330 to 400 women of 13,000',
    centre: { kind: 'mode', value: 365 / 13000 },
    range: { holds: 0.5, from: 330 / 13000, to: 400 / 13000 },
    within: { centre: 0.0002, range: 0.003 },
  },
];

/** Lowest, most likely and highest price of each triangular distribution, as the evidence review states them. */
const PRICES: Readonly<Record<string, readonly [low: number, mode: number, high: number]>> = {
  'price.kinship': [206, 300, 400],
  'price.in-house-foster': [540, 630, 730],
  'price.agency-foster': [780, 800, 900],
  'price.residential': [3400, 3800, 4420],
  'price.semi-independent': [600, 950, 1400],
  'price.with-parents': [50, 90, 150],
  'price.placed-for-adoption': [100, 200, 350],
  // What a supported child costs, times the share of children who are supported.
  'price.special-guardianship': [150 * 0.57, 200 * 0.57, 280 * 0.57],
  'price.early-help': [2300, 3000, 5000],
  'price.conference': [1000, 2000, 3500],
  'price.post-removal-support': [14000, 22000, 27000],
  'price.proceedings': [15000 / 1.61, 25000 / 1.61, 40000 / 1.61],
};

function modeOf(distribution: Distribution): number {
  return distribution.kind === 'triangular' || distribution.kind === 'pert' ? distribution.mode : NaN;
}

const centreOf = (distribution: Distribution, kind: Stated['centre']['kind']): number =>
  kind === 'mean' ? mean(distribution) : kind === 'median' ? quantile(distribution, 0.5) : modeOf(distribution);

describe.each(STATED)('$id: $source', ({ id, centre, range, within }) => {
  const distribution = distributionOf(library, id);

  it('has the stated centre, and the value used without luck is that centre', () => {
    expect(Math.abs(centreOf(distribution, centre.kind) - centre.value)).toBeLessThanOrEqual(within.centre);
    expect(Math.abs(numberOf(library, id) - centre.value)).toBeLessThanOrEqual(within.centre);
  });

  it('has the stated range', () => {
    const tail = (1 - range.holds) / 2;
    expect(Math.abs(quantile(distribution, tail) - range.from)).toBeLessThanOrEqual(within.range);
    expect(Math.abs(quantile(distribution, 1 - tail) - range.to)).toBeLessThanOrEqual(within.range);
  });
});

describe('uncertain evidence', () => {
  const uncertain = Object.keys(library).filter((id) => entryOf(library, id).distribution !== undefined);

  it('that a lever rests on is checked here against its source', () => {
    const levers = LEVERS.flatMap(({ now, effects }) => [now, ...effects.map(({ evidence }) => evidence)]);
    const restedOn = uncertain.filter((id) => levers.includes(id) || id === 'fidelity');
    expect(restedOn.length).toBeGreaterThan(5);
    expect(STATED.map(({ id }) => id)).toEqual(expect.arrayContaining(restedOn));
  });

  it.each(Object.entries(PRICES))(
    '%s has the stated lowest, most likely and highest price',
    (id, [low, mode, high]) => {
      const distribution = distributionOf(library, id);
      const expected = { kind: 'triangular', low, mode, high };
      expect(distribution.kind).toBe('triangular');
      for (const [name, value] of Object.entries(distribution))
        if (typeof value === 'number')
          expect(Math.abs(value / Number(expected[name as keyof typeof expected]) - 1)).toBeLessThan(0.006);
      expect(numberOf(library, id)).toBe(modeOf(distribution));
    },
  );

  it('is stated by its mean, median or mode, and lies well inside what is drawn', () => {
    expect(uncertain.length).toBeGreaterThan(20);
    for (const id of uncertain) {
      const distribution = distributionOf(library, id);
      const value = numberOf(library, id);
      const centres = [mean(distribution), quantile(distribution, 0.5), modeOf(distribution)];
      expect(
        centres.some((centre) => Math.abs(centre - value) <= 0.001 * Math.abs(value)),
        id,
      ).toBe(true);
      expect(value, id).toBeGreaterThan(quantile(distribution, 0.1));
      expect(value, id).toBeLessThan(quantile(distribution, 0.9));
    }
  });
});
