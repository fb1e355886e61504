import type { EvidenceEntry } from '../../models/care/evidence.ts';
import type { Measure } from '../../models/run/measures.ts';
import type { Threshold } from '../../models/run/threshold.ts';
import { amountInWords } from './amount.ts';
import { EVIDENCE } from './evidence.ts';
import { inDigitsThatCount } from './digits.ts';
import { monthInWords } from './numbers.ts';
import { inSentence } from './sentence.ts';

/** Words of what one number of the evidence would have to be. */

export const THRESHOLD = {
  heading: 'What would have to be true',
  intro:
    'How effective, how dear or how widely taken up something would have to be for the scenario to reach a target. One number of the evidence is moved, everything else stays at its stated value.',
  entry: 'Number that could be other than it is taken to be',
  ofPlace: 'Prices of the place',
  target: (unit: Measure['unit']): string => (unit === 'pounds' ? 'Target, in £m' : 'Target'),
  breakEven: 'Net cost of 0 is breaking even.',
  ask: 'Work it out',
  progress: 'Progress of working it out',
  evidence: 'Where this number comes from',
  subtitle: (measure: string, month: string, scenario: string): string =>
    `${measure}, by ${monthInWords(month)} in “${scenario}”, as the number is moved`,
  key: 'The line is the answer at each value of the number, everything else at its stated value. The dashed line is the target. The diamond stands where the number is taken to be, the dot where it would have to be. Expected values.',
  column: 'Value of the number',
  taken: (value: string): string => `taken as ${value}`,
  needed: (value: string): string => `would have to be ${value}`,
  breaksEven: 'breaks even',
  reaches: 'target',
} as const;

interface ThresholdWords {
  readonly entry: EvidenceEntry;
  readonly scenario: string;
  readonly measure: Measure;
  readonly month: string;
}

/** "0.81", "−3": a value of an entry where its unit stands elsewhere. */
export function entryNumber(value: number): string {
  return `${value < 0 ? '−' : ''}${inDigitsThatCount(Math.abs(value), 3)}`;
}

/** A value of an entry with its unit, as the library writes it. */
export function entryValue({ unit }: Pick<EvidenceEntry, 'unit'>, value: number): string {
  const number = entryNumber(value);
  return unit.startsWith('ratio') || unit.startsWith('share') ? number : `${number} ${unit}`;
}

const isRatioOfChances = ({ unit }: EvidenceEntry): boolean => unit.startsWith('ratio of');

/** "At 0.81: −£3.4m." */
export function lookSentence(entry: EvidenceEntry, unit: Measure['unit'], value: number, answer: number): string {
  return `At ${entryValue(entry, value)}: ${amountInWords(unit, answer)}.`;
}

/** What a ratio means for a hundred children; nothing for other units. */
function meaning(entry: EvidenceEntry, value: number): string[] {
  return isRatioOfChances(entry) ? [EVIDENCE.forEvery(Math.round(100 * value))] : [];
}

/** The finding in a line: at what value the target is met. */
export function thresholdTitle({ value, why, measure, target }: Threshold, entry: EvidenceEntry): string {
  if (why === 'never') return 'No value is enough';
  if (value === null) return 'No single answer';
  const isBreakingEven = measure === 'net-cost' && target === 0;
  return `${isBreakingEven ? 'Breaks even' : 'Reaches the target'} at ${entryValue(entry, value)}`;
}

/** The answer in sentences that stand alone. */
export function thresholdSentences(found: Threshold, { entry, scenario, measure, month }: ThresholdWords): string[] {
  const { value, why, stated, atStated, atLeast, atGreatest, between, target } = found;
  const write = (amount: number): string => amountInWords(measure.unit, amount);
  const what = inSentence(measure.label);
  const isBreakingEven = measure.id === 'net-cost' && target === 0;
  const aim = isBreakingEven
    ? `for “${scenario}” to break even by ${monthInWords(month)}`
    : `for ${what} to be ${write(target)} by ${monthInWords(month)} in “${scenario}”`;
  const now = `It is taken as ${entryValue(entry, stated)}, which gives ${write(atStated)} (${what}).`;
  const ends = `At ${entryValue(entry, between[0])} it would be ${write(atLeast)}, at ${entryValue(entry, between[1])} ${write(atGreatest)}.`;
  const range = `between ${entryValue(entry, between[0])} and ${entryValue(entry, between[1])}`;
  if (why === 'never') {
    return [`No value of “${entry.label}” ${range} is enough ${aim}.`, `${now} ${ends}`];
  }
  if (why === 'not-one-way' || value === null) {
    return [
      `There is no single answer: ${range}, ${what} goes both up and down as “${entry.label}” is moved.`,
      `${now} ${ends}`,
    ];
  }
  return [
    `“${entry.label}” would have to be ${entryValue(entry, value)} ${aim}.`,
    ...meaning(entry, value),
    `${now} ${ends}`,
  ];
}
