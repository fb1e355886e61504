import { problemsOfLoops } from '../care/loops.ts';
import { problemsOfOwn } from '../care/own-numbers.ts';
import { problemsOfScenario } from '../care/scenario-problems.ts';
import { BASELINE_SCENARIO } from '../care/scenario.ts';
import { problemsBetween, problemsOfOverrides } from './overrides.ts';
import { LONGEST_YEARS, type RunRequest } from './request.ts';
import { problemsBetweenRules, problemsOfRules } from './rules.ts';

/** Everything wrong with a request that can be told before its model is made; empty when there is nothing. */
export function problemsOfRequest({ years, seed, scenarios, baseline, library, loops, rules }: RunRequest): string[] {
  const problems = [...problemsOfLoops(loops), ...problemsOfOwn(baseline)];
  if (!Number.isInteger(years) || years < 1 || years > LONGEST_YEARS) {
    problems.push(
      `The number of years must be a whole number from 1 to ${String(LONGEST_YEARS)}, not ${String(years)}.`,
    );
  }
  if (seed.trim() === '') problems.push('The run seed is empty; it needs at least one letter, digit or sign.');
  const seen = new Set<string>([BASELINE_SCENARIO.id]);
  for (const scenario of scenarios) {
    if (seen.has(scenario.id)) {
      problems.push(
        scenario.id === BASELINE_SCENARIO.id
          ? 'A scenario cannot be called "baseline"; that name is kept for nothing changed.'
          : `Two scenarios are called "${scenario.id}"; give each its own id.`,
      );
    }
    seen.add(scenario.id);
    problems.push(
      ...[
        ...problemsOfScenario(scenario, baseline.year, years),
        ...problemsOfOverrides(library, scenario),
        ...problemsOfRules(scenario),
      ].map((problem) => `Scenario "${scenario.id}": ${problem}`),
    );
  }
  return [
    ...problems,
    ...problemsOfRules(rules === undefined ? {} : { rules }),
    ...problemsBetween(scenarios),
    ...problemsBetweenRules(scenarios),
  ];
}
