/** Counts, rates and money of one kind as published: one for each authority, in their order; null where suppressed or not published. */
export type Column = readonly (number | null)[];

/** An English authority as of March 2020. */
export interface AuthorityName {
  /** Code of the Office for National Statistics, such as E08000006. */
  readonly code: string;
  /** Number of the Department for Education, which years and files are joined on. */
  readonly number: number;
  readonly name: string;
  readonly region: string;
  /** Other codes under which it is known in older or newer tables. */
  readonly otherCodes: readonly string[];
  /** English Indices of Deprivation 2019, average score; higher is more deprived. */
  readonly deprivation: number | null;
  /** Numbers of its statistical neighbours, the closest first. */
  readonly neighbours: readonly number[];
}

/** What is published of a measure. */
export interface Measure {
  readonly unit: string;
  readonly note?: string;
  readonly sources: readonly string[];
}

/** The table of published figures kept in `seeds/authorities/published.json`. */
export interface PublishedTable {
  readonly title: string;
  readonly licence: string;
  readonly reading: string;
  /** Publications by the short name measures give. */
  readonly sources: Readonly<Record<string, string>>;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly authorities: readonly AuthorityName[];
  /** Children aged 0 to 17 in the middle of each year. */
  readonly population: Readonly<Record<string, Column>>;
  /** By measure and year ending 31 March. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, Column>>>>;
  readonly england: {
    readonly population: Readonly<Record<string, number>>;
    readonly figures: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
}

/** One authority, or England, in the table. */
export interface PublishedPlace {
  readonly table: PublishedTable;
  /** Where it stands in the columns; -1 is England. */
  readonly at: number;
}

/** The last year that the table has. */
export const LAST_YEAR = 2020;

/** The authority of a code, an older code or a department number. @returns undefined when there is none */
export function authorityOf(table: PublishedTable, code: string): PublishedPlace | undefined {
  const wanted = code.trim().toUpperCase();
  const at = table.authorities.findIndex(
    (each) => each.code === wanted || each.otherCodes.includes(wanted) || String(each.number) === wanted,
  );
  return at < 0 ? undefined : { table, at };
}

/** England as a whole, as the same table has it. */
export const englandOf = (table: PublishedTable): PublishedPlace => ({ table, at: -1 });

/** The name, region and neighbours of an authority. @throws RangeError for England */
export function nameOf({ table, at }: PublishedPlace): AuthorityName {
  const name = table.authorities[at];
  if (!name) throw new RangeError('England has no line of its own among the authorities.');
  return name;
}

/** A published figure; null where suppressed or not published. */
export function figureOf({ table, at }: PublishedPlace, measure: string, year: number): number | null {
  if (at < 0) return table.england.figures[measure]?.[year] ?? null;
  const column = table.figures[measure]?.[year];
  return column?.[at] ?? null;
}

/** Children aged 0 to 17 in the middle of a year; null where not published. */
export function populationOf({ table, at }: PublishedPlace, year: number): number | null {
  return (at < 0 ? table.england.population[year] : table.population[year]?.[at]) ?? null;
}

/** The statistical neighbours of an authority that are in the table, the closest first. */
export function neighboursOf(place: PublishedPlace): PublishedPlace[] {
  const { table } = place;
  return nameOf(place).neighbours.flatMap((number) => authorityOf(table, String(number)) ?? []);
}
