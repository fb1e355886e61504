import { currentFormat, upToDate, type FileFamily } from './file-version.ts';
import { readJson } from './json-file.ts';
import { firstOf, isRecord, refuseUnknown } from './reading.ts';
import { rulesForFile } from './rules-for-file.ts';
import { readScenario, SCENARIO_KEYS } from './scenario-parts.ts';
import type { Scenario } from './scenario.ts';

/** Scenario files of every version. A change of the format adds a step here and leaves those before it alone. */
export const SCENARIO_FILES: FileFamily = { name: 'headwater-scenario', upgrades: [] };

/** Written in every scenario file; a file of a later version says so and is refused with a sentence. */
export const SCENARIO_FORMAT = currentFormat(SCENARIO_FILES);

export type ParsedScenario = { readonly scenario: Scenario } | { readonly problems: readonly string[] };

/**
 * Read a scenario file. Never throws: whatever is wrong comes back as sentences, each naming the place in the file.
 * Whether levers, months and ranges fit the model and the run is `problemsOfScenario`'s part.
 */
export function parseScenarioFile(text: string, fileName: string): ParsedScenario {
  const read = readJson(text, 'a scenario');
  if ('problem' in read) return { problems: [`${fileName}: ${read.problem}`] };
  const problems = [...read.problems];
  const scenario = readFile(read.value, problems);
  if (problems.length > 0 || !scenario)
    return { problems: firstOf(problems).map((problem) => `${fileName}: ${problem}`) };
  return { scenario };
}

/** The text of a scenario file, laid out for people; `parseScenarioFile` gives the same scenario back. */
export function writeScenarioFile({ id, name, description, levers, drivers, evidence, rules }: Scenario): string {
  const shared = { levers, drivers, evidence, rules: rulesForFile(rules) };
  const file = { format: SCENARIO_FORMAT, id, name, description, ...shared };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function readFile(value: unknown, problems: string[]): Scenario | null {
  if (!isRecord(value)) {
    problems.push('a scenario is an object, { "format": …, "id": …, "name": … }.');
    return null;
  }
  const file = upToDate(value, SCENARIO_FILES, problems);
  if (file === null) return null;
  refuseUnknown(file, ['format', ...SCENARIO_KEYS], '', problems);
  return readScenario(file, '', problems);
}
