import { describe, expect, it } from 'vitest';
import { DRIVERS } from '../../models/care/drivers.ts';
import { evidenceOfDriver, evidenceOfLever } from '../../models/care/entry-roles.ts';
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
    id: 'E06',
    source: 'ratio 0.57 (0.35 to 0.93) at 3 months',
    centre: { kind: 'median', value: 0.57 },
    range: { holds: 0.95, from: 0.35, to: 0.93 },
    within: { centre: 0.001, range: 0.01 },
  },
  {
    id: 'E07',
    source: 'ratio 0.51 (0.27 to 0.96) at 6 months',
    centre: { kind: 'median', value: 0.51 },
    range: { holds: 0.95, from: 0.27, to: 0.96 },
    within: { centre: 0.001, range: 0.01 },
  },
  {
    id: 'E08',
    source: 'ratio 0.60 (0.48 to 0.76) at 12 months',
    centre: { kind: 'median', value: 0.6 },
    range: { holds: 0.95, from: 0.48, to: 0.76 },
    within: { centre: 0.001, range: 0.01 },
  },
  {
    id: 'E09',
    source: 'ratio 0.51 (0.30 to 0.87) at 24 months',
    centre: { kind: 'median', value: 0.51 },
    range: { holds: 0.95, from: 0.3, to: 0.87 },
    within: { centre: 0.001, range: 0.01 },
  },
  {
    id: 'E06-E09.sceptical',
    source: 'sceptical: median 0.80, 95% from 0.57 to 1.12',
    centre: { kind: 'median', value: 0.8 },
    range: { holds: 0.95, from: 0.57, to: 1.12 },
    within: { centre: 0.003, range: 0.01 },
  },
  {
    id: 'E05',
    source: 'no sound effect: lognormal(-0.03, 0.08)',
    centre: { kind: 'median', value: 0.97 },
    range: { holds: 0.9, from: 0.851, to: 1.107 },
    within: { centre: 0.002, range: 0.002 },
  },
  {
    id: 'E11',
    source: 'lower in four of five authorities: lognormal(-0.16, 0.15)',
    centre: { kind: 'median', value: 0.852 },
    range: { holds: 0.9, from: 0.666, to: 1.091 },
    within: { centre: 0.002, range: 0.002 },
  },
  {
    id: 'E11.plans',
    source: 'fewer plans in all four with data: lognormal(-0.16, 0.15)',
    centre: { kind: 'median', value: 0.852 },
    range: { holds: 0.9, from: 0.666, to: 1.091 },
    within: { centre: 0.002, range: 0.002 },
  },
  {
    id: 'E12',
    source: 'Oxfordshire, historical control: lognormal(-0.4, 0.3)',
    centre: { kind: 'median', value: 0.67 },
    range: { holds: 0.9, from: 0.409, to: 1.098 },
    within: { centre: 0.002, range: 0.002 },
  },
  {
    id: 'E13',
    source: 'no results yet: lognormal(-0.11, 0.15)',
    centre: { kind: 'median', value: 0.896 },
    range: { holds: 0.9, from: 0.7, to: 1.147 },
    within: { centre: 0.002, range: 0.002 },
  },
  {
    id: 'E14',
    source: 'between 0.84 and 0.52: lognormal(-0.3, 0.2)',
    centre: { kind: 'median', value: 0.741 },
    range: { holds: 0.9, from: 0.533, to: 1.029 },
    within: { centre: 0.002, range: 0.002 },
  },
  {
    id: 'E19',
    source: '0.68 drawn back to about 0.8: lognormal(-0.223, 0.2)',
    centre: { kind: 'median', value: 0.8 },
    range: { holds: 0.9, from: 0.576, to: 1.112 },
    within: { centre: 0.002, range: 0.002 },
  },
  {
    id: 'E19.published',
    source: '1.7% against 2.5%: lognormal(-0.386, 0.2)',
    centre: { kind: 'median', value: 1.7 / 2.5 },
    range: { holds: 0.9, from: 0.489, to: 0.945 },
    within: { centre: 0.002, range: 0.002 },
  },
  {
    id: 'E19.plans',
    source: 'more plans in months 7 to 18, size assumed: lognormal(0.095, 0.06)',
    centre: { kind: 'median', value: 1.1 },
    range: { holds: 0.9, from: 0.997, to: 1.214 },
    within: { centre: 0.002, range: 0.002 },
  },
  {
    id: 'E27',
    source: 'direction only: lognormal(-0.22, 0.17)',
    centre: { kind: 'median', value: 0.8025 },
    range: { holds: 0.9, from: 0.607, to: 1.061 },
    within: { centre: 0.002, range: 0.002 },
  },
  {
    id: 'E28',
    source: 'as E27: lognormal(-0.22, 0.17)',
    centre: { kind: 'median', value: 0.8025 },
    range: { holds: 0.9, from: 0.607, to: 1.061 },
    within: { centre: 0.002, range: 0.002 },
  },
  {
    id: 'E32',
    source: '26% moved against 59%: lognormal(-0.82, 0.3)',
    centre: { kind: 'median', value: 26 / 59 },
    range: { holds: 0.9, from: 0.269, to: 0.721 },
    within: { centre: 0.002, range: 0.002 },
  },
  {
    id: 'E38',
    source: 'no UK effect size: lognormal(-0.03, 0.08)',
    centre: { kind: 'median', value: 0.97 },
    range: { holds: 0.9, from: 0.851, to: 1.107 },
    within: { centre: 0.002, range: 0.002 },
  },
  {
    id: 'E24',
    source: 'shock multiplier lognormal(0.35, 0.2)',
    centre: { kind: 'median', value: 1.419 },
    range: { holds: 0.9, from: 1.021, to: 1.972 },
    within: { centre: 0.002, range: 0.002 },
  },
  {
    id: 'practice-of-your-own',
    source: 'nobody has measured it: evenly on both sides of no effect',
    centre: { kind: 'median', value: 1 },
    range: { holds: 0.9, from: 0.72, to: 1.39 },
    within: { centre: 0.002, range: 0.002 },
  },
  {
    id: 'short-voluntary-care.stays',
    source: 'nobody has measured it: evenly on both sides of no effect',
    centre: { kind: 'median', value: 1 },
    range: { holds: 0.9, from: 0.72, to: 1.39 },
    within: { centre: 0.002, range: 0.002 },
  },
  {
    id: 'short-voluntary-care.home',
    source: 'nobody has measured it: evenly on both sides of no effect',
    centre: { kind: 'median', value: 1 },
    range: { holds: 0.9, from: 0.72, to: 1.39 },
    within: { centre: 0.002, range: 0.002 },
  },
  {
    id: 'kinship-support.guardianship',
    source: 'nobody has measured it: evenly on both sides of no effect',
    centre: { kind: 'median', value: 1 },
    range: { holds: 0.9, from: 0.72, to: 1.39 },
    within: { centre: 0.002, range: 0.002 },
  },
  {
    id: 'kinship-support.breakdown',
    source: 'nobody has measured it: evenly on both sides of no effect',
    centre: { kind: 'median', value: 1 },
    range: { holds: 0.9, from: 0.72, to: 1.39 },
    within: { centre: 0.002, range: 0.002 },
  },
  {
    id: 'kinship-support.placements',
    source: 'nobody has measured it: evenly on both sides of no effect',
    centre: { kind: 'median', value: 1 },
    range: { holds: 0.9, from: 0.611, to: 1.638 },
    within: { centre: 0.002, range: 0.002 },
  },
  {
    id: 'E18',
    source: 'gamma of shape 2 and mean 0.08 infants a woman-year kept from care, of 0.20 expected',
    centre: { kind: 'mean', value: 1 - 0.08 / 0.2 },
    range: { holds: 0.9, from: 0.13, to: 1 - quantile({ kind: 'gamma', shape: 2, mean: 0.08 }, 0.05) / 0.2 },
    within: { centre: 0.001, range: 0.06 },
  },
  {
    id: 'E23',
    source: '5 (2 to 8) more entries per 100,000 for each point, of 234',
    centre: { kind: 'mean', value: 5 / 234 },
    range: { holds: 0.95, from: 2 / 234, to: 8 / 234 },
    within: { centre: 0.0001, range: 0.0005 },
  },
  {
    id: 'E36',
    source: '28.3 of 100 with no proceedings issued',
    centre: { kind: 'mean', value: 0.283 },
    range: { holds: 0.95, from: 0.2, to: 0.375 },
    within: { centre: 0.001, range: 0.01 },
  },
  {
    id: 'E37',
    source: 'elasticity 0.1, as unsure as it is large',
    centre: { kind: 'mean', value: 0.1 },
    range: { holds: 0.95, from: -0.096, to: 0.296 },
    within: { centre: 1e-9, range: 0.001 },
  },
  {
    id: 'E40',
    source: 'cash growth 8% a year, standard deviation 4%',
    centre: { kind: 'mean', value: 0.08 },
    range: { holds: 0.95, from: 0.0016, to: 0.1584 },
    within: { centre: 1e-9, range: 0.001 },
  },
  {
    id: 'E40.other',
    source: 'cash growth 3% a year, standard deviation 1%',
    centre: { kind: 'mean', value: 0.03 },
    range: { holds: 0.95, from: 0.0104, to: 0.0496 },
    within: { centre: 1e-9, range: 0.001 },
  },
  {
    id: 'reunification-support.now',
    source: '19% of 75 authorities',
    centre: { kind: 'mean', value: 0.19 },
    range: { holds: 0.95, from: 0.11, to: 0.286 },
    within: { centre: 1e-9, range: 0.01 },
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

/** Lowest, most likely and highest value of what is judged: who is reached today and could be, and how long it lasts. */
const JUDGED: Readonly<Record<string, readonly [low: number, mode: number, high: number]>> = {
  'E24.half-life': [12, 18, 24],
  'fade.programme': [1, 6, 18],
  'set-up': [0.05, 0.2, 0.5],
  'take-up.family-support': [0.5, 0.7, 0.9],
  'earlier-conference.now': [0, 0.1, 0.3],
  'intensive-family-preservation.now': [0, 0.1, 0.3],
  'edge-of-care-hubs.now': [0.01, 0.04, 0.1],
  'parent-advocacy.now': [0, 0.1, 0.3],
  'short-voluntary-care.now': [0, 0.1, 0.3],
  'kinship-support.now': [0.1, 0.3, 0.6],
  'lifelong-links.now': [0.01, 0.05, 0.1],
  'family-hubs.now': [0.3, 0.5, 0.7],
  'family-safeguarding.now': [0.02, 0.033, 0.06],
  'family-drug-and-alcohol-court.now': [0.02, 0.028, 0.04],
  'supporting-families.now': [0.25, 0.29, 0.33],
  'family-safeguarding.eligible': [0.5, 0.7, 0.85],
  'intensive-family-preservation.eligible': [0.1, 0.3, 0.5],
  'edge-of-care-hubs.eligible': [0.3, 0.6, 0.8],
  'supporting-families.eligible': [0.6, 0.8, 0.95],
  'lifelong-links.eligible': [0.3, 0.5, 0.8],
  'post-removal-support.take-up': [0.3, 0.6, 0.8],
  'reunification-support.lasts': [6, 12, 24],
  'reunification-support.fade': [3, 12, 24],
  'post-removal-support.lasts': [21, 27, 33],
  'post-removal-support.fade': [3, 12, 24],
  'foster-places.filled': [0, 1, 2],
  'foster-places.kept': [-2, -1, 0],
  'earlier-conference.served': [1, 1.3, 2],
  'family-safeguarding.served': [1, 1.5, 3],
  'intensive-family-preservation.served': [0.5, 1, 2],
  'edge-of-care-hubs.served': [1, 2, 4],
};

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

  it('that a lever or driver rests on is checked here against its source', () => {
    const rested = new Set([...LEVERS.flatMap(evidenceOfLever), ...DRIVERS.flatMap(evidenceOfDriver)]);
    const restedOn = uncertain.filter((id) => rested.has(id) && !id.startsWith('price.') && id !== 'E22');
    expect(restedOn.length).toBeGreaterThan(60);
    const checked = [...STATED.map(({ id }) => id), ...Object.keys(JUDGED)];
    expect(restedOn.filter((id) => !checked.includes(id))).toEqual([]);
  });

  it.each(Object.entries(JUDGED))(
    '%s has the stated lowest, most likely and highest value',
    (id, [low, mode, high]) => {
      expect(distributionOf(library, id)).toEqual({ kind: 'triangular', low, mode, high });
      expect(numberOf(library, id)).toBe(mode);
    },
  );

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
