import { readFile } from 'node:fs/promises';
import type { PublishedTable } from '../../models/authority/published.ts';
import { fitReference, type FitReference } from '../../models/authority/reference.ts';
import type { EarlierEntries } from '../../models/fit/drift-long.ts';
import type { DriftTable } from '../../models/fit/drift-series.ts';
import { readPublished, readSeeds } from '../../workers/cli/seeds.ts';

/** What authorities are fitted from in a year, and the table of what is published of them, for checks in plain Node. */
export async function authoritySeeds(year: number): Promise<{ reference: FitReference; table: PublishedTable }> {
  const [{ library, baselines }, table] = await Promise.all([readSeeds(), readPublished()]);
  const england = baselines.find(({ id }) => id === 'england-2019');
  if (!england) throw new Error('The seeds hold no england-2019.');
  return { reference: fitReference(library, england, table, year), table };
}

/** Yearly counts of authorities: those that drift was estimated from, and those of the years before. */
export async function driftCounts(): Promise<{ drift: DriftTable; earlier: EarlierEntries }> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(new URL(`../../seeds/authorities/${name}.json`, import.meta.url), 'utf8'));
  const [drift, earlier] = await Promise.all([read('drift-series'), read('entries-before')]);
  return { drift: drift as DriftTable, earlier: earlier as EarlierEntries };
}
