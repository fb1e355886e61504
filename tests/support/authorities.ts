import { publishedTotals } from '../../models/authority/published-totals.ts';
import { authorityOf, LAST_YEAR, type PublishedTable } from '../../models/authority/published.ts';
import { fitReference, type FitReference } from '../../models/authority/reference.ts';
import type { Totals } from '../../models/authority/totals.ts';
import { baselineOf, library } from './seeds.ts';

const tables = import.meta.glob<PublishedTable>('../../seeds/authorities/published.json', {
  eager: true,
  import: 'default',
});

/** The published figures that come with the program. */
export function publishedTable(): PublishedTable {
  const [table] = Object.values(tables);
  if (!table) throw new Error('The seeds hold no published figures of authorities.');
  return table;
}

/** What an authority is fitted with, for a year. */
export const referenceOf = (year = LAST_YEAR): FitReference =>
  fitReference(library, baselineOf('england-2019'), publishedTable(), year);

/** The totals of one authority as published and filled in. */
export function totalsOf(code: string, year = LAST_YEAR): Totals {
  const place = authorityOf(publishedTable(), code);
  if (!place) throw new Error(`There is no authority ${code}.`);
  return publishedTotals(library, place, year);
}
