import type { BidAnswer, BidAnswers } from '../../models/run/bid-answer.ts';
import type { Spread } from '../../models/run/bid-spread.ts';
import { addMonths } from '../state/months.ts';
import { pricePounds, shortPounds } from './bid-money.ts';
import { listed, monthInWords, years as yearsInWords } from './numbers.ts';

/** A question about a bid, and the answer in sentences: the first short enough to be set large. */
export interface BidCard {
  readonly id: 'pays-back' | 'when' | 'how-sure' | 'authority' | 'public' | 'child-year';
  readonly question: string;
  readonly answer: string;
  readonly details: readonly string[];
}

export interface BidTold {
  readonly answers: BidAnswers;
  readonly answer: BidAnswer;
  /** Averages without a spread. */
  readonly isQuick: boolean;
}

const A_POUND = 1;
const NEEDS_RUNS = 'How sure that is comes with the runs.';

/** "62 of 100 runs". */
export function runsOf(chance: number): string {
  const hundredths = Math.round(chance * 100);
  if (chance > 0 && hundredths === 0) return 'fewer than 1 of 100 runs';
  return chance < 1 && hundredths === 100 ? 'more than 99 of 100 runs' : `${String(hundredths)} of 100 runs`;
}

/** How likely, in words with fixed meanings: 90, 66 and 50 in 100, and the same the other way. */
export function chanceInWords(chance: number): string {
  if (chance >= 0.9) return 'very likely';
  if (chance >= 0.66) return 'likely';
  if (chance >= 0.5) return 'more likely than not';
  if (chance > 0.34) return 'less likely than not';
  return chance > 0.1 ? 'unlikely' : 'very unlikely';
}

function interval({ p5, p95 }: Spread): string | null {
  return p5 === null || p95 === null
    ? null
    : `Nine runs in ten lie between ${shortPounds(p5)} and ${shortPounds(p95)}.`;
}

const known = (sentences: readonly (string | null)[]): string[] => sentences.filter((each) => each !== null);
const spreadWords = (spread: Spread, isQuick: boolean): string | null => (isQuick ? null : interval(spread));

const horizon = ({ years }: BidAnswers): string => `over ${yearsInWords(years.length)}`;
const presentValue = ({ priceBase }: BidAnswers): string => `at present value in ${priceBase} money`;

function paysBack({ answers, answer, isQuick }: BidTold): BidCard {
  const { costs, saved, fund } = answer.whole;
  const card = { id: 'pays-back', question: 'Does it pay back?' } as const;
  const net = fund.mean ?? 0;
  if (Math.abs(costs.mean ?? 0) < A_POUND && Math.abs(saved.mean ?? 0) < A_POUND) {
    return { ...card, answer: 'Nothing is spent and nothing is saved: £0.', details: [] };
  }
  return {
    ...card,
    answer:
      net >= 0
        ? `On average yes: it saves ${shortPounds(net)} more in cash than it costs.`
        : `On average no: it costs ${shortPounds(-net)} more than it saves in cash.`,
    details: known([
      `It costs ${shortPounds(costs.mean ?? 0)} and saves ${shortPounds(saved.mean ?? 0)} in cash ${horizon(answers)}, ${presentValue(answers)}, whoever pays.`,
      spreadWords(fund, isQuick),
    ]),
  };
}

/** The month so many months after the start of a run. */
function monthOf({ years }: BidAnswers, month: number): string {
  return monthInWords(addMonths(`${(years[0] ?? '').slice(0, 4)}-03`, Math.round(month)));
}

function when({ answers, answer, isQuick }: BidTold): BidCard {
  const { month, chance } = answer.breakEven.fund;
  const last = answers.years.at(-1) ?? '';
  const card = { id: 'when', question: 'When?' } as const;
  if (month.p50 === 0)
    return { ...card, answer: 'From the start: no more is ever put in than has come back.', details: [] };
  const half = isQuick ? 'on average' : 'in half of all runs';
  const first = chance.findIndex((share) => share >= 0.5);
  return {
    ...card,
    answer:
      month.p50 === null
        ? `Not by the end of ${last}${isQuick ? ' on average' : ': in most runs the money is not back by then'}.`
        : `The money is back by ${monthOf(answers, month.p50)} ${half}.`,
    details: isQuick
      ? [NEEDS_RUNS]
      : known([
          first >= 0 && first < answers.years.length - 1
            ? `By the end of ${answers.years[first] ?? ''} it is back for good in ${runsOf(chance[first] ?? 0)}.`
            : null,
          `By the end of ${last} it is back for good in ${runsOf(chance.at(-1) ?? 0)}.`,
        ]),
  };
}

