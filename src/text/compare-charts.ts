import { inLanguage } from '../language/spoken.ts';
import { monthInWords } from './numbers.ts';
import { inSentence } from './sentence.ts';

/** A scenario inside a sentence: people's names in quotes, the baseline without. */
export function called({ id, name }: { readonly id: string; readonly name: string }): string {
  return id === 'baseline' ? COMPARE_CHART.theBaseline : `“${name}”`;
}

/** What is counted, after a figure: "80 fewer in care". */
export const COUNTED: Readonly<Record<string, string>> = inLanguage('COUNTED', {
  'children-in-care': 'in care',
  entries: 'coming into care',
  exits: 'leaving care',
  'returns-broken-down': 'returns that broke down',
  'cumulative-cost': 'spent',
  'net-cost': 'net cost',
});

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Words of the charts. */
export const COMPARE_CHART = inLanguage('COMPARE_CHART', {
  theBaseline: 'the baseline',
  noneDiffers: (against: string): string => `No scenario differs from ${against}`,
  unclear: (against: string, month: string): string => `No clear difference from ${against} by ${monthInWords(month)}`,
  largest: (who: string, figure: string, against: string, month: string): string =>
    `${capital(who)} differs most: ${figure} than ${against} by ${monthInWords(month)}`,
  subtitle: (measure: string, against: string): string => `${measure}, each scenario less ${against}`,
  perCent: (measure: string, against: string): string => `${measure}, each scenario less ${against}, in per cent of it`,
  levels: (measure: string): string => `${measure}, each scenario`,
  key: (highlight: string | null): string =>
    `Lines are averages over the runs, each difference taken within a run.${
      highlight === null ? '' : ` The dark band holds half of the runs of ${highlight}, the light band 90 in 100.`
    }`,
  splitTitle: (who: string, part: string, figure: string, month: string): string =>
    `The largest change is ${part}: ${figure} with ${who} by ${monthInWords(month)}`,
  splitPart: {
    placement: (part: string): string => `in ${inSentence(part)}`,
    age: (part: string): string => `among those ${inSentence(part)}`,
  },
  splitNone: 'No scenario changes who is in care',
  split: { placement: 'Children in care by placement', age: 'Children in care by age' },
  splitSubtitle: (what: string): string => `${what}, each scenario less the baseline, all on one scale`,
  splitTable: (what: string, month: string): string => `${what} at the end of ${monthInWords(month)}`,
  splitColumns: { part: 'Part and scenario', level: 'Baseline', difference: 'Difference', ninety: '90% interval' },
} as const);
