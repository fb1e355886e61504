import type { EvidenceEntry, EvidenceLibrary } from './evidence.ts';
import { distributionBetween, familyOf } from './override-distribution.ts';
import { limitsOf, missesOne, type OverrideLimits } from './override-limits.ts';
import { at, firstOf } from './reading.ts';
import type { EvidenceOverride, OwnNumber, OwnNumbers } from './scenario.ts';

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

function overridden(entry: EvidenceEntry, override: EvidenceOverride): EvidenceEntry {
  const { id, label, unit, priceYear, appliesTo, source, status, strength, caveat } = entry;
  return {
    ...{ id, label, unit, appliesTo, source, status, strength },
    value: isSet(override) ? override.values : override.value,
    ...(priceYear === undefined ? {} : { priceYear }),
    ...(caveat === undefined ? {} : { caveat }),
    ...distributionFor(entry, override),
  };
}

function distributionFor(entry: EvidenceEntry, override: EvidenceOverride): Pick<EvidenceEntry, 'distribution'> {
  if (isSet(override) || override.low === undefined || override.high === undefined) return {};
  return { distribution: distributionBetween(familyOf(entry), override.low, override.high) };
}

/** Whether a value of one's own is a set of numbers. */
export const isSet = (override: EvidenceOverride): override is OwnNumbers => 'values' in override;

/** What is wrong with a value of one's own for an entry, each the end of a sentence; empty when it can be used. */
export function problemsOfOverride(entry: EvidenceEntry, override: EvidenceOverride): string[] {
  const { value } = entry;
  if (typeof value === 'number') {
    return isSet(override)
      ? [' is one number: give value in place of values.']
      : problemsOfNumber(entry, limitsOf(entry), override);
  }
  if (isSet(override)) return problemsOfSet(entry, Object.keys(value), override);
  return [` holds several numbers and cannot be replaced by one: give values, with ${named(Object.keys(value))}.`];
}

function problemsOfNumber(entry: EvidenceEntry, limits: OverrideLimits, { value, low, high }: OwnNumber): string[] {
  const { least, most } = limits;
  const problems = outside(limits, '.value', value);
  if ((low === undefined) !== (high === undefined)) problems.push(' needs both low and high, or neither.');
  if (low === undefined || high === undefined) return problems;
  if (!(low < high && low <= value && value <= high)) {
    problems.push(` must have low below high and value between them, not ${[low, value, high].join(', ')}.`);
  } else if (!(low > least && high < most)) {
    problems.push(
      ` must have low ${most === 1 ? 'above 0 and high below 1' : `above ${String(least)}`}; leave both out to hold it fixed.`,
    );
  }
  return problems;
}

function problemsOfSet(entry: EvidenceEntry, names: readonly string[], { values }: OwnNumbers): string[] {
  const missing = names.filter((name) => !Object.hasOwn(values, name));
  const unknown = Object.keys(values).filter((name) => !names.includes(name));
  if (missing.length > 0 || unknown.length > 0) {
    const wrong = [
      ...(missing.length > 0 ? [`${named(missing)} missing`] : []),
      ...(unknown.length > 0 ? [`${named(firstOf(unknown))} unknown`] : []),
    ];
    return [`.values must have ${named(names)} and no other: ${wrong.join(', ')}.`];
  }
  const limits = limitsOf(entry);
  const problems = names.flatMap((name) => outside(limits, at('.values', name), values[name]));
  if (problems.length > 0 || !missesOne(entry, values)) return problems;
  const total = Object.values(values).reduce((sum, part) => sum + part, 0);
  return [`.values must add up to 1, not ${String(Number(total.toPrecision(DIGITS)))}.`];
}

/** Enough digits of a total to see what is missing, without the dust of binary fractions. */
const DIGITS = 12;

function outside({ least, most, whole }: OverrideLimits, place: string, value: number | undefined): string[] {
  if (value !== undefined && value >= least && value <= most && (!whole || Number.isInteger(value))) return [];
  const number = whole ? 'a whole number, ' : '';
  const range = most === 1 ? 'from 0 to 1' : `${String(least)} or more`;
  return [`${place} must be ${number}${range}, not ${String(value)}.`];
}

const named = (names: readonly string[]): string => names.map((name) => at('', name)).join(', ');
