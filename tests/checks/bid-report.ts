import { DEFAULT_LOOPS } from '../../models/care/loops.ts';
import type { Scenario } from '../../models/care/scenario.ts';
import { numberOf } from '../../models/care/library.ts';
import type { Bid, Valuation } from '../../models/economics/bid.ts';
import { defaultBid } from '../../models/economics/default-bid.ts';
import { priceEntry } from '../../models/economics/price-book.ts';
import type { BidAnswer } from '../../models/run/bid-answer.ts';
import { expectedBid } from '../../models/run/bid-expected.ts';
import { expectedSeries } from '../../models/run/block.ts';
import { outputSeries } from '../../models/run/outputs.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import type { RunRequest } from '../../models/run/request.ts';
import { baselineOf, library } from '../support/seeds.ts';
import { markdownTable } from './markdown-table.ts';

const pounds = (value: number): string =>
  `${value < 0 ? '-' : ''}£${Math.abs(Math.round(value)).toLocaleString('en-GB')}`;

function requestOf(scenario: Scenario, years: number): RunRequest {
  const baseline = baselineOf('average-authority');
  const seed = 'bid checks';
  return { library, baseline, scenarios: [scenario], years, seed, evidence: 'uncertain', loops: DEFAULT_LOOPS };
}

function bidOf(priceBase: string, value: Partial<Valuation> = {}, over: Partial<Bid> = {}): Bid {
  const bid = defaultBid(library, priceBase);
  return { ...bid, ...over, value: { ...bid.value, ...value } };
}

function answerOf(scenario: Scenario, years: number, bid: Bid): BidAnswer {
  const question = { bid, scenarios: [scenario.id], against: 'baseline' };
  const [answer] = expectedBid(requestOf(scenario, years), question).answers;
  if (!answer) throw new Error('There is no answer.');
  return answer;
}

const sumOf = (values: ArrayLike<number>): number => Array.from(values).reduce((sum, value) => sum + value, 0);

/** Conferences for every family where there were none, and nothing else. */
const EVERY_FAMILY: Scenario = {
  id: 'every-family',
  name: 'Conferences for every family',
  levers: { 'family-group-conference': { target: 1, now: 0, rampMonths: 0 } },
  drivers: {},
};

/**
 * What the first year after a referral saves, for each child referred. With as many referred every month, the money saved in the
 * twelfth month is what twelve cohorts save, each in another month of its first year: their first year, for a month’s referrals.
 */
export function conferenceSaving(): Record<'care' | 'proceedings' | 'other' | 'gross' | 'conference' | 'net', number> {
  const prepared = prepareRun(requestOf(EVERY_FAMILY, 1));
  const counts = expectedSeries(prepared);
  const series = new Float64Array(13);
  const inMonth = (output: string, scenario: number): Float64Array => {
    outputSeries(prepared, output, scenario, counts, 0, 1, 0, series);
    return series.slice();
  };
  const referred = sumOf(inMonth('flow.pre-proceedings.in', 0)) / 12;
  const saved = (output: string): number =>
    ((inMonth(output, 0)[12] ?? NaN) - (inMonth(output, 1)[12] ?? NaN)) / referred;
  const gross = saved('cost.total') - saved('cost.programmes');
  const [care, proceedings] = [saved('cost.care'), saved('cost.proceedings')];
  const { value, distribution } = priceEntry(library, 'price.conference');
  if (distribution?.kind !== 'triangular') throw new Error('The price of a conference has no range.');
  const conference = (distribution.low + value + distribution.high) / 3;
  return { care, proceedings, other: gross - care - proceedings, gross, conference, net: gross - conference };
}

/** A year of support after returns home, and the ten years that follow; nothing is said of what it costs. */
const RETURNS: Scenario = {
  id: 'returns',
  name: 'A year of support after returns home',
  levers: { 'reunification-support': { target: 1, rampMonths: 0, end: '2021-04' } },
  drivers: {},
};

