import type { EvidenceEntry, EvidenceLibrary } from './evidence.ts';
import { distributionBetween, familyOf } from './override-distribution.ts';
import type { EvidenceOverride } from './scenario.ts';

export type Overrides = Readonly<Record<string, EvidenceOverride>>;

/**
 * The library with values of one's own in place of some of its own. Where a low and a high are given they are the 5th and
 * 95th percentile of what is drawn, in the family the entry has or is nearest to; otherwise the value is held fixed. The value
 * is what is used wherever evidence is held at its stated values.
 *
 * @param overrides values by id; without problems
 */
export function withOverrides(library: EvidenceLibrary, overrides: Overrides): EvidenceLibrary {
  const changed = Object.entries(overrides).flatMap(([id, override]): [string, EvidenceEntry][] => {
    const entry = library[id];
    return entry ? [[id, overridden(entry, override)]] : [];
  });
  return changed.length === 0 ? library : { ...library, ...Object.fromEntries(changed) };
}

function overridden(entry: EvidenceEntry, { value, low, high }: EvidenceOverride): EvidenceEntry {
  const { id, label, unit, priceYear, appliesTo, source, status, strength, caveat } = entry;
  return {
    ...{ id, label, unit, appliesTo, source, status, strength, value },
    ...(priceYear === undefined ? {} : { priceYear }),
    ...(caveat === undefined ? {} : { caveat }),
    ...(low === undefined || high === undefined
      ? {}
      : { distribution: distributionBetween(familyOf(entry), low, high) }),
  };
}

/** What is wrong with a value of one's own for an entry, each the end of a sentence; empty when it can be used. */
export function problemsOfOverride(entry: EvidenceEntry, { value, low, high }: EvidenceOverride): string[] {
  if (typeof entry.value !== 'number') return [' holds several numbers and cannot be replaced by one.'];
  const family = familyOf(entry);
  const least = family === 'normal' ? -Infinity : 0;
  const most = family === 'beta' ? 1 : Infinity;
  const problems: string[] = [];
  if (!(value >= least && value <= most))
    problems.push(`.value must be ${most === 1 ? 'from 0 to 1' : '0 or more'}, not ${String(value)}.`);
  if ((low === undefined) !== (high === undefined)) problems.push(' needs both low and high, or neither.');
  if (low === undefined || high === undefined) return problems;
  if (!(low < high && low <= value && value <= high)) {
    problems.push(` must have low below high and value between them, not ${[low, value, high].join(', ')}.`);
  } else if (!(low > least && high < most)) {
    problems.push(
      ` must have low ${most === 1 ? 'above 0 and high below 1' : 'above 0'}; leave both out to hold it fixed.`,
    );
  }
  return problems;
}
