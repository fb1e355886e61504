import { describe, expect, it } from 'vitest';
import type { EvidenceEntry } from '../../../models/care/evidence.ts';
import { found, NO_FILTER, searchable, withChoice, type EntryFilter } from '../../../src/library/search.ts';

const entry = (more: Partial<EvidenceEntry>): EvidenceEntry => ({
  id: 'id',
  label: 'label',
  value: 1,
  unit: 'ratio of risks',
  appliesTo: 'children',
  source: 'source',
  status: 'trial',
  strength: 'strong',
  ...more,
});
const entries = [
  searchable(entry({ id: 'E01', label: 'Conference offered', source: 'Taylor 2024' }), 'effects', [
    'Family group conferences',
  ]),
  searchable(entry({ id: 'price.kinship', label: 'Kinship', status: 'assumed', strength: 'low' }), 'prices', []),
  searchable(entry({ id: 'E24', label: 'Zoë’s study', caveat: 'Taylor disagrees', strength: 'low' }), 'drivers', []),
];
const ids = (filter: Partial<EntryFilter>, yours: readonly string[] = []): string[] =>
  found(entries, { ...NO_FILTER, ...filter }, (id) => yours.includes(id)).map(({ entry: { id } }) => id);

describe('search in the library', () => {
  it('finds everything when nothing is asked', () => {
    expect(ids({})).toEqual(['E01', 'price.kinship', 'E24']);
    expect(ids({ words: '   ' }).length).toBe(3);
  });

  it('looks for every word, in any part, order and case', () => {
    expect(ids({ words: 'taylor' })).toEqual(['E01', 'E24']);
    expect(ids({ words: '2024 CONFERENCE' })).toEqual(['E01']);
    expect(ids({ words: 'taylor 2023' })).toEqual([]);
    expect(ids({ words: 'price.kin' })).toEqual(['price.kinship']);
  });

  it('finds what an entry feeds, and letters without their accents', () => {
    expect(ids({ words: 'family group' })).toEqual(['E01']);
    for (const typed of ["zoe's", 'zoë’s']) expect(ids({ words: typed })).toEqual(['E24']);
    expect(ids({ words: 'zoe' })).toEqual(['E24']);
  });

  it('takes what is none of the choices for any', () => {
    expect(withChoice(NO_FILTER, 'strength', 'low').strength).toBe('low');
    expect(withChoice({ ...NO_FILTER, status: 'trial' }, 'status', 'nonsense').status).toBe('any');
    expect(withChoice(NO_FILTER, 'group', 'prices').group).toBe('prices');
  });

  it('keeps to a strength, a kind and what is yours, all at once', () => {
    expect(ids({ strength: 'low' })).toEqual(['price.kinship', 'E24']);
    expect(ids({ strength: 'low', status: 'trial' })).toEqual(['E24']);
    expect(ids({ group: 'prices' })).toEqual(['price.kinship']);
    expect(ids({ onlyYours: true }, ['E01', 'E24'])).toEqual(['E01', 'E24']);
    expect(ids({ onlyYours: true, strength: 'low' }, ['E01'])).toEqual([]);
  });
});
