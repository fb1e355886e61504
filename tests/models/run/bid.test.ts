import { describe, expect, it } from 'vitest';
import { BID_LINES } from '../../../models/economics/bid-lines.ts';
import type { Bid, Valuation } from '../../../models/economics/bid.ts';
import { PRICE_IDS, priceBook, priceEntry, scaledPrice } from '../../../models/economics/price-book.ts';
import type { BidAnswer } from '../../../models/run/bid-answer.ts';
import { SPREAD_KINDS, WHOLE_KINDS } from '../../../models/run/bid-kinds.ts';
import { outputSeries } from '../../../models/run/outputs.ts';
import { InvalidRun } from '../../../models/run/prepare.ts';
import { BidRun, nothing, plan } from '../../support/bid-runs.ts';
import { everyYear, plainBid } from '../../support/bids.ts';
import { library } from '../../support/seeds.ts';
import { shortRequest } from '../../workers/helpers/requests.ts';
import { defaultBid } from '../../../models/economics/default-bid.ts';

const YEARS = 4;
const REPLICATES = 16;
const run = new BidRun(shortRequest({ years: YEARS, scenarios: [plan, nothing] }), REPLICATES);
const GRANT = everyYear(60_000, '2020/21', '2021/22');
const usual: Bid = { ...defaultBid(library, '2020/21'), funding: { ...plainBid().funding, grant: GRANT } };

/** Mean over replicates of an output of the run in each year, the scenario less the baseline where it is asked for. */
function yearsOf(output: string, scenario: number, lessBaseline = true): number[] {
  const series = new Float64Array(YEARS * 12 + 1);
  const sums = new Array<number>(YEARS).fill(0);
  const add = (which: number, sign: number): void => {
    for (let replicate = 0; replicate < REPLICATES; replicate++) {
      outputSeries(run.prepared, output, which, run.block.counts, replicate, REPLICATES, replicate, series);
      for (let month = 1; month < series.length; month++) {
        const year = Math.floor((month - 1) / 12);
        sums[year] = (sums[year] ?? 0) + (sign * (series[month] ?? NaN)) / REPLICATES;
      }
    }
  };
  add(scenario, 1);
  if (lessBaseline) add(0, -1);
  return sums;
}

function near(found: ArrayLike<number>, expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, at) => {
    expect(Math.abs((found[at] ?? NaN) - value)).toBeLessThan(1e-6 * (1 + Math.abs(value)));
  });
}

const sumOf = (rows: BidAnswer['ledger'], of: (row: BidAnswer['ledger'][number]) => Float64Array): number[] =>
  Array.from({ length: YEARS }, (_, year) => rows.reduce((sum, row) => sum + (of(row)[year] ?? NaN), 0));

