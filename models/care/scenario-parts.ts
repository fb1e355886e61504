import { at, given, hasOwn, isRecord, readNumber, readText, refuseUnknown, type Table } from './reading.ts';
import { readOverride } from './override-file.ts';
import { readRule } from './rule-file.ts';
import { LONGEST_DESCRIPTION, LONGEST_NAME, type DriverSetting, type LeverSetting, type Scenario } from './scenario.ts';

/** What a scenario is made of in a file, besides its format. */
export const SCENARIO_KEYS: readonly string[] = ['id', 'name', 'description', 'levers', 'drivers', 'evidence', 'rules'];

/**
 * The scenario an object of a file holds; null when it has no id or no name that can be read. What is wrong is added to the
 * problems, each with its place.
 *
 * @param place of the object in its file, '' for the file itself
 */
export function readScenario(value: Table, place: string, problems: string[]): Scenario | null {
  const id = readText(value, 'id', place, problems, LONGEST_NAME);
  if (id !== null && !/^[a-z0-9][a-z0-9-]*$/.test(id))
    problems.push(`${at(place, 'id')} may hold small letters, digits and hyphens only.`);
  const name = hasOwn(value, 'name') ? readText(value, 'name', place, problems, LONGEST_NAME) : id;
  const description = given(value, 'description', (key) => readText(value, key, place, problems, LONGEST_DESCRIPTION));
  const levers = readSettings(value, 'levers', place, problems, readLever);
  const drivers = readSettings(value, 'drivers', place, problems, readDriver);
  const evidence = hasOwn(value, 'evidence')
    ? { evidence: readSettings(value, 'evidence', place, problems, readOverride) }
    : {};
  const rules = hasOwn(value, 'rules') ? { rules: readSettings(value, 'rules', place, problems, readRule) } : {};
  return id === null || name === null ? null : { id, name, ...description, levers, drivers, ...evidence, ...rules };
}

function readSettings<T>(
  from: Table,
  key: string,
  within: string,
  problems: string[],
  read: (value: Table, place: string, problems: string[]) => T | null,
): Record<string, T> {
  if (!hasOwn(from, key)) return {};
  const table = from[key];
  if (!isRecord(table)) {
    problems.push(`${at(within, key)} must be an object, by id.`);
    return {};
  }
  const settings: [string, T][] = [];
  for (const [id, setting] of Object.entries(table)) {
    const place = at(at(within, key), id);
    if (!isRecord(setting)) problems.push(`${place} must be an object.`);
    else {
      const value = read(setting, place, problems);
      if (value !== null) settings.push([id, value]);
    }
  }
  return Object.fromEntries(settings);
}

const LEVER_KEYS = ['target', 'now', 'start', 'rampMonths', 'end', 'placesPerYear', 'takeUp', 'variant'];

function readLever(value: Table, place: string, problems: string[]): LeverSetting | null {
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

function readDriver(value: Table, place: string, problems: string[]): DriverSetting | null {
  refuseUnknown(value, ['change', 'start'], place, problems);
  const change = readNumber(value, 'change', place, problems);
  const start = given(value, 'start', (key) => readText(value, key, place, problems, LONGEST_NAME));
  return change === null ? null : { change, ...start };
}
