import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossaryParts, type GlossaryTerm } from '../../../models/lessons/glossary.ts';
import glossary from '../../../seeds/glossary.json';
import { readInClass } from '../../seeds/lesson-problems.ts';
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

/** Words of the field that a class of twelve-year-olds cannot be taken to know. Where one stands, its meaning has to stand too. */
const OF_THE_FIELD =
  /\b(stock|flows?|in(to)? care|(child|children) in need|in need|protection plan|second plan|pre-proceedings|conferences?|guardians|guardianship|adopted|adoption|loop|trial|review|lowest runs|quiet run|band|model|levers?|drifts?|poverty|councils?|social workers?|courts?|edge of care|children’s services|benefits|foster|kinship|kin|hazard|cohort|replicates?|baseline|re-entry|reunification|proceedings|uplift|cashable|placements?|thresholds?|caseloads?)\b/gi;

describe('the glossary', () => {
  it('explains every word of the field that stands in a lesson, in each paragraph', () => {
    const texts = lessons.flatMap(({ lesson }) =>
      lesson.steps.flatMap((step) => [...readInClass(step), ...(step.evidence ?? []).map(({ says }) => says)]),
    );
    const unexplained = texts.flatMap((text) => {
      const explained = termsIn(text).join(' | ').toLowerCase();
      return [...text.matchAll(OF_THE_FIELD)]
        .map(([word]) => word.toLowerCase())
        .filter((word) => !explained.includes(word.replace(/s$/, '')))
        .map((word) => `${word}: ${text}`);
    });
    expect(unexplained).toEqual([]);
  });

  it('has each term once, uses each in some lesson, and explains it in plain words', () => {
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
    const used = new Set(
      lessons.flatMap(({ lesson }) =>
        lesson.steps
          .flatMap(readInClass)
          .flatMap((text) => glossaryParts(text, terms).flatMap(({ meaning }) => meaning ?? [])),
      ),
    );
    expect(terms.filter(({ meaning }) => !used.has(meaning)).map(({ term }) => term)).toEqual([]);
    expect(readingGrade(terms.map(({ meaning }) => meaning).join(' '))).toBeLessThanOrEqual(7);
  });
});
