import type { EvidenceLibrary } from '../care/evidence.ts';
import { LEVERS } from '../care/levers.ts';
import type { Scenario } from '../care/scenario.ts';
import { BID_LINES } from '../economics/bid-lines.ts';
import type { Bid, InflationClass } from '../economics/bid.ts';
import { effectStrength } from '../economics/optimism.ts';
import { priceEntry, type PriceEntry } from '../economics/price-book.ts';
import type { BidAnswers } from './bid-answer.ts';
import { BidDraws } from './bid-draws.ts';
import type { BidSums } from './bid-sum-types.ts';
import { bidSums } from './bid-sums.ts';
import type { BidTerms } from './bid-terms.ts';
import { BidWorkbook } from './bid-workbook.ts';
import { yearSums } from './bid-years.ts';
import { expectedRun } from './expected-run.ts';
import { placeInRun } from './place-in-run.ts';
import { prepareRun } from './prepare.ts';
import type { RunRequest } from './request.ts';
import { bidTerms } from './resolve-bid.ts';
import type { BidWorkings, BidWorkingsQuestion, WorkedLine, WorkedProgramme } from './worked-bid.ts';

/** Money of the year in which loops weigh what they move, and levers without a price of their own are given. */
const POUNDS_OF = '2019/20';

/**
 * Takes a bid by expected flows apart: units, prices, growth, shares and lags, each as it is used. All totals of `answers` follow
 * from them by adding and multiplying.
 *
 * @throws InvalidRun when the request or the bid cannot be used; RangeError when there is no such scenario
 */
export function bidWorkings(request: RunRequest, question: BidWorkingsQuestion): BidWorkings {
  const { bid, scenario, against } = question;
  const prepared = prepareRun(request);
  const complete = expectedRun(prepared);
  const answers = new BidWorkbook(prepared, complete, true).answer({ bid, scenarios: [scenario], against });
  const at = placeInRun(prepared, scenario);
  const other = placeInRun(prepared, against);
  const sums = bidSums(prepared, complete, at, other);
  const draws = new BidDraws(prepared, 1, true);
  const terms = bidTerms(prepared, bid, at, sums, draws);
  const without = yearSums(bidSums(prepared, complete, other), terms.lags);
  const bought = yearSums(sums, terms.lags);
  const { library } = prepared.evidence[at] ?? prepared.place;
  const priceOf = (id: string): PriceEntry => bid.prices.find((price) => price.id === id) ?? priceEntry(library, id);
  return {
    ...{ question, answers, first: terms.first, growth: growthOf(bid, draws) },
    lines: workedLines(terms, sums, without.lines, bid, priceOf),
    programmes: terms.programmes.map((programme, place): WorkedProgramme => {
      const { lever, priceId, price, setUp, uplift, correction, eligible } = programme;
      return {
        ...{ lever, priceId, price: price[0] ?? NaN, setUp: setUp[0] ?? NaN, uplift, correction, eligible },
        setting: prepared.scenarios[at]?.levers[lever] ?? null,
        strength: strengthOf(programme, prepared.scenarios[at], library, priceOf),
        ...{ priceYear: priceId === null ? POUNDS_OF : priceOf(priceId).priceYear, inflation: 'pay' },
        running: bought.running[place] ?? new Float64Array(terms.years),
        settingUp: bought.settingUp[place] ?? new Float64Array(terms.years),
      };
    }),
    effects: bid.value.external.map(({ id, label, payer, line, priceYear }, place) => ({
      ...{ id, label, payer, line, priceYear, inflation: 'pay' },
      price: terms.external[place]?.price[0] ?? NaN,
    })),
    loops: bought.loops,
    loopYear: POUNDS_OF,
    otherWithout: otherWithout(answers),
  };
}

function strengthOf(
  { lever, priceId }: Pick<WorkedProgramme, 'lever' | 'priceId'>,
  scenario: Scenario | undefined,
  library: EvidenceLibrary,
  priceOf: (id: string) => PriceEntry,
): WorkedProgramme['strength'] {
  const definition = LEVERS.find(({ id }) => id === lever);
  const variant = scenario?.levers[lever]?.variant;
  return {
    price: priceId === null ? null : priceOf(priceId).strength,
    effect: definition ? effectStrength(definition, variant, library) : 'none',
  };
}

function growthOf({ value: { inflation } }: Bid, draws: BidDraws): BidWorkings['growth'] {
  const of = (each: InflationClass): number => draws.of(`growth of ${each}`, inflation[each])[0] ?? NaN;
  return { residential: of('residential'), placements: of('placements'), pay: of('pay') };
}

function workedLines(
  terms: BidTerms,
  { lines, stride }: BidSums,
  without: readonly Float64Array[],
  { value }: Bid,
  priceOf: (id: string) => PriceEntry,
): WorkedLine[] {
  return BID_LINES.map(({ id, isEvent, inflation, pricesPerMonth }, place) => {
    const { price, cashable } = terms.lines[place] as BidTerms['lines'][number];
    const total = (month: number): number => lines[place * stride + month] ?? NaN;
    return {
      ...{ id, isEvent, inflation, pricesPerMonth, price: price[0] ?? NaN, priceYear: priceOf(id).priceYear },
      ...{
        marginal: value.lines[id]?.marginal ?? NaN,
        cashable: cashable[0] ?? NaN,
        lagMonths: terms.lags[place] ?? 0,
      },
      more: Float64Array.from({ length: stride - 1 }, (_, month) => total(month + 1) - total(month)),
      without: without[place] ?? new Float64Array(terms.years),
    };
  });
}

/** All that doing nothing costs beside the lines. */
function otherWithout({ doNothing, doNothingLedger }: BidAnswers): Float64Array {
  return doNothing.mean.map((cost, year) =>
    doNothingLedger.reduce((rest, { kind, money }) => (kind === 'line' ? rest - (money[year] ?? 0) : rest), cost),
  );
}
