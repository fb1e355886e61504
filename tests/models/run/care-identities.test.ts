import { describe, expect, it } from 'vitest';
import { replicateDraw } from '../../../models/care/draws.ts';
import { numberOf } from '../../../models/care/library.ts';
import { expectedSeries } from '../../../models/run/block.ts';
import { outputSeries } from '../../../models/run/outputs.ts';
import { careRequest, CareSample, conferences, everything } from '../../support/care-runs.ts';
import { baselineOf, library, partOf } from '../../support/seeds.ts';

const REPLICATES = 8;
const AUTHORITY = partOf(baselineOf('average-authority'), 0.25);
const sample = new CareSample(
  careRequest({ baseline: AUTHORITY, scenarios: [conferences, everything], years: 6, evidence: 'uncertain' }),
  REPLICATES,
);
const { prepared } = sample;
const MONTHS = prepared.months.length;

type Read = (output: string) => Float64Array;

/** Every scenario in every replicate, and what is expected of it. */
const everyRun: { name: string; read: Read; exact: boolean; scenario: number; price: (id: string) => number }[] = [
  ...prepared.scenarios.flatMap(({ id }, scenario) =>
    Array.from({ length: REPLICATES }, (_, replicate) => ({
      name: `${id}, replicate ${replicate}`,
      read: (output: string) => sample.series(output, scenario, replicate),
      exact: true,
      scenario,
      price: replicateDraw(library, prepared.words, replicate),
    })),
  ),
];

const PLACEMENTS = [
  'kinship',
  'in-house-foster',
  'agency-foster',
  'residential',
  'semi-independent',
  'with-parents',
  'placed-for-adoption',
  'other',
];
const AGES = ['0', '1-4', '5-9', '10-15', '16-17'];
const ORIGINS = ['child-in-need', 'child-protection', 'pre-proceedings', 'returned-home', 'permanence', 'direct'];
const REASONS = ['home', 'adoption', 'special-guardianship', 'turned-18', 'other'];

const under = (start: string, ends: readonly string[]): string[] => ends.map((end) => `${start}.${end}`);

describe('in every month of every replicate of every scenario', () => {
  const sums: [string, string[]][] = [
    ['stock.care', under('stock.care', PLACEMENTS)],
    ['stock.care', under('stock.care.age', AGES)],
    ['flow.care.in', under('flow.care.in', ORIGINS)],
    ['flow.care.out', under('flow.care.out', REASONS)],
    ['cost.care', under('cost.care', PLACEMENTS)],
    ['cost.total', under('cost', ['care', 'plans', 'early-help', 'proceedings', 'programmes'])],
  ];

  it.each(sums)('%s is the sum of %j', (whole, parts) => {
    for (const { name, read } of everyRun) {
      const total = read(whole);
      const each = parts.map(read);
      total.forEach((value, month) => {
        const sum = each.reduce((added, part) => added + (part[month] as number), 0);
        const where = `${name}, month ${month}`;
        if (whole.startsWith('cost.')) expect(Math.abs(sum - value), where).toBeLessThan(1e-9 * Math.max(1, value));
        else expect(sum, where).toBe(value);
      });
    }
  });

  it('children in care are those of the month before, plus those coming in, less those leaving', () => {
    for (const { name, read } of everyRun) {
      const [stock, coming, leaving] = ['stock.care', 'flow.care.in', 'flow.care.out'].map(read);
      for (let month = 1; month < MONTHS; month += 1) {
        const balance = (stock?.[month - 1] ?? 0) + (coming?.[month] ?? 0) - (leaving?.[month] ?? 0);
        expect(stock?.[month], `${name}, month ${month}`).toBe(balance);
      }
    }
  });

  it('counts are whole and never negative, and nothing has moved or been paid for when a run opens', () => {
    for (const { name, read } of everyRun) {
      for (const { id, unit } of prepared.outputs) {
        const series = read(id);
        if (unit.startsWith('children')) {
          expect(
            series.every((value) => Number.isInteger(value) && value >= 0),
            `${id}, ${name}`,
          ).toBe(true);
        }
        if (!id.startsWith('stock.')) expect(series[0], `${id}, ${name}`).toBe(0);
      }
    }
  });

  it('second plans are some of the plans, and letters issued some of the letters so far', () => {
    for (const { read } of everyRun) {
      const [plans, repeats] = ['flow.child-protection.in', 'flow.child-protection.repeat'].map(read);
      repeats?.forEach((value, month) => {
        expect(value).toBeLessThanOrEqual(plans?.[month] ?? 0);
      });
    }
  });
});

