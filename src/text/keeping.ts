import { inLanguage } from '../language/spoken.ts';
import type { Keeping, Notice } from '../keep/keeper-parts.ts';

/** What the text that was kept is called where it is found wanting. */
export const KEPT_NAME = 'What was kept';

export const FILE_NAMES = {
  all: 'headwater-scenarios.json',
  current: 'headwater-scenario.json',
  copy: 'headwater-earlier-version.json',
} as const;

/** Whether what is on the page is safe, in words. */
export const KEEPING: Readonly<Record<Keeping, string>> = inLanguage('KEEPING', {
  opening: 'Looking for what you had open.',
  waiting: 'Keeping your changes in this browser.',
  kept: 'Kept in this browser.',
  full: 'This browser has no room left, so your changes are on this page only. Save them as a file.',
  blocked:
    'This browser does not let the page keep anything, so your changes are on this page only. Save them as a file.',
});

/** The same for the line that is always there; what is not safe is said in full beside it. */
export const KEEPING_SHORT: Readonly<Record<Keeping, string>> = inLanguage('KEEPING_SHORT', {
  opening: 'Looking…',
  waiting: 'Keeping…',
  kept: 'Kept in this browser',
  full: 'Not kept',
  blocked: 'Not kept',
});

/** What happened to what was kept. */
export const NOTICE: Readonly<Record<Notice['kind'], string>> = inLanguage('NOTICE', {
  'other-tab': 'You changed these scenarios in another tab; this one shows them now. Undo leads back to what was here.',
  'other-tab-newer':
    'You changed these scenarios in another tab after your change here, so that one holds. What was here is among the earlier versions.',
  'this-tab-newer':
    'You changed these scenarios in another tab before your change here, so this one holds. The other is among the earlier versions.',
  unreadable: 'What this browser kept could not be read. It is among the earlier versions, as it was.',
});
