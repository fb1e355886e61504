import { parseScenarioFile, type ParsedScenario } from './scenario-file.ts';

/** Where a situation comes from. */
export interface SituationSource {
  readonly document: string;
  /** Chapter, section or option in it. */
  readonly place: string;
  /** Its own words, where a few of them say it best. */
  readonly quote?: string;
}

/** What is worth looking at once it has run. */
export interface SituationView {
  /** Id of an output. */
  readonly output: string;
  readonly why: string;
}

/** A named situation: a scenario taken from the documents, with what it means. Kept in `seeds/scenarios`, one file each. */
export interface Situation {
  /** Also the name of its file and of its scenario. */
  readonly id: string;
  readonly title: string;
  /** Short paragraphs: what is done or happens, and how the numbers were chosen. */
  readonly meaning: readonly string[];
  readonly source: readonly SituationSource[];
  readonly lookAt: readonly SituationView[];
  /** What fewer or more children in care does not tell about their safety. */
  readonly safety: string;
  /** Baseline it is best seen on; any will do when left out. */
  readonly baseline?: string;
  /** Years worth running; as the reader has set when left out. */
  readonly years?: number;
  /** Loops switched on; those that usually are when left out. */
  readonly loops?: readonly string[];
  /** What a scenario file holds. */
  readonly scenario: Readonly<Record<string, unknown>>;
}

/** The scenario of a situation, read as its file would be. */
export function scenarioOf(situation: Situation): ParsedScenario {
  return parseScenarioFile(JSON.stringify(situation.scenario), situation.id);
}
