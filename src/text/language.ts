import { inLanguage } from '../language/spoken.ts';

/** Words about the language of the page. The two sentences show where that is not English. */
export const LANGUAGE = inLanguage('LANGUAGE', {
  label: 'Language',
  awaitsReview: 'This translation has not yet been checked by a speaker of the language.',
  notYet: 'This page is in English for now.',
} as const);
