import { describe, expect, it } from 'vitest';
import type { Bid } from '../../../models/economics/bid.ts';
import { defaultBid } from '../../../models/economics/default-bid.ts';
import { priceEntry } from '../../../models/economics/price-book.ts';
import { expectedBid } from '../../../models/run/bid-expected.ts';
import { bidSensitivity, type BidInfluence } from '../../../models/run/bid-sensitivity.ts';
import type { Scenario } from '../../../models/care/scenario.ts';
import { library } from '../../support/seeds.ts';
import { shortRequest } from '../../workers/helpers/requests.ts';

const conferences: Scenario = {
  ...{ id: 'plan', name: 'Conferences', drivers: {} },
  levers: { 'family-group-conference': { target: 0.9, now: 0.2, rampMonths: 6 } },
};
const request = shortRequest({ years: 3, scenarios: [conferences] });
const bid = defaultBid(library, '2020/21');
const question = { bid, scenario: 'plan', against: 'baseline' };
const found = bidSensitivity(request, question);
const inputOf = (kind: BidInfluence['kind'], id: string): BidInfluence => {
  const input = found.inputs.find((each) => each.kind === kind && each.id === id);
  if (!input) throw new Error(`Nothing is said about ${id}.`);
  return input;
};
const publicValue = (own: Bid): number =>
  expectedBid(request, { bid: own, scenarios: ['plan'], against: 'baseline' }).answers[0]?.whole.publicValue.mean ??
  NaN;
const priced = (id: string, value: number): Bid => ({
  ...bid,
  prices: [{ ...priceEntry(library, id), value, distribution: { kind: 'fixed', value } }],
});

describe('what would make a bid fail', () => {
  it('names what moves it most first, and every number stands between its percentiles', () => {
    const swings = found.inputs.map(({ atLow, atHigh }) => Math.abs(atHigh.publicValue - atLow.publicValue));
    expect(swings).toEqual(swings.toSorted((one, other) => other - one));
    expect(found.inputs.some(({ kind }) => kind === 'evidence')).toBe(true);
    for (const { low, high, between } of found.inputs) {
      expect(low).toBeLessThan(high);
      expect(between[0]).toBeLessThanOrEqual(low);
      expect(between[1]).toBeGreaterThanOrEqual(high);
    }
  });

  it('is the bid priced again with one number changed', () => {
    const { low, high, atLow, atHigh } = inputOf('price', 'price.residential');
    expect(atLow.publicValue).toBeCloseTo(publicValue(priced('price.residential', low)), 4);
    expect(atHigh.publicValue).toBeCloseTo(publicValue(priced('price.residential', high)), 4);
    expect(found.stated.publicValue).toBeCloseTo(publicValue(bid), 4);
  });

  it('finds the value at which the plan comes to nothing: for a price the one that a division finds', () => {
    const { thresholdPrices } =
      expectedBid(request, { bid, scenarios: ['plan'], against: 'baseline' }).answers[0] ?? {};
    const mode = thresholdPrices?.[0]?.byPublicValue ?? NaN;
    const conference = priceEntry(library, 'price.conference');
    const distribution = { kind: 'triangular', low: 0.7 * mode, mode, high: 1.3 * mode } as const;
    const dear: Bid = { ...bid, prices: [{ ...conference, value: mode, distribution }] };
    const { inputs } = bidSensitivity(request, { ...question, bid: dear });
    const { breaksAt, atLow, atHigh } = inputs.find(({ id }) => id === 'price.conference') ?? {};
    expect(atLow?.publicValue).toBeGreaterThan(0);
    expect(atHigh?.publicValue).toBeLessThan(0);
    expect((breaksAt?.publicValue ?? NaN) / mode).toBeCloseTo(1, 2);
  });
});
