import { SCENARIO_COLOURS } from '../workspace/workspace.ts';
import type { Line, Picture } from './picture.ts';
import { SCENARIO_SIGNS, type ScenarioSign } from './scenario-colours.ts';

export interface LineStyle {
  readonly dash: readonly number[];
  readonly width: number;
  readonly marker: ScenarioSign['marker'] | null;
}

export const BASELINE_DASH = [6, 4] as const;

/** How a line is drawn wherever it is drawn: the baseline dashed, a scenario with its own dash and marker. */
export function styleOf({ id, colour, dashed }: Line, { highlight }: Picture): LineStyle {
  const scenario = SCENARIO_COLOURS.find((name) => name === colour);
  if (scenario === undefined) return { dash: dashed ? BASELINE_DASH : [], width: dashed ? 2 : 2.5, marker: null };
  const { dash, marker } = SCENARIO_SIGNS[scenario];
  return { dash, marker, width: id === highlight ? 3.25 : 2 };
}

/** Months at which a line has its marker: the labelled years, and the end. */
export function markedMonths(length: number, years: readonly number[]): number[] {
  const last = length - 1;
  return [...years.filter((index) => index > 0 && index < last), last].filter((index) => index >= 0);
}

/** A name that fits beside a line. */
export function shortened(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
}