describe('money in a bid', () => {
  const answer = run.one(plainBid(), 'plan');

  it('is that of the run, where nothing grows and everything is cash', () => {
    near(answer.years.netCost.mean, yearsOf('cost.total', 1));
    near(answer.years.spend.mean, yearsOf('cost.programmes', 1));
    const { doNothing } = run.all(plainBid(), ['plan']);
    near(doNothing.mean, yearsOf('cost.total', 0, false));
    near(answer.withPlan.mean, yearsOf('cost.total', 1, false));
  });

  it.each([
    ['price.residential', 'cost.care.residential'],
    ['price.kinship', 'cost.care.kinship'],
    ['price.proceedings', 'cost.proceedings'],
    ['price.early-help', 'cost.early-help'],
  ])('reconciles line by line to children and moves times price: %s', (line, output) => {
    const row = answer.ledger.find(({ id }) => id === line);
    near(row?.money ?? [], yearsOf(output, 1));
    near(
      row?.cash ?? [],
      yearsOf(output, 1).map((pounds) => -pounds),
    );
  });

  it('counts children by the mean of their months, and moves one by one', () => {
    const stock = answer.ledger.find(({ id }) => id === 'price.residential');
    near(
      stock?.units ?? [],
      yearsOf('stock.care.residential', 1).map((months) => months / 12),
    );
    const moves = answer.ledger.find(({ id }) => id === 'price.proceedings');
    near(moves?.units ?? [], yearsOf('flow.pre-proceedings.issued', 1));
    near(
      [answer.whole.childYears.mean ?? NaN],
      [yearsOf('stock.care', 1).reduce((sum, months) => sum - months / 12, 0)],
    );
  });

  it('adds up from its lines to its totals, with growth, corrections and others’ budgets', () => {
    const { ledger, years, means, whole } = run.one(usual, 'plan');
    near(
      years.saved.mean,
      sumOf(
        ledger.filter(({ payer }) => payer === 'authority'),
        ({ cash }) => cash,
      ),
    );
    near(
      means.worth,
      sumOf(
        ledger.filter(({ payer }) => payer === 'authority'),
        ({ worth }) => worth,
      ),
    );
    near(
      years.spend.mean,
      sumOf(
        ledger.filter(({ kind }) => kind === 'programme' || kind === 'set-up'),
        ({ money }) => money,
      ),
    );
    const called = Array.from(years.netCost.mean, (net, year) => net + (years.saved.mean[year] ?? NaN));
    near(
      called,
      Array.from(years.spend.mean, (spend, year) => spend - (means.grant[year] ?? NaN) - (means.partners[year] ?? NaN)),
    );
    expect(whole.publicWorth.mean).toBeGreaterThan(whole.worth.mean ?? NaN);
    const { doNothing, doNothingLedger } = run.all(usual, ['plan']);
    near(
      doNothing.mean,
      sumOf(
        doNothingLedger.filter(({ kind }) => kind === 'line'),
        ({ money }) => money,
      ),
    );
  });
});

describe('nothing bid for', () => {
  it('differs by exactly nothing', () => {
    const { years, means, whole, ledger, breakEven, warnings } = run.one(defaultBid(library, '2020/21'), 'nothing');
    for (const kind of SPREAD_KINDS) {
      for (const values of Object.values({ ...years[kind] })) expect([...values]).toEqual([0, 0, 0, 0]);
    }
    for (const values of Object.values(means)) expect([...values]).toEqual([0, 0, 0, 0]);
    for (const kind of WHOLE_KINDS) expect(new Set(Object.values(whole[kind]))).toEqual(new Set([0]));
    for (const { units, money, worth, cash } of ledger) {
      for (const values of [units, money, worth, cash]) expect([...values].every((value) => value === 0)).toBe(true);
    }
    expect(breakEven.fund.month.p50).toBe(0);
    expect(warnings).toEqual([]);
  });

  it('gives a whole grant back, and says so', () => {
    const { means, warnings } = run.one(usual, 'nothing');
    expect(means.clawedBack).toEqual([60_000, 60_000, 0, 0]);
    expect(warnings.map(({ kind }) => kind)).toEqual(['clawed-back', 'clawed-back']);
  });
});

