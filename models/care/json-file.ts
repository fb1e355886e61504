import { repeatedNames } from './json-repeats.ts';
import { parseJson } from './json-text.ts';

/** Longest file read, in characters. */
export const LONGEST_FILE = 1_000_000;

/** What a file holds and the names given twice in it, or why it cannot be read at all. */
export type ReadJson = { readonly value: unknown; readonly problems: readonly string[] } | { readonly problem: string };

/**
 * Read the text of a file nobody has checked. Never throws.
 *
 * @param kind what the file should be, `a scenario`
 */
export function readJson(text: string, kind: string): ReadJson {
  if (text.length > LONGEST_FILE) return { problem: `the file is too long to be ${kind}.` };
  const parsed = parseJson(text);
  if ('problem' in parsed) return parsed;
  const problems = repeatedNames(text).map((place) => `${place} is given twice; only one can hold.`);
  return { value: parsed.value, problems };
}
