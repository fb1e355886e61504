/** What codes and words of one column of the returns stand for, by the names of `record-lists.ts`. */
export interface CodeSet {
  readonly codes: Readonly<Record<string, string>>;
  /** For lists written out in words: the first that is within the cell counts. */
  readonly words: readonly (readonly string[])[];
  /** Years of the return, named by the year in which they end, that a code belongs to; a code that is not here belongs to all. */
  readonly years?: Readonly<Record<string, CodeYears>>;
}

export interface CodeYears {
  readonly first?: number;
  readonly last?: number;
}

export const CODE_SETS = [
  'sex',
  'began',
  'legal',
  'placement',
  'provider',
  'careEnd',
  'needEnd',
  'permanence',
  'answer',
] as const;
export type CodeSetName = (typeof CODE_SETS)[number];

/** All code sets, as kept in `seeds/returns/codes.json`. */
export type ReturnCodes = Readonly<Record<CodeSetName, CodeSet>>;

export interface Meaning {
  /** A name of the lists, or one of our own marks as `temporary`; null for a code that is in no set. */
  readonly name: string | null;
  /** The code itself when it belongs to some years only. */
  readonly dated: string | null;
}

const NOTHING: Meaning = { name: null, dated: null };

/** What a cell stands for: a code alone, a code within words (`f) U6: Foster placement`), or words. */
export function meaningOf(set: CodeSet, cell: string): Meaning {
  const whole = cell.toUpperCase();
  if (Object.hasOwn(set.codes, whole)) return meaningOfCode(set, whole);
  const within = whole.split(/[^A-Z0-9]+/).find((part) => part.length > 1 && Object.hasOwn(set.codes, part));
  if (within !== undefined) return meaningOfCode(set, within);
  const small = cell.toLowerCase();
  const word = set.words.find(([known]) => known !== undefined && small.includes(known));
  return word?.[1] === undefined ? NOTHING : { name: word[1], dated: null };
}

const meaningOfCode = (set: CodeSet, code: string): Meaning => ({
  name: set.codes[code] ?? null,
  dated: set.years !== undefined && Object.hasOwn(set.years, code) ? code : null,
});

/** Whether a code belongs to a year of the return. */
export function isInYears({ first = -Infinity, last = Infinity }: CodeYears, year: number): boolean {
  return year >= first && year <= last;
}
