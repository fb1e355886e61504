import CHALLENGE from '../../seeds/challenge.json';
import GLOSSARY from '../../seeds/glossary.json';
import type { Challenge } from '../../models/challenge/challenge.ts';
import type { GlossaryTerm } from '../../models/lessons/glossary.ts';
import type { Lesson } from '../../models/lessons/lesson.ts';
import { overlaid, type Overlay } from '../language/overlaid.ts';
import { spoken } from '../language/spoken.ts';

/** Lessons by file, and words in other languages, read where they are spoken: `seeds/cy/lessons` are those in Welsh. */
const LESSONS = import.meta.glob<Lesson>('../../seeds/lessons/*.json', { import: 'default', eager: true });
const WORDS = import.meta.glob<Overlay<Lesson>>('../../seeds/*/lessons/*.json', { import: 'default' });
const GLOSSARIES = import.meta.glob<readonly GlossaryTerm[]>('../../seeds/*/glossary.json', { import: 'default' });
const CHALLENGES = import.meta.glob<Overlay<Challenge>>('../../seeds/*/challenge.json', { import: 'default' });

const SEEDS = '../../seeds';

async function readLesson([file, lesson]: readonly [string, Lesson]): Promise<Lesson> {
  return overlaid(lesson, await WORDS[file.replace(SEEDS, `${SEEDS}/${spoken()}`)]?.());
}

/** Every lesson in the language of the page, in the order in which they are taught. */
export async function readLessons(): Promise<readonly Lesson[]> {
  const lessons = await Promise.all(Object.entries(LESSONS).map(readLesson));
  return lessons.toSorted((one, other) => one.number - other.number);
}

/** The challenge, its events in the language of the page. */
export async function readChallenge(): Promise<Challenge> {
  return overlaid(CHALLENGE as Challenge, await CHALLENGES[`${SEEDS}/${spoken()}/challenge.json`]?.());
}

/** What the words of the field mean, in the language of the page. */
export async function readGlossary(): Promise<readonly GlossaryTerm[]> {
  return (await GLOSSARIES[`${SEEDS}/${spoken()}/glossary.json`]?.()) ?? GLOSSARY;
}