/** What the lines of the model cost less for each return home that does not fail, in money of 2022/23. */
export function failedReturn(): Record<'care' | 'socialWork' | 'other' | 'all', number> {
  const years = 10;
  const still = { value: numberOf(library, 'inflation.general') };
  const inflation = { residential: still, placements: still, pay: still };
  // Every line grows with prices in general, so that money of 2022/23 is what it is called.
  const { ledger } = answerOf(RETURNS, years, bidOf('2022/23', { optimism: null, inflation, external: [] }));
  const real = (values: Float64Array): number =>
    values.reduce((sum, pound, year) => sum + pound * (1 + still.value) ** (2 - year), 0);
  const prepared = prepareRun(requestOf(RETURNS, years));
  const counts = expectedSeries(prepared);
  const fails = [0, 1].map((scenario) => {
    const series = new Float64Array(years * 12 + 1);
    outputSeries(prepared, 'flow.care.in.returned-home', scenario, counts, 0, 1, 0, series);
    return sumOf(series);
  });
  const fewer = (fails[0] ?? NaN) - (fails[1] ?? NaN);
  const worth = (wanted: (id: string) => boolean): number =>
    ledger.filter(({ id, kind }) => kind === 'line' && wanted(id)).reduce((sum, row) => sum + real(row.worth), 0) /
    fewer;
  const isPlacement = (id: string): boolean => priceEntry(library, id).kind === 'placement';
  const isWork = (id: string): boolean => id.startsWith('price.social-work.');
  const [care, socialWork, all] = [worth(isPlacement), worth(isWork), worth(() => true)];
  return { care, socialWork, other: all - care - socialWork, all };
}

/** Pause-style support for half of the parents, which goes on: who is still supported when a lever ends has been paid for in vain. */
const pause = (evidence: Scenario['evidence']): Scenario => ({
  id: 'pause',
  name: 'Support after removal',
  levers: { 'post-removal-support': { target: 0.5, rampMonths: 0 } },
  drivers: {},
  ...(evidence ? { evidence } : {}),
});

/** As published: 0.197 fewer of 0.20 expected for each woman and year, as good at scale, and all of it lasting. */
const UNSHRUNK = { E17: { value: 0.015 }, fidelity: { value: 1 } };

export interface PauseRow {
  readonly how: string;
  /** Worth to the public purse and cash to the authority, for each pound, over so many years. */
  readonly years: readonly (readonly [years: number, worth: number, cash: number])[];
}

export function pauseBenefit(): PauseRow[] {
  const over = (how: string, evidence: Scenario['evidence'], value: Partial<Valuation>): PauseRow => ({
    how,
    years: [4, 18].map((years) => {
      const { perPound } = answerOf(pause(evidence), years, bidOf('2020/21', value));
      return [years, perPound.publicWorth.ofMeans ?? NaN, perPound.saved.ofMeans ?? NaN];
    }),
  });
  return [
    over('effect as published, nothing taken off', UNSHRUNK, { optimism: null }),
    over('effect drawn back, as in the library', undefined, { optimism: null }),
    over('and corrected for optimism', undefined, {}),
  ];
}

export function conferenceTable(): string {
  const found = conferenceSaving();
  const published = numberOf(library, 'check.conference-saving');
  return markdownTable(
    ['For each child referred, in the year after', 'Model', 'Trial'],
    [
      ['Placements', pounds(found.care), ''],
      ['Care proceedings', pounds(found.proceedings), ''],
      ['Social work, guardianship and other lines', pounds(found.other), ''],
      ['Saved', pounds(found.gross), ''],
      ['The conference', pounds(found.conference), ''],
      ['Net saving', pounds(found.net), pounds(published)],
    ],
  );
}

export function failedReturnTable(): string {
  const found = failedReturn();
  const published = numberOf(library, 'price.failed-return');
  return markdownTable(
    ['For each return home that fails, 2022/23 money', 'Model', 'Published'],
    [
      ['Placements', pounds(found.care), ''],
      ['Social work', pounds(found.socialWork), ''],
      ['Proceedings, guardianship and other lines', pounds(found.other), ''],
      ['In all', pounds(found.all), pounds(published)],
    ],
  );
}

export function pauseTable(): string {
  const published = library['check.pause-benefit']?.value;
  if (typeof published !== 'object') throw new Error('The published benefit of Pause is missing.');
  const two = (value: number): string => `£${value.toFixed(2)}`;
  return markdownTable(
    ['For each pound of support after removal', 'Worth, 4 years', 'Cash, 4 years', 'Worth, 18 years', 'Cash, 18 years'],
    [
      ...pauseBenefit().map(({ how, years }) => [how, ...years.flatMap(([, worth, cash]) => [two(worth), two(cash)])]),
      ['published', two(published['4 years'] ?? NaN), '', two(published['18 years'] ?? NaN), ''],
    ],
  );
}
