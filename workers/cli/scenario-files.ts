import { readFile } from 'node:fs/promises';
import type { Scenario } from '../../models/care/scenario.ts';
import { BASELINE_SCENARIO } from '../../models/care/scenario.ts';
import { parseScenarioFile } from '../../models/care/scenario-file.ts';
import { problemsOfScenario } from '../../models/care/scenario-problems.ts';
import { fileFault } from './bad-input.ts';

/** The scenarios of some files, in the order given, and every problem found in any of them. */
export interface ReadScenarios {
  readonly scenarios: readonly Scenario[];
  readonly problems: readonly string[];
}

/** The time a scenario must fit into. */
export interface Times {
  /** The opening years it may start from: one, or all there are when the baseline is not known. */
  readonly baselineYears: readonly number[];
  readonly years: number;
}

/**
 * Reads all scenario files and checks each against the model and its time, and that their ids do not clash. Never rejects
 * for a fault in a file.
 */
export async function readScenarioFiles(files: readonly string[], times: Times): Promise<ReadScenarios> {
  const outcomes = await Promise.all(files.map(readOne));
  const problems = outcomes.flatMap(({ file, scenario, problems: unread }) => [
    ...unread,
    ...(scenario === undefined ? [] : misfits(scenario, times).map((problem) => `${file}: ${problem}`)),
  ]);
  const owners = new Map<string, string>([[BASELINE_SCENARIO.id, '']]);
  for (const { file, scenario } of outcomes) {
    const owner = scenario && owners.get(scenario.id);
    if (scenario && owner !== undefined) {
      problems.push(`${file}: id: ${clash(scenario.id, owner)}`);
    }
    if (scenario) {
      owners.set(scenario.id, file);
    }
  }
  return { scenarios: outcomes.flatMap(({ scenario }) => scenario ?? []), problems };
}

interface Outcome {
  readonly file: string;
  readonly scenario: Scenario | undefined;
  readonly problems: readonly string[];
}

async function readOne(file: string): Promise<Outcome> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return { file, scenario: undefined, problems: [`${file}: ${fileFault(error)}.`] };
  }
  const parsed = parseScenarioFile(text, file);
  return 'scenario' in parsed
    ? { file, scenario: parsed.scenario, problems: [] }
    : { file, scenario: undefined, problems: parsed.problems };
}

/** What is wrong whichever of the years the run starts from. */
function misfits(scenario: Scenario, { baselineYears, years }: Times): string[] {
  const [first = [], ...others] = baselineYears.map((year) => problemsOfScenario(scenario, year, years));
  return first.filter((problem) => others.every((other) => other.includes(problem)));
}

function clash(id: string, owner: string): string {
  return owner === ''
    ? `"${id}" is kept for the scenario in which nothing is moved; give this one another.`
    : `"${id}" is also the id of the scenario in ${owner}; each needs its own.`;
}
