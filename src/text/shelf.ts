import { inLanguage } from '../language/spoken.ts';
import { count, monthName } from './numbers.ts';

/** Words of what is kept, shared, saved and opened. */

export const SHELF = inLanguage('SHELF', {
  heading: 'Share and files',
  share: 'Share',
  copyLink: 'Copy a link',
  shareHint: 'The link holds all your scenarios in itself. Nothing is sent to anybody until you send it.',
  linkField: 'Link to these scenarios',
  copied: 'The link is copied.',
  notCopied: 'The browser did not let the page copy it. Copy the link from the field.',
  files: 'Files',
  saveAll: 'Save all scenarios',
  saveOne: (name: string): string => `Save “${name}” alone`,
  open: 'Open a file',
  drop: 'Or drop a file anywhere on the page.',
  earlier: 'Earlier versions',
  earlierHint: 'What had to give way to something else is put aside here, the latest first.',
  none: 'There are none.',
  openCopy: 'Open',
  openCopyOf: (when: string): string => `Open the version of ${when}`,
  forget: 'Forget',
  forgetCopyOf: (when: string): string => `Forget the version of ${when}`,
  saveCopy: 'Save as a file',
  saveCopyOf: (when: string): string => `Save the version of ${when} as a file`,
  unreadable: 'cannot be read by this version',
  holds: (scenarios: number): string => count(scenarios, 'scenario', 'scenarios'),
  fixFirst: 'Something needs putting right first: then this can be opened again by whoever gets it.',
  wrong: (name: string): string => `${name} could not be opened. Nothing has changed.`,
  foreign: (name: string): string =>
    `${name} is not a file of scenarios saved by Headwater, so nothing has changed. Open one that was saved under “Share and files”; an authority’s own returns go on the page “Your files”.`,
  wrongLink: 'The link could not be opened. Nothing has changed.',
  opened: 'What you had open before is among the earlier versions, and Undo leads back to it.',
  openedOnly: 'Undo leads back to what you had open before.',
} as const);

/** "25 November 2026, 14:05", in the reader's own time. */
export function momentInWords(milliseconds: number): string {
  const at = new Date(milliseconds);
  const clock = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return `${String(at.getDate())} ${monthName(at.getMonth() + 1)} ${String(at.getFullYear())}, ${clock}`;
}
