import { DRIFT_SERIES } from '../../models/care/drift-series.ts';
import { inLanguage } from '../language/spoken.ts';
import { percent } from './numbers.ts';

/** Words of the drift of a place's rates from year to year. */

export const DRIFT = inLanguage('DRIFT', {
  label: 'Drift of local rates',
  meaning:
    'In one authority the rates of children becoming in need, of plans, of coming into care and of leaving it wander from year to year, beyond luck. Each run wanders its own way, alike in the baseline and in every scenario.',
  known:
    'Differences between scenarios hardly move when it is switched off, as both drift alike. How sure a level is does: without drift its interval is too narrow for a real place.',
  on: 'on',
  off: 'off',
  choice: 'Rates drift in every run',
  sizes: (place: string): string => `How far in ${place}`,
  source: 'Where these sizes come from, and how to set your own',
  size: (label: string, share: string): string => `${label}: within about ${share} of the usual in two years of three`,
} as const);

export const DRIFT_NAMES: Readonly<Record<string, string>> = inLanguage(
  'DRIFT_NAMES',
  Object.fromEntries(DRIFT_SERIES.map(({ id, label }) => [id, label])),
);

/** "Children becoming in need: about 26% above or below in two years of three". */
export function driftInWords(series: string, size: number): string {
  return DRIFT.size(DRIFT_NAMES[series] ?? series, percent(Math.round(size * 100) / 100));
}
