import { inLanguage } from '../language/spoken.ts';

/** Words around the results. */

export const RESULTS = inLanguage('RESULTS', {
  heading: 'Results',
  headlines: 'In short',
  safety: 'Safety beside it',
  about: 'about',
  cautions: 'Take care',
} as const);

export const EMPTY = inLanguage('EMPTY', {
  heading: 'Move a lever to begin',
  body: 'This is what happens if nothing changes. Move a lever and the line follows; let go and you see how sure it is.',
  try: (name: string): string => `Try it with: ${name}`,
} as const);

export const TABLE = inLanguage('TABLE', {
  at: 'At the end of',
  show: 'Table',
  hide: 'Hide table',
} as const);

export const READ = inLanguage('READ', {
  label: (title: string): string => `Month to read, ${title}`,
  hint: 'Point, tap or use the arrow keys to read every line at a month.',
} as const);

export const EXPORT = inLanguage('EXPORT', {
  png: 'PNG',
  svg: 'SVG',
  csv: 'CSV',
  save: (kind: string, title: string): string => `Save as ${kind}: ${title}`,
  group: (title: string): string => `Table and files: ${title}`,
  outOfDate: 'This picture is out of date, so it was not saved. Run it again first.',
  stillRunning: 'The runs are still coming in, so it was not saved. Wait for them, or stop the run.',
  noPicture: 'This browser could not draw the picture.',
} as const);
