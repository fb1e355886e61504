import type { ReadingProgress } from '../../workers/returns-service.ts';

/** Words of the page on which an authority's own files are read. */

export const FILES = {
  heading: 'Your own files',
  lead: 'Drop your returns here in any mix: SSDA903, the children in need census, Annex A. They are read in this browser and nowhere else, and you see what was read, what was left out and why before anything is used.',
  drop: 'Drop files here',
  choose: 'Choose files',
  add: 'Add more files',
  what: 'SSDA903 as CSV files (header, episodes and, where you have them, uasc, previous permanence and placed for adoption; one year or many) or as XML; the children in need census as XML, 2021 to 2026; Annex A as a workbook or as CSV files, Lists 1 to 10. A file is known by what is in it, not by its name.',
  reading: 'Reading your files',
  stop: 'Stop reading',
  stopped: 'Reading was stopped. What was read before is still here.',
  lost: 'The files could not be read: the part of this page that reads them stopped. What was read before is still here. Load the page again, or try with fewer files at once.',
  done: (files: string, children: string): string => `${files} read, about ${children}.`,
  remove: (name: string): string => `Take “${name}” away`,
} as const;

export const progressOfReading = ({ file, share }: ReadingProgress, files: number): string =>
  `File ${String(file + 1)} of ${String(files)}, ${String(Math.floor(share * 100))}%`;

export const PRIVACY = {
  heading: 'What happens to your data',
  points: [
    'Your files are read by this page on this machine. They are not sent anywhere: the page makes no request once it has loaded, and its own security policy forbids it.',
    'Names, UPNs, postcodes and all other columns that are not needed are dropped while a file is read. A child becomes a number; what is held of it are days and codes.',
    'Nothing of any child is stored. What was read is held in memory for as long as this tab is open, and gone when you close it.',
    'The report below holds counts and row numbers only.',
  ],
  forget: 'Let go of these files',
  forgot: 'Nothing of your files is held any more.',
  clear: 'Clear everything',
  clearHint:
    'Takes away all that this page has kept in this browser: your scenarios and their earlier versions, what it remembers of its looks, and its copy for use without a network.',
  confirm:
    'Everything this page has kept in this browser will be gone, your scenarios with it. This cannot be undone. Save your scenarios as a file first if you want to keep them.',
  yes: 'Clear it all',
  no: 'Keep it',
  cleared:
    'Everything this page had kept is gone. The scenarios on the screen are held by this tab until you close it or load the page again.',
  left: 'This browser did not allow all of it to be cleared. Close other tabs with this page and try again, or clear the data of this site in the settings of the browser.',
  again: 'Load the page again',
} as const;

export const REPORT_OF_FILES = {
  heading: 'Data report',
  files: 'File by file',
  faulty: (faulty: number, files: number): string =>
    `${String(faulty)} of ${String(files)} files could not be used, and nothing below rests on them. The reason stands with each, under “File by file”.`,
  covers: 'What your files cover',
  years: 'What they say, year by year',
  yearsNote: 'Counts on 31 March and over the year before it. A dash: no file speaks of the whole of that year.',
  kind: 'Records',
  rows: 'Kept',
  covered: 'Covered',
  open: 'Open at the end',
  missing: 'Missing years',
  none: 'None',
  notCovered: 'Not in your files',
  year: 'Year to March',
  readAs: 'Read as',
  rowsRead: 'Rows',
  rowsLeftOut: 'Left out',
  unused: 'known, not needed',
  sheets: 'Sheets that were set aside',
  leftOut: 'Left out',
  changed: 'Changed',
  checked: 'Worth checking',
  nothing: 'Every row was read as it stands.',
} as const;

/** Words of the table of counts beside what is published. */
export const BESIDE = {
  heading: 'Beside what is published',
  authority: 'Whose files are they?',
  none: 'Choose an authority',
  note: 'The latest year that your files and the published figures both have, else the last year of your files beside March 2020. A few children more or fewer are usual: returns are put right for years. More than that is worth a look.',
  what: 'What',
  own: 'Your files',
  published: 'Published',
  apart: 'Apart',
  ownRate: 'Yours for every 10,000 children',
  publishedRate: 'Published rate',
  englandRate: 'England',
  ofYear: (label: string, year: number): string => `${label}, ${String(year)}`,
  inYear: (amount: string, year: number): string => `${amount} (${String(year)})`,
  unknown: 'not published',
} as const;
