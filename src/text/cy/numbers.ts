import type { Translated } from '../../language/translation.ts';
import type * as english from '../numbers.ts';
import { monthsCounted, yearsCounted } from './count.ts';

/** "a chost", "ac angen": and, before a consonant and before a vowel. */
function and(before: string, last: string): string {
  return `${before} ${/^[aeiouwyâêîôûŵŷ]/i.test(last) ? 'ac' : 'a'} ${last}`;
}

export const NUMBER_WORDS: Translated<typeof english.NUMBER_WORDS> = {
  monthNames: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
  years: yearsCounted,
  months: monthsCounted,
  seconds: (amount) => `${amount} eiliad`,
  million: 'm',
  billion: 'bn',
  millionPounds: (amount) => `£${amount} miliwn`,
  and,
};
