import { inLanguage } from '../language/spoken.ts';
import type { ScenarioColour } from '../workspace/workspace.ts';

/** What can be changed about one scenario. */
export const EDIT_PANEL = inLanguage('EDIT_PANEL', {
  heading: (name: string): string => `About “${name}”`,
  name: 'Name',
  note: 'Note',
  noteHint: 'Why it looks like this, for whoever reads it next.',
  colour: 'Colour and sign',
  earlier: 'Move left',
  later: 'Move right',
  keys: 'Or hold Alt and press an arrow key on it in the list; F2 opens its name.',
  copy: 'Copy it',
  remove: 'Delete it',
  close: 'Done',
} as const);

export const COLOUR_NAMES: Readonly<Record<ScenarioColour, string>> = inLanguage('COLOUR_NAMES', {
  indigo: 'Indigo, round',
  rose: 'Rose, square',
  teal: 'Teal, triangle',
  wine: 'Wine, diamond',
  olive: 'Olive, triangle pointing down',
  cyan: 'Cyan, plus',
  green: 'Green, cross',
  purple: 'Purple, star',
});

/** Where a new scenario can come from. */
export const ADD_PANEL = inLanguage('ADD_PANEL', {
  heading: 'Add a scenario',
  empty: 'An empty one',
  copy: (name: string): string => `A copy of “${name}”`,
  situations: 'From a situation',
  all: 'What each of them means',
  waiting: 'The situations are still loading.',
} as const);