describe('prices', () => {
  const doubled = (bid: Bid): Bid => ({
    ...bid,
    prices: priceBook(library).map((price) => scaledPrice(price, 2)),
    value: { ...bid.value, external: bid.value.external.map((each) => ({ ...each, price: { value: 2000 } })) },
  });

  it('when doubled double all money', () => {
    const once = { ...usual, funding: plainBid().funding };
    const external = once.value.external.map((each) => ({ ...each, price: { value: 1000 } }));
    // Help by the child is given in pounds and not at a price, so it is left out here.
    const bid = { ...once, value: { ...once.value, external } };
    const only = new BidRun(
      shortRequest({
        years: 2,
        scenarios: [{ ...plan, levers: { 'family-group-conference': { target: 0.9, now: 0.2 } } }],
      }),
      8,
    );
    const [one, two] = [only.one(bid, 'plan'), only.one(doubled(bid), 'plan')];
    for (const kind of SPREAD_KINDS) {
      near(
        two.years[kind].mean,
        Array.from(one.years[kind].mean, (pounds) => 2 * pounds),
      );
      near(
        two.years[kind].p5,
        Array.from(one.years[kind].p5, (pounds) => 2 * pounds),
      );
    }
    for (const kind of WHOLE_KINDS.filter((each) => each !== 'childYears')) {
      near([two.whole[kind].p95 ?? NaN], [2 * (one.whole[kind].p95 ?? NaN)]);
    }
    expect(two.whole.childYears).toEqual(one.whole.childYears);
    near([two.perPound.saved.ofMeans ?? NaN], [one.perPound.saved.ofMeans ?? NaN]);
    expect(two.breakEven).toEqual(one.breakEven);
  });

  it('are drawn where they fall in the run, whoever gives them', () => {
    const prices = PRICE_IDS.map((id) => priceEntry(library, id));
    expect(run.one({ ...usual, prices }, 'plan')).toEqual(run.one(usual, 'plan'));
  });

  it('in another year’s money change no real figure: all by one factor, cash and ratios not at all', () => {
    const inMoneyOf = (priceBase: string): BidAnswer =>
      run.one({ ...usual, value: { ...usual.value, priceBase } }, 'plan');
    const [early, late] = [inMoneyOf('2020/21'), inMoneyOf('2025/26')];
    expect(late.years).toEqual(early.years);
    expect(late.breakEven).toEqual(early.breakEven);
    expect(late.chance).toEqual(early.chance);
    near([late.perPound.publicWorth.ofMeans ?? NaN], [early.perPound.publicWorth.ofMeans ?? NaN]);
    for (const kind of WHOLE_KINDS.filter((each) => each !== 'childYears')) {
      near([late.whole[kind].mean ?? NaN], [1.02 ** 5 * (early.whole[kind].mean ?? NaN)]);
    }
  });

  it('at the threshold make the plan worth just what it costs', () => {
    const { thresholdPrices } = run.one(usual, 'plan');
    const [threshold] = thresholdPrices;
    expect(threshold?.price).toBe('price.conference');
    const at = threshold?.byPublicValue ?? NaN;
    const price = { ...priceEntry(library, 'price.conference') };
    const factor = at / (threshold?.stated ?? NaN);
    // The weights of the correction for optimism move with what is spent: switched off, the threshold is exact.
    const flat = { ...usual, value: { ...usual.value, optimism: null } };
    const exact = run.one(flat, 'plan').thresholdPrices[0];
    const moved = { ...flat, prices: [scaledPrice(price, (exact?.byPublicValue ?? NaN) / (exact?.stated ?? NaN))] };
    if (exact?.byPublicValue === null) expect(factor).toBeNaN();
    else expect(Math.abs(run.one(moved, 'plan').whole.publicValue.mean ?? NaN)).toBeLessThan(1);
  });
});

describe('what becomes of a saving', () => {
  const priced = (value: Partial<Valuation>): BidAnswer => run.one(plainBid({}, value), 'plan');
  const full = priced({});
  const lines = (change: (id: string) => Partial<Valuation['lines'][string]>): Valuation['lines'] =>
    Object.fromEntries(
      BID_LINES.map(({ id }) => [id, { marginal: 1, cashable: { value: 1 }, lagMonths: 0, ...change(id) }]),
    );

  it('is cash as far as the line is, and worth as much as before', () => {
    const found = priced({ lines: lines(() => ({ cashable: { value: 0.25 } })) });
    near(
      found.years.saved.mean,
      Array.from(full.years.saved.mean, (pounds) => pounds / 4),
    );
    expect(found.means.worth).toEqual(full.means.worth);
  });

  it('is worth no more than changes with one child, at marginal cost, and no more of it cash', () => {
    const found = priced({ basis: 'marginal', lines: lines(() => ({ marginal: 0.5, cashable: { value: 0.8 } })) });
    near(
      found.means.worth,
      full.means.worth.map((pounds) => pounds / 2),
    );
    near(
      found.years.saved.mean,
      Array.from(full.years.saved.mean, (pounds) => pounds / 2),
    );
  });

  it('comes a year later with a lag of twelve months', () => {
    const found = priced({ lines: lines(() => ({ lagMonths: 12 })) });
    near(found.years.saved.mean, [0, ...Array.from(full.years.saved.mean).slice(0, -1)]);
    expect(found.means.worth).toEqual(full.means.worth);
  });

  it('is held back for optimism by the share of the evidence, where it is a saving', () => {
    const half = { strong: 0.5, moderate: 0.5, low: 0.5, 'very low': 0.5, none: 0.5 };
    const found = priced({ optimism: half });
    expect(found.whole.saved.mean).toBeLessThan(full.whole.saved.mean ?? NaN);
    near(found.years.spend.mean.subarray(0, 1), [
      (full.ledger.find(({ id }) => id === 'family-help-spend')?.money[0] ?? NaN) +
        1.5 *
          full.ledger
            .filter(({ id }) => id === 'family-group-conference')
            .reduce((sum, { money }) => sum + (money[0] ?? NaN), 0),
    ]);
  });
});

