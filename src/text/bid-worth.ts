import { runsOf } from './bid-chance.ts';
import { pricePounds, shortPounds } from './bid-money.ts';
import { horizon, known, presentValue, spreadWords, type BidCard, type BidTold } from './bid-told.ts';
import { listed, whole as wholeNumber } from './numbers.ts';

const A_POUND = 1;

export function authority({ answers, answer, isQuick }: BidTold): BidCard {
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

export function publicPurse({ answers, answer, isQuick }: BidTold): BidCard {
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

export function childYear({ answer, isQuick }: BidTold): BidCard {
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
      `Care is shorter by ${wholeNumber(years)} years of childhood in all. Children who come back into care count as in care.`,
      isQuick || p5 === null || p95 === null
        ? null
        : `Nine runs in ten lie between ${shortPounds(p5)} and ${shortPounds(p95)}.`,
      isQuick || without === 0 ? null : `In ${runsOf(without)} no year is gained.`,
    ]),
  };
}
