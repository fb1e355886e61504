import type { Challenge } from '../../models/challenge/challenge.ts';
import type { GlossaryTerm } from '../../models/lessons/glossary.ts';
import type { Lesson } from '../../models/lessons/lesson.ts';
import { overlaid, type Overlay } from '../language/overlaid.ts';
import { spoken } from '../language/spoken.ts';

/** Lessons by file, and their words in other languages: `seeds/cy/lessons` are those in Welsh. */
const LESSONS = import.meta.glob<Lesson>('../../seeds/lessons/*.json', { import: 'default' });
const WORDS = import.meta.glob<Overlay<Lesson>>('../../seeds/*/lessons/*.json', { import: 'default' });
const GLOSSARIES = import.meta.glob<readonly GlossaryTerm[]>('../../seeds/{,*/}glossary.json', { import: 'default' });
const CHALLENGES = import.meta.glob<Overlay<Challenge>>('../../seeds/*/challenge.json', { import: 'default' });

const SEEDS = '../../seeds';

async function readLesson([file, load]: readonly [string, () => Promise<Lesson>]): Promise<Lesson> {
  const [lesson, words] = await Promise.all([load(), WORDS[file.replace(SEEDS, `${SEEDS}/${spoken()}`)]?.()]);
  return overlaid(lesson, words);
}

/** Every lesson in the language of the page, in the order in which they are taught. */
export async function readLessons(): Promise<readonly Lesson[]> {
  const lessons = await Promise.all(Object.entries(LESSONS).map(readLesson));
  return lessons.toSorted((one, other) => one.number - other.number);
}

/** The challenge, its events in the language of the page. */
export async function readChallenge(): Promise<Challenge> {
  const words = CHALLENGES[`${SEEDS}/${spoken()}/challenge.json`];
  const [{ default: challenge }, said] = await Promise.all([import('../../seeds/challenge.json'), words?.()]);
  return overlaid(challenge as Challenge, said);
}

/** What the words of the field mean, in the language of the page. */
export async function readGlossary(): Promise<readonly GlossaryTerm[]> {
  const load = GLOSSARIES[`${SEEDS}/${spoken()}/glossary.json`] ?? GLOSSARIES[`${SEEDS}/glossary.json`];
  return (await load?.()) ?? [];
}