describe('what the user types', () => {
  it('sets a budget against what is spent, with the plan and without', () => {
    const budget = everyYear(5_000_000, '2020/21', '2021/22', '2022/23', '2023/24');
    const { doNothing, gapDoNothing, answers } = run.all({ ...usual, budget }, ['plan']);
    near(
      gapDoNothing?.p95 ?? [],
      Array.from(doNothing.p95, (pounds) => pounds - 5_000_000),
    );
    const [answer] = answers;
    near(
      answer?.gapWithPlan?.mean ?? [],
      Array.from(answer?.withPlan.mean ?? [], (pounds) => pounds - 5_000_000),
    );
    expect(run.one(usual, 'plan').gapWithPlan).toBeNull();
  });

  it('is warned about where a year needs cash that the plan does not have, unless match funding covers it', () => {
    const short = run.one({ ...usual, funding: plainBid().funding }, 'plan');
    expect(short.warnings).toContainEqual(expect.objectContaining({ kind: 'short-of-cash', year: 0, chance: 1 }));
    const match = everyYear(1e7, '2020/21', '2021/22', '2022/23', '2023/24');
    const covered = run.one({ ...usual, funding: { ...plainBid().funding, match } }, 'plan');
    expect(covered.warnings).toEqual([]);
    expect(covered.years.netCost).toEqual(short.years.netCost);
  });

  it('tells what the end of the grant does', () => {
    const { cliff, warnings } = run.one({ ...usual, funding: { ...usual.funding, grant: GRANT.slice(0, 1) } }, 'plan');
    expect(cliff).toMatchObject({ lastYear: 0, goesOn: true });
    expect(cliff?.spendAfter).toBeGreaterThan(1000);
    expect(warnings.map(({ kind }) => kind)).toContain('cost-after-grant');
    expect(run.one({ ...usual, funding: plainBid().funding }, 'plan').cliff).toBeNull();
  });

  it('is refused with every reason, one sentence each', () => {
    const grant = everyYear(-5, '2020/21', '2035/36', 'soon');
    const wrong = { ...usual, reflowShare: 2, funding: { ...usual.funding, grant, eligible: ['cake'] } };
    expect(() => run.one(wrong, 'plan')).toThrow(InvalidRun);
    expect(() => run.one(wrong, 'plan')).toThrow(
      [
        'The grant in 2020/21 must be from 0 to 100,000,000,000, not -5.',
        'The grant names 2035/36; the run goes from 2020/21 to 2023/24.',
        'The grant names "soon", which is not a year such as 2020/21.',
        'The part of savings put into family help must be from 0 to 1, not 2.',
        'The grant may pay for "cake", which is no lever and no fixed cost.',
      ].join('\n'),
    );
    expect(() => run.one(usual, 'nobody')).toThrow('There is no scenario "nobody".');
  });
});
