import type { Tone } from './diagram.ts';

/** The colour each state of the model keeps wherever it is drawn. */
export type StateColour =
  | 'early-help'
  | 'child-in-need'
  | 'child-protection'
  | 'pre-proceedings'
  | 'care'
  | 'home'
  | 'guardianship'
  | 'adopted'
  | 'outside';

export const STATE_COLOURS: Readonly<Record<Tone, Readonly<Record<StateColour, string>>>> = {
  light: {
    'early-help': '#5b8c2a',
    'child-in-need': '#2668b0',
    'child-protection': '#b4690e',
    'pre-proceedings': '#c4421a',
    care: '#6b2c7a',
    home: '#00796b',
    guardianship: '#8a6d1b',
    adopted: '#a63d63',
    outside: '#6f7b82',
  },
  dark: {
    'early-help': '#a3cf62',
    'child-in-need': '#7fb4ee',
    'child-protection': '#f0b04f',
    'pre-proceedings': '#ff8f66',
    care: '#c98be0',
    home: '#4fd0be',
    guardianship: '#d8be62',
    adopted: '#f08fb1',
    outside: '#8e9ba2',
  },
};

const OF_NODE: Readonly<Record<string, StateColour>> = {
  'early-help': 'early-help',
  'child-in-need': 'child-in-need',
  'child-protection': 'child-protection',
  'known-after-plan': 'child-protection',
  'pre-proceedings': 'pre-proceedings',
  care: 'care',
  'returned-home': 'home',
  'settled-at-home': 'home',
  'special-guardianship': 'guardianship',
  adopted: 'adopted',
};

/** The colour of a node of a flow diagram; those outside the model are grey. */
export function nodeColour(node: string, tone: Tone): string {
  return STATE_COLOURS[tone][OF_NODE[node] ?? 'outside'];
}

/** The colour of what is moved: levers and what they do. */
export const ACTION_COLOUR: Readonly<Record<Tone, string>> = { light: '#0a6a74', dark: '#5cc3cc' };
