import type { OutturnKind } from '../../models/economics/section-251.ts';
import { count } from './numbers.ts';

/** Words of the summary in the manner of the section 251 return. */

export const OUTTURN = {
  heading: 'Year one beside your own outturn',
  lead: (year: string): string =>
    `What the model’s lines cost in ${year} with nothing changed, in the order of the section 251 return. Type or paste your own outturn to see how far it is from your ledger.`,
  none: 'The year comes with the bid: it is worked out when the bid is.',
  columns: { line: 'Line', model: 'Model', outturn: 'Your outturn, £', ratio: 'Outturn over model' },
  caption: 'The model’s first year beside the outturn, line by line',
  field: (label: string): string => `${label}: your outturn in pounds`,
  statutory: 'Statutory',
  nonStatutory: 'Not statutory',
  groups: {
    care: 'Children in care',
    safeguarding: 'Safeguarding',
    'family-support': 'Family support',
  } satisfies Record<OutturnKind, string>,
  total: 'All lines of the model',
  left: 'The return has lines that the model has nothing to set against: leaving care, asylum, youth justice, and management that is not part of a price.',
  paste: 'Paste from a spreadsheet',
  pasteHint: 'The name of a line as above and pounds in each row. Lines that are not named stay as they are.',
  pasteLabel: 'Outturn: paste a table',
  use: 'Use this outturn',
  used: 'The outturn is in.',
  scale: 'Scale prices to this outturn',
  scaleHint:
    'Multiplies the prices of each line by the last column, ranges with them, so that the model’s first year comes to what you spent. Programmes stay as they are. Undo takes it back.',
  scales: (lines: number): string => `${count(lines, 'line', 'lines')} would be scaled.`,
  scaled: 'The prices are scaled: the first year now comes to your outturn.',
  nothingToScale: 'There is nothing to scale: type an outturn that differs from the model.',
  clear: 'Forget the outturn',
  ratio: (factor: number): string => `× ${factor.toFixed(2)}`,
  edit: {
    of: (label: string): string => `outturn: ${label}`,
    pasted: 'outturn pasted',
    scaled: 'prices scaled to the outturn',
    cleared: 'outturn forgotten',
  },
} as const;
