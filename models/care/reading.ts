/** Small helpers for reading files nobody has checked: each says what is wrong and where, and none throws. */

type Table = Readonly<Record<string, unknown>>;

/** Names that mean something to the language itself and are never read from a file. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];

export function isRecord(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function hasOwn(table: Table, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(table, key);
}

const at = (place: string, key: string): string => (place === '' ? key : `${place}.${key}`);

/** Say which keys have no meaning here, so that a slip of the pen is never passed over. */
export function unknownKeys(table: Table, known: readonly string[], place: string): string[] {
  return Object.keys(table)
    .filter((key) => !known.includes(key) || RESERVED.includes(key))
    .map((key) => `${at(place, key)} has no meaning here; known are ${known.join(', ')}.`);
}

export function readNumber(table: Table, key: string, place: string, problems: string[]): number | null {
  const value = hasOwn(table, key) ? table[key] : undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
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

/** A value as it stands in the file, cut short. */
function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
