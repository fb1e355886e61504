import type { EvidenceEntry, EvidenceLibrary } from './evidence.ts';
import type { EvidenceOverride } from './scenario.ts';

/** The library with values of your own in it; entries it does not hold are passed over. */
export function withOverrides(
  library: EvidenceLibrary,
  overrides: Readonly<Record<string, EvidenceOverride>>,
): EvidenceLibrary {
  const changed = Object.entries(overrides).flatMap(([id, own]) => {
    const entry = library[id];
    return entry === undefined ? [] : [[id, overridden(entry, own)] as const];
  });
  return { ...library, ...Object.fromEntries(changed) };
}

function overridden(entry: EvidenceEntry, { value, low, high }: EvidenceOverride): EvidenceEntry {
  if (low === undefined || high === undefined) return { ...entry, value, distribution: { kind: 'fixed', value } };
  return { ...entry, value, distribution: { kind: 'triangular', low, mode: value, high } };
}
