import type { Baseline } from '../../models/care/baseline.ts';
import type { EvidenceEntry, EvidenceLibrary } from '../../models/care/evidence.ts';

// Through the bundler, so that the same seeds are at hand in Node and in a browser.
const evidence = import.meta.glob<readonly EvidenceEntry[]>('../../seeds/evidence/*.json', {
  eager: true,
  import: 'default',
});
const baselines = import.meta.glob<Baseline>('../../seeds/baselines/*.json', { eager: true, import: 'default' });

/** Every number the model uses, as kept in `seeds`. */
export const library: EvidenceLibrary = Object.fromEntries(
  Object.values(evidence)
    .flat()
    .map((entry) => [entry.id, entry]),
);

/** A baseline of `seeds`. */
export function baselineOf(id: string): Baseline {
  const found = Object.values(baselines).find((baseline) => baseline.id === id);
  if (!found) throw new Error(`The seeds hold no baseline "${id}".`);
  return found;
}

export { partOf } from '../../models/care/baseline.ts';
