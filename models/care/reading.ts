/** Small helpers for reading files nobody has checked: each says what is wrong and where, and none throws. */

export type Table = Readonly<Record<string, unknown>>;

/** Names that mean something to the language itself and are never read from a file. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];

export function isRecord(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function hasOwn(table: Table, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(table, key);
}

/** How many problems are told one by one: a file of the wrong kind has thousands. */
const MOST_TOLD = 100;
const LONGEST_SHOWN = 60;

const cut = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

/** A place in a file, `levers.family-help-spend`; a name from the file is cut short. */
export const at = (place: string, key: string): string => (place === '' ? cut(key) : `${place}.${cut(key)}`);

/** The first of many problems, and how many there are besides. */
export function firstOf(problems: readonly string[]): readonly string[] {
  if (problems.length <= MOST_TOLD) return problems;
  return [...problems.slice(0, MOST_TOLD), `and ${String(problems.length - MOST_TOLD)} more like these.`];
}

/** Say which keys have no meaning here, so that a slip of the pen is never passed over. */
export function refuseUnknown(table: Table, known: readonly string[], place: string, problems: string[]): void {
  for (const key of Object.keys(table)) {
    if (known.includes(key) && !RESERVED.includes(key)) continue;
    problems.push(`${at(place, key)} has no meaning here; known are ${known.join(', ')}.`);
  }
}

export function readNumber(table: Table, key: string, place: string, problems: string[]): number | null {
  const value = hasOwn(table, key) ? table[key] : undefined;
  // A zero below nothing would come back from a file as plain zero, and then no longer be the same.
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  problems.push(
    `${at(place, key)} must be a number${value === undefined ? '; it is missing' : `, not ${shown(value)}`}.`,
  );
  return null;
}

export function readText(table: Table, key: string, place: string, problems: string[], longest: number): string | null {
  const value = hasOwn(table, key) ? table[key] : undefined;
  if (typeof value === 'string' && value.trim() !== '' && value.length <= longest) return value;
  const rule = `must be text of 1 to ${String(longest)} characters`;
  problems.push(`${at(place, key)} ${rule}${value === undefined ? '; it is missing' : `, not ${shown(value)}`}.`);
  return null;
}

/** What is given under a key, if it can be read; nothing otherwise, so that what is left out stays out. */
export function given<Key extends string, T>(
  from: Table,
  key: Key,
  read: (key: Key) => T | null,
): Partial<Record<Key, T>> {
  const value = hasOwn(from, key) ? read(key) : null;
  return value === null ? {} : ({ [key]: value } as Partial<Record<Key, T>>);
}

/** A value as it stands in the file, cut short; what is made of parts only by its kind, however deep it goes. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return String(value);
  return isRecord(value) ? 'an object' : cut(JSON.stringify(value));
}
