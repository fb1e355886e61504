import type { AuthorityName, Measure, PublishedTable } from '../models/authority/published.ts';

type Figures = Readonly<Record<string, unknown>>;

/** One authority as the figures were collected: a record for each year, and what is the same in all years. */
export interface CollectedAuthority {
  readonly code: string;
  readonly dfe: number;
  readonly name: string;
  readonly region: string;
  readonly 'other-codes'?: readonly string[];
  readonly population0to17: Readonly<Record<string, number>>;
  readonly 'imd-2019-average-score'?: number;
  readonly 'statistical-neighbours'?: readonly number[];
  readonly years: Readonly<Record<string, Figures>>;
}

/** The figures as collected, before they are turned into columns. */
export interface CollectedFigures {
  readonly sources: Readonly<Record<string, { readonly publication: string }>>;
  readonly metrics: Readonly<
    Record<string, { readonly unit: string; readonly note?: string; readonly source: Readonly<Record<string, string>> }>
  >;
  readonly england: Readonly<Record<string, Figures>>;
  readonly 'england-population0to17': Readonly<Record<string, number>>;
  readonly authorities: readonly CollectedAuthority[];
}

const YEARS = ['2018', '2019', '2020'];
const LAST = '2020';
const POPULATION_YEARS = ['2017', '2018', '2019'];

const TITLE =
  "English local authorities: published figures of children's social care, years ending 31 March 2018 to 2020";
const LICENCE =
  'Contains public sector information licensed under the Open Government Licence v3.0. Source: Department for Education; Ministry of Housing, Communities and Local Government; Office for National Statistics.';
const READING =
  'One column for each measure and year ending 31 March, one number for each authority of March 2020 in their order. Stocks are of 31 March; workforce is of the 30 September after; money is of the financial year. null: suppressed where published, or not published; nothing is filled in. Population: children aged 0 to 17 in the middle of the year.';

/** Figures by authority turned into columns by measure, for the authorities there were in March 2020. Nulls stay nulls. */
export function publishedTable(collected: CollectedFigures): PublishedTable {
  const authorities = collected.authorities.filter(({ years }) => LAST in years);
  const measures = Object.keys(collected.metrics).sort();
  const column = (measure: string, year: string): (number | null)[] =>
    authorities.map(({ years }) => numberOrNull(years[year]?.[measure]));
  return {
    title: TITLE,
    licence: LICENCE,
    reading: READING,
    sources: mapped(collected.sources, ({ publication }) => publication),
    measures: mapped(collected.metrics, measureOf),
    authorities: authorities.map(authorityName),
    population: Object.fromEntries(
      POPULATION_YEARS.map((year) => [year, authorities.map((each) => each.population0to17[year] ?? null)]),
    ),
    figures: byMeasure(measures, (measure, year) => {
      const numbers = column(measure, year);
      return numbers.some((each) => each !== null) ? numbers : null;
    }),
    england: {
      population: collected['england-population0to17'],
      figures: byMeasure(measures, (measure, year) => numberOrNull(collected.england[year]?.[measure])),
    },
  };
}

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function mapped<From, To>(record: Readonly<Record<string, From>>, of: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, of(value)]));
}

/** By measure and year, leaving out what there is nothing of. */
function byMeasure<T>(
  measures: readonly string[],
  of: (measure: string, year: string) => T | null,
): Record<string, Record<string, T>> {
  return Object.fromEntries(
    measures.flatMap((measure) => {
      const years = YEARS.flatMap((year) => {
        const value = of(measure, year);
        return value === null ? [] : [[year, value] as const];
      });
      return years.length > 0 ? [[measure, Object.fromEntries(years)]] : [];
    }),
  );
}

function measureOf({ unit, note, source }: CollectedFigures['metrics'][string]): Measure {
  return { unit, ...(note === undefined ? {} : { note }), sources: [...new Set(Object.values(source))] };
}

function authorityName(each: CollectedAuthority): AuthorityName {
  return {
    code: each.code,
    number: each.dfe,
    name: each.name,
    region: each.region,
    otherCodes: each['other-codes'] ?? [],
    deprivation: each['imd-2019-average-score'] ?? null,
    neighbours: each['statistical-neighbours'] ?? [],
  };
}
