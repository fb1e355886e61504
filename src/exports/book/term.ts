import { columnLetters } from '../xml-text.ts';

/** How tightly parts hold together, so that brackets stand only where they are needed. */
const LEVEL = { sum: 1, product: 2, power: 3, atom: 4 } as const;
type Level = (typeof LEVEL)[keyof typeof LEVEL];

/** A formula and what it comes to: one is made with the other, so that a file shows the same figures before and after it is worked out anew. */
export interface Term {
  readonly value: number;
  /** As it is written in a cell of a sheet: what lies on the same sheet is named without it. */
  readonly text: (sheet: string) => string;
  readonly level: Level;
}

/** Cells side by side or one below the other. */
export interface Range {
  readonly values: readonly number[];
  readonly text: (sheet: string) => string;
}

/** Where a cell is, both from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const addressOf = ({ row, column }: Place): string => `${columnLetters(column)}${String(row + 1)}`;
const onSheet = (own: string, here: string): string => (own === here ? '' : `'${own.replaceAll("'", "''")}'!`);
const within = ({ text, level }: Term, least: Level, sheet: string): string =>
  level >= least ? text(sheet) : `(${text(sheet)})`;

export function constant(value: number): Term {
  return { value, text: () => String(value), level: value < 0 ? LEVEL.sum : LEVEL.atom };
}

export function cellAt(place: Place, value: number): Term {
  return { value, text: (here) => onSheet(place.sheet, here) + addressOf(place), level: LEVEL.atom };
}

/** The cells between two of a sheet, both among them. */
export function rangeOf(first: Place, last: Place, values: readonly number[]): Range {
  return { values, text: (here) => `${onSheet(first.sheet, here)}${addressOf(first)}:${addressOf(last)}` };
}

export function plus(...terms: readonly Term[]): Term {
  return {
    value: terms.reduce((sum, { value }) => sum + value, 0),
    text: (here) => terms.map((each) => within(each, LEVEL.sum, here)).join('+') || '0',
    level: terms.length === 0 ? LEVEL.atom : LEVEL.sum,
  };
}

export function minus(one: Term, ...others: readonly Term[]): Term {
  return {
    value: others.reduce((left, { value }) => left - value, one.value),
    text: (here) =>
      [within(one, LEVEL.sum, here), ...others.map((each) => within(each, LEVEL.product, here))].join('-'),
    level: LEVEL.sum,
  };
}

export function times(...terms: readonly Term[]): Term {
  return {
    value: terms.reduce((product, { value }) => product * value, 1),
    text: (here) => terms.map((each) => within(each, LEVEL.product, here)).join('*'),
    level: LEVEL.product,
  };
}

export function over(one: Term, other: Term): Term {
  return {
    value: one.value / other.value,
    text: (here) => `${within(one, LEVEL.product, here)}/${within(other, LEVEL.power, here)}`,
    level: LEVEL.product,
  };
}

export function raised(base: Term, exponent: Term): Term {
  return {
    value: base.value ** exponent.value,
    text: (here) => `${within(base, LEVEL.atom, here)}^${within(exponent, LEVEL.atom, here)}`,
    level: LEVEL.power,
  };
}

const called = (name: string, parts: readonly { readonly text: Term['text'] }[], value: number): Term => ({
  value,
  text: (here) => `${name}(${parts.map(({ text }) => text(here)).join(',')})`,
  level: LEVEL.atom,
});

export const most = (...terms: readonly Term[]): Term =>
  called('MAX', terms, Math.max(...terms.map(({ value }) => value)));
export const least = (...terms: readonly Term[]): Term =>
  called('MIN', terms, Math.min(...terms.map(({ value }) => value)));

/** The sum of cells, wherever they lie; 0 of none. */
export function sumOf(...parts: readonly (Term | Range)[]): Term {
  if (parts.length === 0) return constant(0);
  const valueOf = (part: Term | Range): number =>
    'values' in part ? part.values.reduce((sum, value) => sum + value, 0) : part.value;
  return called(
    'SUM',
    parts,
    parts.reduce((sum, part) => sum + valueOf(part), 0),
  );
}

/** One of two, by whether a number is above 0. */
export function ifAbove0(test: Term, then: Term, otherwise: Term): Term {
  return {
    value: test.value > 0 ? then.value : otherwise.value,
    text: (here) => `IF(${test.text(here)}>0,${then.text(here)},${otherwise.text(here)})`,
    level: LEVEL.atom,
  };
}

/** The sum of those cells whose keys lie above one number and not above another. */
export function sumBetween(values: Range, keys: Range, above: Term, upTo: Term): Term {
  const isIn = (key: number): boolean => key > above.value && key <= upTo.value;
  return {
    value: values.values.reduce((sum, value, at) => (isIn(keys.values[at] ?? NaN) ? sum + value : sum), 0),
    text: (here) => {
      const [sums, names] = [values.text(here), keys.text(here)];
      return `SUMIFS(${sums},${names},">"&${within(above, LEVEL.power, here)},${names},"<="&${within(upTo, LEVEL.power, here)})`;
    },
    level: LEVEL.atom,
  };
}