describe('every cost is what stood at the month end or moved in the month, times its price', () => {
  const WEEKS = 365.25 / 84;
  const weekly = (count: string, price: string): Line => ({ count, price, times: WEEKS });
  const each = (count: string, price: string): Line => ({ count, price, times: 1 });
  interface Line {
    readonly count: string;
    readonly price: string;
    readonly times: number;
  }
  const lines: Record<string, Line[]> = {
    ...Object.fromEntries(
      PLACEMENTS.map((placement) => [
        `cost.care.${placement}`,
        [weekly(`stock.care.${placement}`, `price.${placement}`)],
      ]),
    ),
    'cost.plans': [
      each('stock.child-in-need', 'price.social-work.child-in-need'),
      each('stock.child-protection', 'price.social-work.child-protection'),
      each('stock.pre-proceedings', 'price.social-work.child-protection'),
      each('stock.care', 'price.social-work.care'),
      each('stock.returned-home', 'price.social-work.returned-home'),
      weekly('stock.special-guardianship', 'price.special-guardianship'),
    ],
    'cost.early-help': [each('flow.early-help.in', 'price.early-help')],
    'cost.proceedings': [each('flow.pre-proceedings.issued', 'price.proceedings')],
  };

  it.each(Object.entries(lines))('%s', (output, parts) => {
    for (const { name, read, price } of everyRun) {
      const cost = read(output);
      const counts = parts.map(({ count }) => read(count));
      for (let month = 1; month < MONTHS; month += 1) {
        const wanted = parts.reduce(
          (sum, part, at) => sum + (counts[at]?.[month] ?? 0) * price(part.price) * part.times,
          0,
        );
        expect(Math.abs((cost[month] ?? NaN) - wanted), `${name}, month ${month}`).toBeLessThanOrEqual(1e-9 * wanted);
      }
    }
  });

  /** A lever on its way: where it stands today, then in even steps to its target. */
  const onTheWay = (today: number, target: number, start: number, ramp: number, month: number): number =>
    today + (target - today) * Math.min(1, Math.max(0, (month - start) / ramp));

  it('cost.programmes, which also knows how far each lever has come', () => {
    const children = AUTHORITY.population.reduce((sum, number) => sum + number, 0);
    for (const { name, read, scenario, price } of everyRun) {
      const cost = read('cost.programmes');
      const [letters, removals] = ['flow.pre-proceedings.in', 'flow.parents.repeat-removal'].map(read);
      const takeUp = price('post-removal-support.take-up');
      const supported = price('post-removal-support.now');
      // The scenario reaches the same part of those not supported yet, however many they are.
      const stated = numberOf(library, 'post-removal-support.now');
      const support = supported + ((0.6 - stated) / (1 - stated)) * (1 - supported);
      for (let month = 1; month < MONTHS; month += 1) {
        const conference = (letters?.[month] ?? 0) * price('price.conference');
        const supporting = (removals?.[month] ?? 0) * price('price.post-removal-support') * takeUp;
        // Setting up costs a share of a year's running cost at full strength, spread over the ramp.
        const settingUp = (full: number, start: number, ramp: number): number =>
          month > start && month <= start + ramp ? price('set-up') * (12 / ramp) * full : 0;
        const wanted = [
          0,
          conference * (onTheWay(0.2, 0.8, 0, 12, month) - 0.2 + settingUp(0.8 - 0.2, 0, 12)),
          conference * (onTheWay(0.2, 0.9, 9, 6, month) - 0.2 + settingUp(0.9 - 0.2, 9, 6)) +
            ((onTheWay(191, 300, 6, 12, month) - 191) * children) / 12 +
            supporting *
              (onTheWay(supported, support, 24, 1, month) - supported + settingUp(support - supported, 24, 1)),
        ][scenario] as number;
        const unit = Math.max(1, Math.abs(wanted));
        expect(Math.abs((cost[month] ?? NaN) - wanted) / unit, `${name}, month ${month}`).toBeLessThan(1e-9);
      }
    }
  });
});

describe('what is expected adds up as well', () => {
  const series = expectedSeries(prepared);
  const read = (output: string, scenario: number): Float64Array => {
    const into = new Float64Array(MONTHS);
    outputSeries(prepared, output, scenario, series, 0, 1, 0, into);
    return into;
  };

  it.each([
    ['stock.care', under('stock.care', PLACEMENTS)],
    ['stock.care', under('stock.care.age', AGES)],
    ['flow.care.in', under('flow.care.in', ORIGINS)],
    ['flow.care.out', under('flow.care.out', REASONS)],
    ['cost.care', under('cost.care', PLACEMENTS)],
    ['cost.total', under('cost', ['care', 'plans', 'early-help', 'proceedings', 'programmes'])],
  ])('%s is the sum of %j', (whole, parts) => {
    prepared.scenarios.forEach((_, scenario) => {
      const total = read(whole, scenario);
      const each = parts.map((part) => read(part, scenario));
      total.forEach((value, month) => {
        const sum = each.reduce((added, part) => added + (part[month] as number), 0);
        expect(Math.abs(sum - value)).toBeLessThan(1e-9 * Math.max(1, value));
      });
    });
  });

  it('and children in care balance', () => {
    prepared.scenarios.forEach((_, scenario) => {
      const [stock, coming, leaving] = ['stock.care', 'flow.care.in', 'flow.care.out'].map((id) => read(id, scenario));
      for (let month = 1; month < MONTHS; month += 1) {
        const balance = (stock?.[month - 1] ?? 0) + (coming?.[month] ?? 0) - (leaving?.[month] ?? 0);
        expect(stock?.[month]).toBeCloseTo(balance, 9);
      }
    });
  });
});
