import type { Baseline } from '../../models/care/baseline.ts';
import type { Scenario } from '../../models/care/scenario.ts';
import type { KeptBid } from './kept-bid.ts';

/**
 * Colours by which scenarios are told apart, in the order in which they are given out: Paul Tol's muted scheme less its palest
 * ("Colour schemes", SRON technical note 3.2, 2021), made so that they differ for people who do not see all colours. Files
 * name them, so a name here stays for ever; what each looks like is the screen's part.
 */
export const SCENARIO_COLOURS = ['indigo', 'rose', 'teal', 'wine', 'olive', 'cyan', 'green', 'purple'] as const;

export type ScenarioColour = (typeof SCENARIO_COLOURS)[number];

/** One of the scenarios side by side. Its note is the scenario's description. */
export interface PlannedScenario extends Scenario {
  readonly colour: ScenarioColour;
}

/** Everything a person has set, as a value that never changes: an edit gives another. */
export interface Workspace {
  /** Id of the baseline. */
  readonly place: string;
  readonly years: number;
  readonly seed: string;
  readonly drift: 'on' | 'off';
  /** Feedback loops switched on, by id. */
  readonly loops: readonly string[];
  /** In the order in which they are shown, without the baseline, which is always there. */
  readonly scenarios: readonly PlannedScenario[];
  /** A place fitted for this workspace, which `place` can name besides those that come with the program. */
  readonly own?: Baseline;
  /** A bid over one of them; none until somebody has set something of it. */
  readonly bid?: KeptBid;
}

export const MOST_SCENARIOS = 8;

/** What a run needs of a scenario: its colour and its note decide nothing. */
export function scenarioToRun({ id, name, levers, drivers, evidence, rules }: PlannedScenario): Scenario {
  return {
    ...{ id, name, levers, drivers },
    ...(evidence === undefined ? {} : { evidence }),
    ...(rules === undefined ? {} : { rules }),
  };
}

/** The first colour nobody has yet; with all in use, the first. */
export function freeColour(scenarios: readonly { readonly colour: ScenarioColour }[]): ScenarioColour {
  const taken = new Set(scenarios.map(({ colour }) => colour));
  return SCENARIO_COLOURS.find((colour) => !taken.has(colour)) ?? SCENARIO_COLOURS[0];
}

export function isColour(text: string): text is ScenarioColour {
  return SCENARIO_COLOURS.some((colour) => colour === text);
}
