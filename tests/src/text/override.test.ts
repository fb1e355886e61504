import { describe, expect, it } from 'vitest';
import type { EvidenceEntry } from '../../../models/care/evidence.ts';
import { ownLines } from '../../../src/results/evidence.ts';
import { Catalogue } from '../../../src/state/catalogue.ts';
import { evidenceChanges } from '../../../src/state/evidence-changes.ts';
import type { Settings } from '../../../src/state/settings.ts';
import { libraryInWords, ownInWords } from '../../../src/text/override.ts';
import { UNCHANGED } from '../../support/pictures.ts';
import { library } from '../../support/seeds.ts';

const PLAN = 'child-in-need.plan';
const values = library[PLAN]?.value as Readonly<Record<string, number>>;
const entry = library[PLAN] as EvidenceEntry;
const own = { values: { ...values, '0': 0.05, '1-4': 0.04 } };
const catalogue = new Catalogue({ baselines: [], library, levers: [], drivers: [], loops: [] });
const settings = (evidence: Settings['evidence']): Settings => ({ ...UNCHANGED, evidence });

describe('a set of numbers of one’s own in words', () => {
  it('is the numbers that are not the library’s, each with its name', () => {
    expect(ownInWords(entry, own)).toBe('5% (aged under 1), 4% (aged 1 to 4)');
    expect(libraryInWords(entry, own)).toBe('3.3% (aged under 1), 2.73% (aged 1 to 4)');
  });

  it('is told in the assumptions on paper with the library’s beside it', () => {
    expect(ownLines(catalogue, { [PLAN]: own })).toEqual([
      `${entry.label}: 5% (aged under 1), 4% (aged 1 to 4), your value (library 3.3% (aged under 1), 2.73% (aged 1 to 4))`,
    ]);
  });

  it('makes a picture out of date by what has changed in it', () => {
    const [first, second] = [
      settings({ [PLAN]: own }),
      settings({ [PLAN]: { values: { ...own.values, '1-4': 0.03 } } }),
    ];
    const told = (then: Settings, now: Settings): unknown =>
      evidenceChanges(catalogue, then, now).map(({ from, to, back }) => [from, to, back]);
    expect(told(settings({}), first)).toEqual([
      ['3.3% (aged under 1), 2.73% (aged 1 to 4)', '5% (aged under 1), 4% (aged 1 to 4)', false],
    ]);
    expect(told(first, second)).toEqual([['4% (aged 1 to 4)', '3% (aged 1 to 4)', false]]);
    expect(told(first, settings({}))).toEqual([
      ['5% (aged under 1), 4% (aged 1 to 4)', '3.3% (aged under 1), 2.73% (aged 1 to 4)', true],
    ]);
    expect(told(first, first)).toEqual([]);
  });
});
