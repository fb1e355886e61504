import { inLanguage } from '../language/spoken.ts';
import { count } from './numbers.ts';

/** Words of the titles of charts: the finding, and by when. */
export const CHART_TITLES = inLanguage('CHART_TITLES', {
  difference: ['than the baseline', 'than the baseline', 'from the baseline'],
  about: 'About ',
  span: (first: string, last: string): string => `${first} to ${last}`,
  by: (change: string, month: string): string => `${change} by ${month}`,
  fewerFrom: (year: string): string => `Fewer children in care from ${year}`,
  moreFrom: (year: string): string => `More children in care from ${year}`,
  probablyFewer: (month: string): string => `Probably fewer children in care by ${month}`,
  probablyMore: (month: string): string => `Probably more children in care by ${month}`,
  unclear: 'No clear change in children in care',
  careLevel: (figure: string, month: string): string =>
    `If nothing changes, about ${figure} children in care by ${month}`,
  paidBack: (month: string): string => `On average, it has paid for itself by ${month}`,
} as const);

/** Words of what stands beneath a chart and upon it. */
export const CHART_NOTES = inLanguage('CHART_NOTES', {
  source: (modelVersion: string, place: string): string => `Headwater model ${modelVersion}. Starting place: ${place}`,
  expected: (source: string): string => `${source}. Expected values.`,
  runs: (source: string, runs: number, seed: string): string =>
    `${source}. ${count(runs, 'run', 'runs')}, run seed “${seed}”.`,
  scale: (minimum: string): string => ` The scale starts at ${minimum}, not at 0.`,
  costCaution: 'Spending avoided is not the same as cash released.',
  changes: (changes: number): string => `${changes} changes`,
  mark: (what: string, month: string): string => `${what} from ${month}`,
} as const);
