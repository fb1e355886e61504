import { SCENARIO_COLOURS, type ScenarioColour } from '../workspace/workspace.ts';
import type { ColourName } from './picture.ts';
import { SCENARIO_SIGNS } from './scenario-colours.ts';

export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  /** Height of letters in a picture on the screen. */
  readonly letterPixels: number;
  readonly series: Readonly<Record<ColourName, string>>;
}

const LETTER_PIXELS = 14;
/** To be read from the back of a room. */
const PRESENTED_LETTERS = { letterPixels: 20 };

function ofScenarios(theme: 'light' | 'dark'): Record<ScenarioColour, string> {
  const pairs = SCENARIO_COLOURS.map((name) => [name, SCENARIO_SIGNS[name][theme]] as const);
  return Object.fromEntries(pairs) as Record<ScenarioColour, string>;
}

/** The same colours as `styles/tokens.css`; a test holds the two together. */
export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    ground: '#fbfaf6',
    ink: '#17252d',
    muted: '#53626b',
    rule: '#dfe1de',
    letterPixels: LETTER_PIXELS,
    series: { care: '#6b2c7a', baseline: '#6f7b82', ink: '#17252d', ...ofScenarios('light') },
  },
  dark: {
    ground: '#10191f',
    ink: '#e9eef0',
    muted: '#a7b4bb',
    rule: '#2b363d',
    letterPixels: LETTER_PIXELS,
    series: { care: '#c98be0', baseline: '#8e9ba2', ink: '#e9eef0', ...ofScenarios('dark') },
  },
};

/** The same at the front of a room, where letters are large and nothing is said in grey; as `:root[data-presenting]` has it. */
export const PRESENTED: Readonly<Record<'light' | 'dark', Palette>> = {
  light: { ...PALETTES.light, ...PRESENTED_LETTERS, ink: '#000000', muted: '#000000', rule: '#53626b' },
  dark: { ...PALETTES.dark, ...PRESENTED_LETTERS, ink: '#ffffff', muted: '#ffffff', rule: '#a7b4bb' },
};

/** How much larger letters are than on a page that is read at a desk. */
export const enlarged = ({ letterPixels }: Palette): number => letterPixels / LETTER_PIXELS;

/** How much of a line's colour a band has: a half at a third, ninety in a hundred at an eighth; half as much when faded. */
export function bandOpacity(share: 50 | 90, faded: boolean): number {
  return (share === 50 ? 1 / 3 : 1 / 8) * (faded ? 0.4 : 1);
}

export function lineOpacity(faded: boolean): number {
  return faded ? 0.4 : 1;
}

/** `#6b2c7a` at a third is `rgba(107, 44, 122, 0.333)`. */
export function withOpacity(hex: string, opacity: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => String(parseInt(hex.slice(at, at + 2), 16)));
  return `rgba(${[red, green, blue, String(Math.round(opacity * 1000) / 1000)].join(', ')})`;
}
