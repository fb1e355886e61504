import type { BidAnswers } from '../../models/run/bid-answer.ts';
import { addMonths } from '../state/months.ts';
import { chanceInWords, runsOf } from './bid-chance.ts';
import { shortPounds } from './bid-money.ts';
import { horizon, known, presentValue, spreadWords, type BidCard, type BidTold } from './bid-told.ts';
import { authority, childYear, publicPurse } from './bid-worth.ts';
import { monthInWords } from './numbers.ts';

const NEEDS_RUNS = 'How sure that is comes with the runs.';

const NOTHING: BidCard = {
  id: 'pays-back',
  question: 'Does it pay back?',
  answer: 'Nothing is spent and nothing is saved: every difference is £0.',
  details: ['Choose a plan that moves a lever, or add a cost to it.'],
};

/** Whether the bid comes to nothing at all, so that there is nothing to pay back. */
export function isNothing({ answer: { whole } }: Pick<BidTold, 'answer'>): boolean {
  return (['costs', 'worth', 'publicWorth', 'childYears'] as const).every((kind) =>
    Object.values(whole[kind]).every((value) => value === 0),
  );
}

function paysBack({ answers, answer, isQuick }: BidTold): BidCard {
  const { costs, saved, fund } = answer.whole;
  const card = { id: 'pays-back', question: 'Does it pay back?' } as const;
  const net = fund.mean ?? 0;
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
  if (isQuick) return { ...card, answer: 'That comes with the runs.', details: [] };
  const words = chanceInWords(fund);
  return {
    ...card,
    answer: `${words.charAt(0).toUpperCase()}${words.slice(1)} to pay back in cash: ${runsOf(fund)}.`,
    details: [`It is worth more to the public purse than it costs in ${runsOf(publicValue)}.`],
  };
}

/** The questions a bid is asked, in the order in which they are asked. */
export function bidCards(told: BidTold): readonly BidCard[] {
  if (isNothing(told)) return [NOTHING];
  return [paysBack, when, howSure, authority, publicPurse, childYear].map((card) => card(told));
}
