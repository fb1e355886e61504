import { parseJson } from './json-text.ts';
import { repeatedNames } from './json-repeats.ts';
import { at, firstOf, given, hasOwn, isRecord, readNumber, readText, shown, refuseUnknown } from './reading.ts';
import { readOverride } from './override-file.ts';
import type { DriverSetting, LeverSetting, Scenario } from './scenario.ts';

/** Written in every scenario file; a file of a later version says so and is refused with a sentence. */
export const SCENARIO_FORMAT = 'headwater-scenario/1';

/** Largest scenario file read, in characters. */
const LONGEST_FILE = 1_000_000;
const LONGEST_NAME = 200;
const LONGEST_DESCRIPTION = 10_000;

export type ParsedScenario = { readonly scenario: Scenario } | { readonly problems: readonly string[] };

/**
 * Read a scenario file. Never throws: whatever is wrong comes back as sentences, each naming the place in the file.
 * Whether levers, months and ranges fit the model and the run is `problemsOfScenario`'s part.
 */
export function parseScenarioFile(text: string, fileName: string): ParsedScenario {
  if (text.length > LONGEST_FILE) return { problems: [`${fileName}: the file is too long to be a scenario.`] };
  const parsed = parseJson(text);
  if ('problem' in parsed) return { problems: [`${fileName}: ${parsed.problem}`] };
  const problems = repeatedNames(text).map((place) => `${place} is given twice; only one can hold.`);
  const scenario = readScenario(parsed.value, problems);
  if (problems.length > 0 || !scenario)
    return { problems: firstOf(problems).map((problem) => `${fileName}: ${problem}`) };
  return { scenario };
}

function readScenario(value: unknown, problems: string[]): Scenario | null {
  if (!isRecord(value)) {
    problems.push('a scenario is an object, { "format": …, "id": …, "name": … }.');
    return null;
  }
  const format = hasOwn(value, 'format') ? value.format : undefined;
  if (format !== SCENARIO_FORMAT) {
    problems.push(
      `format must be "${SCENARIO_FORMAT}"${format === undefined ? '; it is missing' : `, not ${shown(format)}`}.`,
    );
  }
  refuseUnknown(value, ['format', 'id', 'name', 'description', 'levers', 'drivers', 'evidence'], '', problems);
  const id = readText(value, 'id', '', problems, LONGEST_NAME);
  if (id !== null && !/^[a-z0-9][a-z0-9-]*$/.test(id))
    problems.push('id may hold small letters, digits and hyphens only.');
  const name = hasOwn(value, 'name') ? readText(value, 'name', '', problems, LONGEST_NAME) : id;
  const description = given(value, 'description', (key) => readText(value, key, '', problems, LONGEST_DESCRIPTION));
  const levers = readSettings(value, 'levers', problems, readLever);
  const drivers = readSettings(value, 'drivers', problems, readDriver);
  const evidence = hasOwn(value, 'evidence')
    ? { evidence: readSettings(value, 'evidence', problems, readOverride) }
    : {};
  return id === null || name === null ? null : { id, name, ...description, levers, drivers, ...evidence };
}

function readSettings<T>(
  from: Readonly<Record<string, unknown>>,
  key: string,
  problems: string[],
  read: (value: Readonly<Record<string, unknown>>, place: string, problems: string[]) => T | null,
): Record<string, T> {
  if (!hasOwn(from, key)) return {};
  const table = from[key];
  if (!isRecord(table)) {
    problems.push(`${key} must be an object, by id.`);
    return {};
  }
  const settings: [string, T][] = [];
  for (const [id, setting] of Object.entries(table)) {
    const place = at(key, id);
    if (!isRecord(setting)) problems.push(`${place} must be an object.`);
    else {
      const value = read(setting, place, problems);
      if (value !== null) settings.push([id, value]);
    }
  }
  return Object.fromEntries(settings);
}

const LEVER_KEYS = ['target', 'now', 'start', 'rampMonths', 'end', 'placesPerYear', 'takeUp', 'variant'];

function readLever(value: Readonly<Record<string, unknown>>, place: string, problems: string[]): LeverSetting | null {
  refuseUnknown(value, LEVER_KEYS, place, problems);
  const number = (key: string): number | null => readNumber(value, key, place, problems);
  const text = (key: string): string | null => readText(value, key, place, problems, LONGEST_NAME);
  const target = number('target');
  const rest = {
    ...given(value, 'now', number),
    ...given(value, 'start', text),
    ...given(value, 'rampMonths', number),
    ...given(value, 'end', text),
    ...given(value, 'placesPerYear', number),
    ...given(value, 'takeUp', number),
    ...given(value, 'variant', text),
  };
  return target === null ? null : { target, ...rest };
}

function readDriver(value: Readonly<Record<string, unknown>>, place: string, problems: string[]): DriverSetting | null {
  refuseUnknown(value, ['change', 'start'], place, problems);
  const change = readNumber(value, 'change', place, problems);
  const start = given(value, 'start', (key) => readText(value, key, place, problems, LONGEST_NAME));
  return change === null ? null : { change, ...start };
}
