import { at, given, hasOwn, isRecord, readNumber, refuseUnknown } from './reading.ts';
import type { EvidenceOverride, OwnNumbers } from './scenario.ts';

type Table = Readonly<Record<string, unknown>>;

/** No entry of the library holds as many numbers as this. */
const MOST_NUMBERS = 100;

/** A value of one's own as a scenario file gives it; whether it fits its entry is `problemsOfOverride`'s part. */
export function readOverride(from: Table, place: string, problems: string[]): EvidenceOverride | null {
  refuseUnknown(from, ['value', 'low', 'high', 'values'], place, problems);
  if (hasOwn(from, 'values')) return readSet(from, place, problems);
  const number = (key: string): number | null => readNumber(from, key, place, problems);
  const value = number('value');
  const ends = { ...given(from, 'low', number), ...given(from, 'high', number) };
  return value === null ? null : { value, ...ends };
}

function readSet(from: Table, place: string, problems: string[]): OwnNumbers | null {
  const besides = ['value', 'low', 'high'].filter((key) => hasOwn(from, key));
  if (besides.length > 0) {
    problems.push(`${place} has values and ${besides.join(', ')}: give one number or a set, not both.`);
    return null;
  }
  const { values: table } = from;
  const within = at(place, 'values');
  if (!isRecord(table) || Object.keys(table).length > MOST_NUMBERS) {
    problems.push(`${within} must be an object of at most ${String(MOST_NUMBERS)} numbers, by name.`);
    return null;
  }
  const values = Object.keys(table).map((key) => [key, readNumber(table, key, within, problems)] as const);
  const good = values.filter((each): each is readonly [string, number] => each[1] !== null);
  return good.length < values.length ? null : { values: Object.fromEntries(good) };
}
