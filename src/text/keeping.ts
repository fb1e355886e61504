import type { Keeping, Notice } from '../keep/keeper-parts.ts';

/** Whether what is on the page is safe, in words. */
export const KEEPING: Readonly<Record<Keeping, string>> = {
  opening: 'Looking for what you had open.',
  waiting: 'Keeping your changes in this browser.',
  kept: 'Kept in this browser.',
  full: 'This browser has no room left, so your changes are on this page only. Save them as a file.',
  blocked:
    'This browser does not let the page keep anything, so your changes are on this page only. Save them as a file.',
};

/** What happened to what was kept. */
export const NOTICE: Readonly<Record<Notice['kind'], string>> = {
  'other-tab': 'You changed these scenarios in another tab; this one shows them now. Undo leads back to what was here.',
  'other-tab-newer':
    'You changed these scenarios in another tab after your change here, so that one holds. What was here is among the earlier versions.',
  'this-tab-newer':
    'You changed these scenarios in another tab before your change here, so this one holds. The other is among the earlier versions.',
  unreadable: 'What this browser kept could not be read. It is among the earlier versions, as it was.',
};
