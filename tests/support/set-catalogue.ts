import type { EvidenceEntry } from '../../models/care/evidence.ts';
import { Catalogue } from '../../src/state/catalogue.ts';
import { fakeCatalogue } from './fake-catalogue.ts';

const common = { appliesTo: 'Children', source: 'Made up for tests', status: 'assumed', strength: 'low' } as const;

const sets: readonly EvidenceEntry[] = [
  {
    ...common,
    id: 'child-in-need.plan',
    label: 'From child in need to a protection plan',
    unit: 'share of children a month, by age',
    value: { '0': 0.033, '1-4': 0.027, '5-9': 0.022, '10-15': 0.018, '16-17': 0.008 },
  },
  {
    ...common,
    id: 'families.shares',
    label: 'Families by number of children',
    unit: 'share of families',
    value: { '1': 0.54, '2': 0.28, '3': 0.13, '4': 0.05 },
  },
];

/** The small catalogue with two entries that hold sets of numbers. */
export function setCatalogue(): Catalogue {
  const { baselines, library, levers, drivers, loops } = fakeCatalogue();
  const more = Object.fromEntries(sets.map((entry) => [entry.id, entry]));
  return new Catalogue({ baselines, library: { ...library, ...more }, levers, drivers, loops });
}
