import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../../models/care/baseline.ts';
import { counted, pluralForm, yearsCounted } from '../../../src/text/cy/count.ts';
import { WELSH } from '../../../src/text/cy/index.ts';

const files = import.meta.glob<Readonly<Record<string, unknown>>>('../../../src/text/*.ts', { eager: true });
const english = Object.values(files).flatMap((file) => Object.entries(file));

/** Names, signs and forms that are the same in both languages. */
const THE_SAME = new Set(['Headwater', 'PNG', 'SVG', 'CSV', 'm', 'bn', '+', '−', '–']);
const SAME_FORM = new Set(['LESSONS.numbered', 'TITLE.of', 'EDIT.control']);

/** Every text and function of a table with its path. */
function leaves(table: unknown, path: string): [path: string, text: unknown][] {
  if (typeof table !== 'object' || table === null) return [[path, table]];
  return Object.entries(table).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

const written = (text: unknown): string => (typeof text === 'function' ? text.toString() : String(text));

const baselines = import.meta.glob<Baseline>('../../../seeds/baselines/*.json', { eager: true, import: 'default' });
const places = Object.fromEntries(
  Object.values(baselines).map(({ id, label, description }) => [id, { label, description }]),
);

describe.each(Object.entries(WELSH.tables))('%s in Welsh', (name, table) => {
  it('stands for one table of the English and has all of its texts, each in other words', () => {
    const originals = english.filter(([each]) => each === name);
    expect(originals).toHaveLength(1);
    // Places say it in their files.
    const original = new Map(leaves(name === 'PLACE_WORDS' ? places : originals[0]?.[1], name));
    const welsh = leaves(table, name);
    expect(welsh.map(([path]) => path).toSorted()).toEqual([...original.keys()].toSorted());
    const unchanged = welsh.filter(
      ([path, text]) => written(text) === written(original.get(path)) && !THE_SAME.has(written(text)),
    );
    expect(unchanged.map(([path]) => path).filter((path) => !SAME_FORM.has(path))).toEqual([]);
  });
});

describe('a number of things in Welsh', () => {
  it('takes the form that the language has for it', () => {
    const rules = new Intl.PluralRules('cy');
    expect(rules.resolvedOptions().locale).toBe('cy');
    for (let amount = 0; amount <= 120; amount++) expect(pluralForm(amount)).toBe(rules.select(amount));
    expect([1, 2, 3, 12].map((amount) => counted(amount, { two: 'fis', other: 'mis' }))).toEqual([
      '1 mis',
      '2 fis',
      '3 mis',
      '12 mis',
    ]);
    expect([1, 2, 3, 5, 10].map(yearsCounted)).toEqual([
      '1 flwyddyn',
      '2 flynedd',
      '3 blynedd',
      '5 mlynedd',
      '10 mlynedd',
    ]);
  });
});
