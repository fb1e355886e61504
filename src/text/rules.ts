import type { Rule } from '../../models/care/scenario.ts';
import type { RuleTarget } from '../../models/care/rule-names.ts';
import type { RuleOutOfRange } from '../../models/care/rule-values.ts';
import { entryFigure } from './entry.ts';
import { listed, monthInWords, percent, plain } from './numbers.ts';

/** Words for rules of the reader's own. */

export const RULES = {
  write: 'Write a rule of your own',
  yours: (formula: string): string => `Your rule: ${formula}`,
  unfinished: 'Your rule, not finished',
  loading: 'The reader of formulas is being loaded.',
  failed: 'The reader of formulas could not be loaded. Close this and open it again.',
  formula: 'Formula',
  formulaOf: (label: string): string => `Formula for ${label}`,
  effect:
    'It gives the effect, month by month, on those your plan adds to today. 0.8 means that what is to be prevented happens to eight in place of ten; 1 means no effect.',
  strength: 'It gives how strongly the lever works, month by month, in place of the library’s number.',
  price: 'It gives the price, month by month, in place of the library’s.',
  ofPlace: 'A price of the place: it holds for every scenario and for the baseline.',
  unmoved: 'The lever is where it stands today, so the rule changes nothing yet.',
  names: 'It can use',
  months: (kind: RuleTarget['kind']): string =>
    kind === 'effect' ? 'months since the lever starts, 0 in the first' : 'months since the run starts, 0 in the first',
  coverage: 'how far it reaches in that month, from 0 to 1',
  value: (unit: string, value: number): string =>
    `the library’s value, ${entryFigure(unit, value)}; unsure as it is, drawn anew in each run`,
  signs: '+ - * / ^, < <= > >= == !=, condition ? one : other, min max exp log sqrt abs round floor.',
  example: 'For example',
  inputs: 'Numbers with a name',
  inputsHint: 'Give a number a name and use it in the formula. With a low and a high end it is drawn anew in each run.',
  add: 'Add a number',
  remove: (name: string): string => `Take away ${name === '' ? 'this number' : name}`,
  name: 'Name',
  number: 'Value',
  low: 'Low',
  high: 'High',
  notUsed: 'Not used until this is put right. The last good rule still holds.',
  reset: 'Take the rule away',
  preview: 'What it gives, year by year',
  month: 'Month',
  assumption: (rule: string): string => `Your rule. ${rule}`,
  character: (at: number, sentence: string): string => `Character ${String(at + 1)}: ${sentence}`,
} as const;

/** Formulas that show what can be done, one for each kind. */
export const RULE_EXAMPLES: Readonly<Record<RuleTarget['kind'], readonly string[]>> = {
  effect: ['min(1, effect + 0.005 * months)', '1 - (1 - effect) * (1 - 0.3 * coverage)', 'months < 12 ? 1 : effect'],
  price: ['price * 1.02^(months / 12)', 'months < 24 ? price : 0.9 * price'],
};

export const RULE_ERRORS = {
  name: 'A name has small letters, digits and _, begins with a letter, and is not one the formula knows already.',
  twice: (name: string): string => `There are two numbers called ${name}.`,
  value: 'Type a value.',
  ends: 'Type both ends, or neither.',
  order: 'Low must be below high, and the value between them.',
} as const;

/** "In May 2027 it gives −0.2. An effect must be from 0 to 10: min(…) and max(…) keep it there." */
export function outOfRange({ found, month }: RuleOutOfRange, { kind, least, most }: RuleTarget): string {
  const given = Number.isNaN(found) ? 'no number' : `${found < 0 ? '−' : ''}${plain(Math.abs(found))}`;
  const what = kind === 'effect' ? 'An effect' : 'A price';
  const range = `from ${least < 0 ? '−' : ''}${plain(Math.abs(least))} to ${plain(most)}`;
  return `In ${monthInWords(month)} it gives ${given}. ${what} must be ${range}: min(…) and max(…) keep it there.`;
}

/** "reaching 50%, as today". */
export function coverageWords(when: 'today' | 'set', coverage: number): string {
  return when === 'today' ? `reaching ${percent(coverage)}, as today` : `reaching ${percent(coverage)}, as set`;
}

/** "Family group conferences: min(1, effect + thin * coverage), where thin is 0.05 (0.02 to 0.1)". */
export function ruleInWords(label: string, { formula, inputs = {} }: Rule): string {
  const named = Object.entries(inputs).map(([name, { value, low, high }]) => {
    const range = low === undefined || high === undefined ? '' : ` (${low} to ${high})`;
    return `${name} is ${value}${range}`;
  });
  return `${label}: ${formula}${named.length === 0 ? '' : `, where ${listed(named)}`}`;
}