function howSure({ answer, isQuick }: BidTold): BidCard {
  const { fund, publicValue } = answer.chance;
  const card = { id: 'how-sure', question: 'How sure are we?' } as const;
  if (isQuick) return { ...card, answer: NEEDS_RUNS, details: [] };
  const words = chanceInWords(fund);
  return {
    ...card,
    answer: `${words.charAt(0).toUpperCase()}${words.slice(1)} to pay back in cash: ${runsOf(fund)}.`,
    details: [`It is worth more to the public purse than it costs in ${runsOf(publicValue)}.`],
  };
}

function authority({ answers, answer, isQuick }: BidTold): BidCard {
  const { authority: own } = answer.whole;
  const net = own.mean ?? 0;
  const sources = known([
    answer.means.grant.some((pounds) => pounds > 0) ? 'its grant' : null,
    answer.means.partners.some((pounds) => pounds > 0) ? 'its partners' : null,
  ]);
  const withThem = sources.length === 0 ? 'Without a grant' : `With ${listed(sources)}`;
  return {
    id: 'authority',
    question: 'What is left for the authority?',
    answer:
      Math.abs(net) < A_POUND
        ? `${withThem} the authority is neither better nor worse off: £0.`
        : `${withThem} the authority is ${shortPounds(Math.abs(net))} ${net > 0 ? 'better' : 'worse'} off in cash on average.`,
    details: known([
      `${horizon(answers).replace('over', 'Over')}, ${presentValue(answers)}.`,
      spreadWords(own, isQuick),
    ]),
  };
}

function publicPurse({ answers, answer, isQuick }: BidTold): BidCard {
  const { publicValue } = answer.whole;
  const { publicWorth, saved } = answer.perPound;
  const perPound = (ratio: { readonly ofMeans: number | null }): string | null =>
    ratio.ofMeans === null ? null : pricePounds(ratio.ofMeans);
  const [worth, cash] = [perPound(publicWorth), perPound(saved)];
  return {
    id: 'public',
    question: 'What is it worth to the public purse?',
    answer: `A net present value of ${shortPounds(publicValue.mean ?? 0)}.`,
    details: known([
      worth === null || cash === null
        ? null
        : `For each £1 it costs, ${worth} is worth to the public purse, and ${cash} is saved in cash by the authority.`,
      `Cashable or not, whoever gains, ${presentValue(answers)}.`,
      spreadWords(publicValue, isQuick),
    ]),
  };
}

function childYear({ answer, isQuick }: BidTold): BidCard {
  const { perChildYear, whole } = answer;
  const { p5, p95, without, ofMeans } = perChildYear;
  const card = { id: 'child-year', question: 'What does a year at home cost?' } as const;
  const years = whole.childYears.mean ?? 0;
  if (ofMeans === null)
    return { ...card, answer: 'No year out of care is gained on average, so there is no price for one.', details: [] };
  return {
    ...card,
    answer: `${shortPounds(ofMeans)} for each year that a child is not in care.`,
    details: known([
      `Care is shorter by ${years.toLocaleString('en-GB', { maximumFractionDigits: 0 })} years of childhood in all. Children who come back into care count as in care.`,
      isQuick || p5 === null || p95 === null
        ? null
        : `Nine runs in ten lie between ${shortPounds(p5)} and ${shortPounds(p95)}.`,
      isQuick || without === 0 ? null : `In ${runsOf(without)} no year is gained.`,
    ]),
  };
}

/** The questions a bid is asked, in the order in which they are asked. */
export function bidCards(told: BidTold): readonly BidCard[] {
  return [paysBack, when, howSure, authority, publicPurse, childYear].map((card) => card(told));
}
