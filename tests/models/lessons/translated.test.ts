import { describe, expect, it } from 'vitest';
import { glossaryParts, type GlossaryTerm } from '../../../models/lessons/glossary.ts';
import type { Lesson } from '../../../models/lessons/lesson.ts';
import { tokensOf } from '../../../models/lessons/lesson-words.ts';
import challenge from '../../../seeds/challenge.json';
import welshChallenge from '../../../seeds/cy/challenge.json';
import welshGlossary from '../../../seeds/cy/glossary.json';
import { overlaid, type Overlay } from '../../../src/language/overlaid.ts';
import { lessons } from '../../support/lessons.ts';
import { textsOf } from '../../support/texts-of.ts';
import { readInClass } from '../../seeds/lesson-problems.ts';

const files = import.meta.glob<Overlay<Lesson>>('../../../seeds/cy/lessons/*.json', { eager: true, import: 'default' });
const welshOf = (id: string): Overlay<Lesson> | undefined => files[`../../../seeds/cy/lessons/${id}.json`];

/** What of a lesson is for readers; the rest is for the model. */
const FOR_READERS =
  /^(title|aim|claims\.\d+\.says|scenarios\.\d+\.name|steps\.\d+\.(heading|tutor|(words|reveal)\.\d+|predict\.(ask|choices\.\d+\.text)|picture\.(title|columns\.\d+|rows\.\d+\.label)|pull\.ask|evidence\.\d+\.says))$/;

describe.each(lessons)('$id in Welsh', ({ id, lesson }) => {
  const english = textsOf(lesson).filter(([path]) => FOR_READERS.test(path));
  const welsh = new Map(textsOf(welshOf(id)));

  it('says all that the English says, in its own words and with the same numbers, and nothing else', () => {
    expect([...welsh.keys()].toSorted()).toEqual(english.map(([path]) => path).toSorted());
    for (const [path, text] of english) {
      const said = welsh.get(path) ?? '';
      expect(said, path).not.toBe(text);
      expect(tokensOf(said).toSorted(), path).toEqual(tokensOf(text).toSorted());
    }
  });

  it('is the same lesson to the model', () => {
    const other = overlaid(lesson, welshOf(id));
    const forModel = (one: Lesson) => textsOf(one).filter(([path]) => !FOR_READERS.test(path));
    expect(forModel(other)).toEqual(forModel(lesson));
    expect([other.numbers, other.claims.map(({ number, is, than }) => [number, is, than])]).toEqual([
      lesson.numbers,
      lesson.claims.map(({ number, is, than }) => [number, is, than]),
    ]);
  });
});

describe('the challenge in Welsh', () => {
  it('tells every event in its own words, with the same numbers', () => {
    const told = textsOf(challenge.events).filter(([path]) => /(title|says)$/.test(path));
    expect(textsOf(welshChallenge.events).map(([path]) => path)).toEqual(told.map(([path]) => path));
    for (const [at, [path, text]] of textsOf(welshChallenge.events).entries()) {
      expect(text, path).not.toBe(told[at]?.[1]);
      expect(tokensOf(text), path).toEqual(tokensOf(told[at]?.[1] ?? ''));
    }
  });
});

describe('the Welsh glossary', () => {
  const terms: readonly GlossaryTerm[] = welshGlossary;

  it('explains each of its words somewhere in the lessons', () => {
    const used = new Set(
      lessons
        .flatMap(({ id, lesson }) => overlaid(lesson, welshOf(id)).steps.flatMap(readInClass))
        .flatMap((text) => glossaryParts(text, terms).flatMap(({ meaning }) => meaning ?? [])),
    );
    expect(terms.filter(({ meaning }) => !used.has(meaning)).map(({ term }) => term)).toEqual([]);
  });
});
