import type { ScenarioColour } from '../workspace/workspace.ts';
import type { Marker } from './markers.ts';

/** How the line of a scenario looks: its colour on either ground, and two signs for those who do not go by colour. */
export interface ScenarioSign {
  readonly light: string;
  readonly dark: string;
  /** Lengths of dash and gap in turn; none for a line without gaps. */
  readonly dash: readonly number[];
  readonly marker: Marker;
}

/**
 * The hues of Paul Tol's muted scheme, with lightness and strength moved until each stands clear of its ground (3:1 or more),
 * and all of them, and the grey of the baseline, clear of each other, also as people see them who lack one kind of cone. A test
 * holds them to it.
 */
export const SCENARIO_SIGNS: Readonly<Record<ScenarioColour, ScenarioSign>> = {
  indigo: { light: '#16459d', dark: '#ae73f5', dash: [], marker: 'circle' },
  rose: { light: '#a35753', dark: '#fb7b83', dash: [11, 4], marker: 'square' },
  teal: { light: '#709684', dark: '#6bede3', dash: [3, 3], marker: 'triangle' },
  wine: { light: '#781c39', dark: '#9d677e', dash: [11, 3, 3, 3], marker: 'diamond' },
  olive: { light: '#948626', dark: '#bf9d1e', dash: [6, 2], marker: 'triangle-down' },
  cyan: { light: '#048dab', dark: '#84b9d3', dash: [18, 4], marker: 'plus' },
  green: { light: '#124c03', dark: '#629336', dash: [6, 2, 2, 2, 2, 2], marker: 'cross' },
  purple: { light: '#702d6d', dark: '#cc56c0', dash: [2, 5], marker: 'star' },
};
