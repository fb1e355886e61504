import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../models/care/baseline.ts';
import type { Lesson } from '../../models/lessons/lesson.ts';
import { brokenClaims, holds } from '../../models/lessons/lesson-numbers.ts';
import { filled } from '../../models/lessons/lesson-words.ts';
import { lessons, valuesOf } from '../support/lessons.ts';
import { readingGrade } from '../support/reading-age.ts';
import { library } from '../support/seeds.ts';
import { problemsOfLesson, readInClass } from './lesson-problems.ts';

const baselines = import.meta.glob<Baseline>('../../seeds/baselines/*.json', { eager: true, import: 'default' });
const known = { library, baselines: new Map(Object.values(baselines).map(({ id, year }) => [id, year])) };

/** What a twelve-year-old reads. */
const HIGHEST_GRADE = 7;
const LONGEST_MINUTES = 15;

describe.each(lessons)('$id', ({ file, lesson }) => {
  it('is complete, names only what exists, and states no number of its own', () => {
    expect(problemsOfLesson(lesson, file, known)).toEqual([]);
  });

  it('says only what is so in the model today', () => {
    const values = valuesOf(lesson);
    expect(brokenClaims(lesson, values)).toEqual([]);
    for (const { predict } of lesson.steps) {
      if (predict?.kind !== 'choice') continue;
      const right = predict.choices.filter(({ when }) => when.every((condition) => holds(condition, values)));
      expect(right, predict.ask).toHaveLength(1);
    }
  });

  it('can be read at twelve, and is taught in a quarter of an hour', () => {
    const text = lesson.steps.flatMap(readInClass).join(' ');
    const read = filled(text, () => 'ten').replaceAll(/[\d,/]+/g, 'ten');
    expect(readingGrade(read)).toBeLessThanOrEqual(HIGHEST_GRADE);
    expect(lesson.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(LONGEST_MINUTES);
  });
});

describe('the lessons', () => {
  it('are numbered in order, from one', () => {
    const numbers = lessons.map(({ lesson }) => lesson.number).toSorted((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(numbers.length).toBeGreaterThanOrEqual(12);
  });

  const one = lessons[0]?.lesson as Lesson;

  it('are found out when a claim is no longer so', () => {
    const [claim] = one.claims;
    if (!claim) throw new Error('There is no claim.');
    const turned = { ...claim, is: claim.is === 'more than' ? ('less than' as const) : ('more than' as const) };
    expect(brokenClaims({ ...one, claims: [turned] }, valuesOf(one))[0]).toContain(`"${claim.says}" is not so`);
  });

  it('are refused when they name what is not there, or state a number of their own', () => {
    const [step, ...rest] = one.steps;
    if (!step) throw new Error('There is no step.');
    const wrong = { ...step, words: ['There are 12 children and {nobody} more.'] };
    const problems = problemsOfLesson({ ...one, steps: [wrong, ...rest], place: 'atlantis' }, 'x.json', known);
    for (const part of [
      'atlantis is not a baseline',
      'states a number of its own: 12',
      'nobody is not one of its numbers',
    ])
      expect(problems.join('\n')).toContain(part);
  });
});

describe('the reading grade', () => {
  it('is low for short words in short sentences and high for long ones', () => {
    expect(readingGrade('The cat sat on the mat. The dog ran to the sea.')).toBeLessThan(1);
    expect(
      readingGrade(
        'Considerable administrative complexity invariably necessitates comprehensive organisational deliberation.',
      ),
    ).toBeGreaterThan(20);
  });
});
