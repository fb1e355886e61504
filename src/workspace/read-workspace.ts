import {
  at,
  given,
  hasOwn,
  isRecord,
  readNumber,
  readText,
  refuseUnknown,
  shown,
  type Table,
} from '../../models/care/reading.ts';
import { readBaseline } from '../../models/authority/read-baseline.ts';
import { readScenario, SCENARIO_KEYS } from '../../models/care/scenario-parts.ts';
import { BASELINE_SCENARIO, LONGEST_NAME } from '../../models/care/scenario.ts';
import { LONGEST_YEARS } from '../../models/run/request.ts';
import { readBid } from './read-bid.ts';
import {
  freeColour,
  isColour,
  MOST_SCENARIOS,
  SCENARIO_COLOURS,
  type PlannedScenario,
  type ScenarioColour,
  type Workspace,
} from './workspace.ts';

const WORKSPACE_KEYS = ['format', 'place', 'years', 'seed', 'drift', 'loops', 'scenarios', 'bid', 'own'];
const MOST_LOOPS = 100;

/** The workspace an object of a file holds; null when a part of it cannot be read. */
export function readWorkspace(file: Table, problems: string[]): Workspace | null {
  refuseUnknown(file, WORKSPACE_KEYS, '', problems);
  const place = readText(file, 'place', '', problems, LONGEST_NAME);
  const years = readYears(file, problems);
  const seed = readText(file, 'seed', '', problems, LONGEST_NAME);
  const drift = readDrift(file, problems);
  const loops = readLoops(file, problems);
  const scenarios = readScenarios(file, problems);
  const bid = given(file, 'bid', () => readBid(file.bid, 'bid', problems));
  const own = given(file, 'own', () => readBaseline(file.own, 'own', problems));
  if (place === null || years === null || seed === null || drift === null) return null;
  return { place, years, seed, drift, loops, scenarios, ...own, ...bid };
}

function readYears(file: Table, problems: string[]): number | null {
  const years = readNumber(file, 'years', '', problems);
  if (years === null || (Number.isInteger(years) && years >= 1 && years <= LONGEST_YEARS)) return years;
  problems.push(`years must be a whole number from 1 to ${LONGEST_YEARS}, not ${shown(years)}.`);
  return null;
}

function readDrift(file: Table, problems: string[]): 'on' | 'off' | null {
  const drift = hasOwn(file, 'drift') ? file.drift : undefined;
  if (drift === 'on' || drift === 'off') return drift;
  problems.push(`drift must be "on" or "off"${drift === undefined ? '; it is missing' : `, not ${shown(drift)}`}.`);
  return null;
}

/** A list of a file, no longer than it may be; empty when it cannot be read. */
function readList(file: Table, key: string, most: number, problems: string[]): readonly unknown[] {
  const list = hasOwn(file, key) ? file[key] : undefined;
  if (!Array.isArray(list)) {
    problems.push(`${key} must be a list${list === undefined ? '; it is missing' : `, not ${shown(list)}`}.`);
    return [];
  }
  if (list.length > most) problems.push(`${key} may hold ${String(most)} at most, not ${String(list.length)}.`);
  return list.slice(0, most);
}

function readLoops(file: Table, problems: string[]): string[] {
  return readList(file, 'loops', MOST_LOOPS, problems).flatMap((loop, index) => {
    if (typeof loop === 'string') return [loop];
    problems.push(`${at('loops', String(index))} must be text, not ${shown(loop)}.`);
    return [];
  });
}

function readScenarios(file: Table, problems: string[]): PlannedScenario[] {
  const scenarios: PlannedScenario[] = [];
  for (const [index, value] of readList(file, 'scenarios', MOST_SCENARIOS, problems).entries()) {
    const place = at('scenarios', String(index));
    if (!isRecord(value)) {
      problems.push(`${place} must be an object, not ${shown(value)}.`);
      continue;
    }
    refuseUnknown(value, [...SCENARIO_KEYS, 'colour'], place, problems);
    const scenario = readScenario(value, place, problems);
    const colour = readColour(value, place, problems) ?? freeColour(scenarios);
    if (scenario === null) continue;
    problems.push(...problemsOfId(scenario.id, place, scenarios));
    scenarios.push({ ...scenario, colour });
  }
  return scenarios;
}

function readColour(value: Table, place: string, problems: string[]): ScenarioColour | null {
  if (!hasOwn(value, 'colour')) return null;
  const { colour } = value;
  if (typeof colour === 'string' && isColour(colour)) return colour;
  problems.push(`${at(place, 'colour')} must be one of ${SCENARIO_COLOURS.join(', ')}, not ${shown(colour)}.`);
  return null;
}

function problemsOfId(id: string, place: string, earlier: readonly PlannedScenario[]): string[] {
  const where = at(place, 'id');
  if (id === BASELINE_SCENARIO.id) return [`${where}: "${id}" is kept for the scenario in which nothing is moved.`];
  const index = earlier.findIndex((scenario) => scenario.id === id);
  return index < 0 ? [] : [`${where}: ${shown(id)} is also the id of scenarios.${String(index)}; each needs its own.`];
}
