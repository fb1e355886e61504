import { inLanguage } from '../language/spoken.ts';

/** What is said of a link that holds scenarios. */
export const LINK = inLanguage('LINK', {
  name: 'This link',
  tooLongToMake:
    'These scenarios are too much for a link, most likely because of long notes. Save them as a file instead.',
  tooLong: 'This link is longer than any that Headwater makes, so nothing was opened.',
  notOne: 'This link holds no scenarios: after the hash sign it must go on with w1, eight digits and the rest.',
  later: 'This link was made by a later version of Headwater, so nothing was opened.',
  damaged: 'This link is damaged or not complete, so nothing was opened. Ask for it again, or for a file.',
  tooMuch: 'This link opens to more than any file of scenarios holds, so nothing was opened.',
} as const);
