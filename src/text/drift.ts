import { percent } from './numbers.ts';

/** Words of the drift of a place's rates from year to year. */

export const DRIFT = {
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
} as const;

/** "Children becoming in need: about 26% above or below in two years of three". */
export function driftInWords(label: string, size: number): string {
  return `${label}: within about ${percent(Math.round(size * 100) / 100)} of the usual in two years of three`;
}
