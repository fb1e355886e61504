import type { Clustering } from '../../models/fit/drift.ts';
import type { EarlierEntries } from '../../models/fit/drift-long.ts';
import type { DriftTable } from '../../models/fit/drift-series.ts';
import { entryOf } from '../../models/care/library.ts';
import { library } from './seeds.ts';

const drift = import.meta.glob<DriftTable>('../../seeds/authorities/drift-series.json', {
  eager: true,
  import: 'default',
});
const before = import.meta.glob<EarlierEntries>('../../seeds/authorities/entries-before.json', {
  eager: true,
  import: 'default',
});

/** Published counts of the authorities, as kept in `seeds`. */
export const driftTable = (): DriftTable => onlyOne(drift);

/** Children coming into care in the years before those of the drift table. */
export const earlierEntries = (): EarlierEntries => onlyOne(before);

function onlyOne<T>(found: Readonly<Record<string, T>>): T {
  const [table] = Object.values(found);
  if (!table) throw new Error('The seeds hold no table of authorities.');
  return table;
}

/** Luck of each series as a multiple of Poisson, from the evidence on families. */
export function familyClustering(): Clustering {
  const { value } = entryOf(library, 'families.luck');
  const luck = (id: string): number => (typeof value === 'number' ? value : (value[id] ?? NaN));
  return { need: luck('need'), plans: luck('plans'), entries: luck('entries'), exits: luck('exits') };
}
