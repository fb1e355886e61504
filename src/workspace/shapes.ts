import { at, hasOwn, isRecord, refuseUnknown, shown } from '../../models/care/reading.ts';

/** Reads one value of a file: null, with a sentence that names the place, when it is not what it should be. Never throws. */
export type Read<T> = (value: unknown, place: string, problems: string[]) => T | null;

type Shape = Readonly<Record<string, Read<unknown>>>;
type Parts<Of extends Shape> = { readonly [Key in keyof Of]: Of[Key] extends Read<infer T> ? T : never };

function refused(value: unknown, must: string, place: string, problems: string[]): null {
  problems.push(`${place} must be ${must}${value === undefined ? '; it is missing' : `, not ${shown(value)}`}.`);
  return null;
}

// A zero below nothing would come back from a file as plain zero, and then no longer be the same.
export const aNumber: Read<number> = (value, ...rest) =>
  typeof value === 'number' && Number.isFinite(value) ? value + 0 : refused(value, 'a number', ...rest);

export const yesOrNo: Read<boolean> = (value, ...rest) =>
  typeof value === 'boolean' ? value : refused(value, 'true or false', ...rest);

export const nothing: Read<null> = (value, ...rest) => (value === null ? null : refused(value, 'null', ...rest));

export const textUpTo =
  (longest: number): Read<string> =>
  (value, ...rest) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= longest
      ? value
      : refused(value, `text of 1 to ${String(longest)} characters`, ...rest);

export const oneOf =
  <const Words extends readonly string[]>(words: Words): Read<Words[number]> =>
  (value, ...rest) =>
    words.find((word): word is Words[number] => word === value) ??
    refused(value, `one of ${words.join(', ')}`, ...rest);

export const listOf =
  <T>(read: Read<T>, most: number): Read<readonly T[]> =>
  (value, place, problems) => {
    if (!Array.isArray(value)) return refused(value, 'a list', place, problems);
    if (value.length > most) return refused(value, `no longer than ${String(most)}`, place, problems);
    const items = value.map((item, index) => read(item, at(place, String(index)), problems));
    return items.filter((item) => item !== null);
  };

/** Anything by name. */
export const tableOf =
  <T>(read: Read<T>, most: number): Read<Readonly<Record<string, T>>> =>
  (value, place, problems) => {
    if (!isRecord(value)) return refused(value, 'an object', place, problems);
    const names = Object.keys(value);
    if (names.length > most) return refused(value, `no longer than ${String(most)}`, place, problems);
    refuseUnknown(value, names, place, problems);
    const entries = names.flatMap((name) => {
      const found = read(value[name], at(place, name), problems);
      return found === null ? [] : [[name, found] as const];
    });
    return Object.fromEntries(entries);
  };

/** An object of known parts, in the order of the shape, whatever order they came in. */
export const objectOf =
  <Needed extends Shape, Optional extends Shape>(
    needed: Needed,
    optional: Optional,
  ): Read<Parts<Needed> & Partial<Parts<Optional>>> =>
  (value, place, problems) => {
    if (!isRecord(value)) return refused(value, 'an object', place, problems);
    const shape: Shape = { ...needed, ...optional };
    refuseUnknown(value, Object.keys(shape), place, problems);
    const parts = Object.entries(shape).flatMap(([key, read]) => {
      if (!hasOwn(value, key) && !hasOwn(needed, key)) return [];
      const before = problems.length;
      const found = read(hasOwn(value, key) ? value[key] : undefined, at(place, key), problems);
      return problems.length > before ? [] : [[key, found] as const];
    });
    const read = Object.fromEntries(parts);
    const isWhole = Object.keys(needed).every((key) => hasOwn(read, key));
    return isWhole ? (read as Parts<Needed> & Partial<Parts<Optional>>) : null;
  };
