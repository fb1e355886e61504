import { LONGEST_FORMULA } from '../formula/scan.ts';
import { at, given, hasOwn, isRecord, readNumber, readText, refuseUnknown, shown, type Table } from './reading.ts';
import { isInputName, MOST_INPUTS } from './rule-names.ts';
import type { OwnNumber, Rule } from './scenario.ts';

/** A rule as a scenario file gives it; whether its formula fits what it is for is `problemsOfRules`'s part. */
export function readRule(from: Table, place: string, problems: string[]): Rule | null {
  refuseUnknown(from, ['formula', 'inputs'], place, problems);
  const formula = readText(from, 'formula', place, problems, LONGEST_FORMULA);
  const inputs = hasOwn(from, 'inputs') ? readInputs(from.inputs, at(place, 'inputs'), problems) : {};
  return formula === null ? null : { formula, ...(Object.keys(inputs).length === 0 ? {} : { inputs }) };
}

function readInputs(table: unknown, place: string, problems: string[]): Record<string, OwnNumber> {
  if (!isRecord(table) || Object.keys(table).length > MOST_INPUTS) {
    problems.push(`${place} must be an object of at most ${String(MOST_INPUTS)} inputs, by name.`);
    return {};
  }
  return Object.fromEntries(
    Object.entries(table).flatMap(([name, value]): [string, OwnNumber][] => {
      const input = readInput(name, value, at(place, name), problems);
      return input === null ? [] : [[name, input]];
    }),
  );
}

function readInput(name: string, from: unknown, place: string, problems: string[]): OwnNumber | null {
  if (!isInputName(name)) {
    problems.push(`${place} cannot be the name of an input: small letters, digits and _, and no name used already.`);
    return null;
  }
  if (!isRecord(from)) {
    problems.push(`${place} must be an object, { "value": … }, not ${shown(from)}.`);
    return null;
  }
  refuseUnknown(from, ['value', 'low', 'high'], place, problems);
  const number = (key: string): number | null => readNumber(from, key, place, problems);
  const value = number('value');
  return value === null ? null : { value, ...given(from, 'low', number), ...given(from, 'high', number) };
}
