import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossaryParts, type GlossaryTerm } from '../../../models/lessons/glossary.ts';
import glossary from '../../../seeds/glossary.json';
import { lessons } from '../../support/lessons.ts';
import { readingGrade } from '../../support/reading-age.ts';

const terms: readonly GlossaryTerm[] = glossary;
const termsIn = (text: string): string[] =>
  glossaryParts(text, terms).flatMap((part) => (part.meaning === null ? [] : [part.text]));

describe('a text with a glossary', () => {
  it('marks each term once, the longest that fits, and only whole words', () => {
    expect(termsIn('Children in need are in need, and a child in need plan is a plan.')).toEqual(['Children in need']);
    expect(termsIn('The stock of the stockroom')).toEqual(['stock']);
    expect(termsIn('A stockroom, a prerun and pre-proceedings')).toEqual(['pre-proceedings']);
    expect(termsIn('')).toEqual([]);
  });

  it('is the same text when put together again, whatever it holds', () => {
    const forms = terms.flatMap((term) => term.forms);
    const piece = fc.oneof(fc.constantFrom(...forms, ' ', ', ', 'İ'), fc.string());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(
          glossaryParts(text, terms)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the glossary', () => {
  it('has each term once, uses each in some lesson, and explains it in plain words', () => {
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
    const used = new Set(
      lessons.flatMap(({ lesson }) =>
        lesson.steps
          .flatMap(({ words, reveal = [] }) => [...words, ...reveal])
          .flatMap((text) => glossaryParts(text, terms).flatMap(({ meaning }) => meaning ?? [])),
      ),
    );
    expect(terms.filter(({ meaning }) => !used.has(meaning)).map(({ term }) => term)).toEqual([]);
    expect(readingGrade(terms.map(({ meaning }) => meaning).join(' '))).toBeLessThanOrEqual(7);
  });
});
