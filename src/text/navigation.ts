import { inLanguage } from '../language/spoken.ts';
import { PAGE } from './page.ts';

/** Words of the way between pages. */

export const NAVIGATION = inLanguage('NAVIGATION', {
  label: 'Pages',
  workbench: 'Workbench',
  authority: 'Your authority',
  compare: 'Compare',
  journeys: 'Journeys',
  report: 'Report',
  bid: 'Bid',
  explain: 'Explain',
  situations: 'Situations',
  files: 'Your files',
  lessons: 'Lessons',
  challenge: 'Challenge',
  evidence: 'Evidence',
  method: 'Method',
  skipToResults: PAGE.skip,
  skip: 'Skip to the page',
} as const);

export const UNKNOWN = inLanguage('UNKNOWN', {
  heading: 'There is no such page',
  body: (address: string): string =>
    `Nothing is kept at “${address}”. The address may be mistyped, or from another version.`,
  wayOut: 'Go to the workbench',
} as const);

export const READING = inLanguage('READING', {
  loading: 'Opening the page…',
  failed: 'This page could not be opened.',
  partFailed: 'This part of the page could not be loaded. Check the connection and load the page again.',
  failedWayOut: 'Check the connection and try again. What you have set on the workbench is not affected.',
  again: 'Try again',
} as const);

export const TITLE = inLanguage('TITLE', {
  workbench: 'Headwater: what changes upstream, and what arrives downstream',
  of: (page: string): string => `${page} – Headwater`,
} as const);
