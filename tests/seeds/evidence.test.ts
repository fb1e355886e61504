import { describe, expect, it } from 'vitest';
import type { EvidenceEntry, EvidenceStatus, EvidenceStrength } from '../../models/care/evidence.ts';
import { problemsOf } from '../../models/random/distribution-problems.ts';
import { askedEntries, namedEntries } from './used-entries.ts';

const files = import.meta.glob<readonly EvidenceEntry[]>('../../seeds/evidence/*.json', {
  eager: true,
  import: 'default',
});
const entries = Object.values(files).flat();
const byId = new Map(entries.map((entry) => [entry.id, entry]));

const STATUSES: Readonly<Record<EvidenceStatus, true>> = {
  official: true,
  derived: true,
  trial: true,
  'quasi-experimental': true,
  observational: true,
  reported: true,
  recalled: true,
  assumed: true,
};
const STRENGTHS: Readonly<Record<EvidenceStrength, true>> = {
  strong: true,
  moderate: true,
  low: true,
  'very low': true,
  none: true,
};
const TEXTS = ['id', 'label', 'unit', 'appliesTo', 'source', 'status', 'strength'] as const;
const KNOWN: readonly string[] = [...TEXTS, 'value', 'distribution', 'priceYear', 'caveat'];

function problemsOfEntry(entry: EvidenceEntry): string[] {
  const given = entry as unknown as Readonly<Record<string, unknown>>;
  const problems: string[] = [];
  for (const key of TEXTS) {
    const text = given[key];
    if (typeof text !== 'string' || text.trim() === '') problems.push(`${key} is missing`);
  }
  for (const key of ['priceYear', 'caveat']) {
    const text = given[key];
    if (text !== undefined && (typeof text !== 'string' || text.trim() === '')) problems.push(`${key} is empty`);
  }
  problems.push(...Object.keys(given).flatMap((key) => (KNOWN.includes(key) ? [] : [`${key} has no meaning`])));
  if (!(entry.status in STATUSES)) problems.push(`status ${entry.status} is not known`);
  if (!(entry.strength in STRENGTHS)) problems.push(`strength ${entry.strength} is not known`);
  return [...problems, ...problemsOfValue(entry)];
}

function problemsOfValue({ value, distribution }: EvidenceEntry): string[] {
  const numbers = typeof value === 'number' ? [value] : Object.values(value);
  const problems = numbers.length === 0 ? ['value is empty'] : [];
  if (!numbers.every((number) => typeof number === 'number' && Number.isFinite(number)))
    problems.push('value holds something that is not a finite number');
  if (distribution === undefined) return problems;
  if (typeof value !== 'number') problems.push('a distribution belongs to a single number');
  return [...problems, ...problemsOf(distribution)];
}

describe('the evidence library', () => {
  it('has entries', () => {
    expect(entries.length).toBeGreaterThan(80);
  });

  it('is complete and valid, entry by entry', () => {
    const problems = entries.map((entry) => [entry.id, problemsOfEntry(entry)] as const);
    expect(problems.filter(([, found]) => found.length > 0)).toEqual([]);
  });

  it('names every entry once', () => {
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('never calls a judgement or a memory strong', () => {
    const guesses = entries.filter(({ status }) => status === 'assumed' || status === 'recalled');
    expect(guesses.length).toBeGreaterThan(5);
    expect(guesses.filter(({ strength }) => strength === 'strong' || strength === 'moderate')).toEqual([]);
  });

  it('says in which year’s money a price is, or that its source does not', () => {
    const prices = entries.filter(({ unit }) => /^pounds\b/.test(unit));
    expect(prices.length).toBeGreaterThan(10);
    const undated = prices.filter(
      ({ priceYear, caveat }) => priceYear === undefined && !/price year/i.test(caveat ?? ''),
    );
    expect(undated.map(({ id }) => id)).toEqual([]);
  });

  it('counts months in state upwards from 0', () => {
    const byMonths = entries.filter(({ id }) => id.endsWith('.months') && !id.startsWith('official.'));
    expect(byMonths.length).toBeGreaterThan(5);
    for (const { id, value } of byMonths) {
      const months = Object.keys(value).map(Number);
      expect(months[0], id).toBe(0);
      expect(
        months.every((month, at) => Number.isInteger(month) && (at === 0 || month > (months[at - 1] ?? Infinity))),
        id,
      ).toBe(true);
    }
  });

  it.each(['placement.first.', 'placement.mix.'])('%s: the shares of every age add up to 1', (prefix) => {
    const shares = entries.filter(({ id }) => id.startsWith(prefix)).map(({ value }) => value);
    expect(shares.length).toBeGreaterThanOrEqual(7);
    for (const band of ['0', '1-4', '5-9', '10-15', '16-17']) {
      const total = shares.reduce<number>(
        (sum, each) => sum + (typeof each === 'number' ? NaN : (each[band] ?? NaN)),
        0,
      );
      expect(total, band).toBeCloseTo(1, 3);
    }
  });
});

describe('every number', () => {
  it('that the care system names is in the library', () => {
    const named = namedEntries();
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter((id) => !byId.has(id))).toEqual([]);
  });

  it('that a calibration or a run asks for is in the library', () => {
    const asked = [...askedEntries()];
    expect(asked.length).toBeGreaterThan(80);
    expect(asked.filter((id) => !byId.has(id))).toEqual([]);
  });
});
