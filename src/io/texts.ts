import type { PublishedTable } from '../../models/authority/published.ts';
import type { CoverageRow } from '../../models/care/coverage.ts';
import type { Situation } from '../../models/care/situation.ts';
import type { Block } from '../markdown/document.ts';
import PUBLISHED from '../../seeds/authorities/published.json?url';
import type { Texts } from '../state/texts.ts';
import { readChallenge, readGlossary, readLessons } from './lessons.ts';

const SITUATIONS = import.meta.glob<Situation>('../../seeds/scenarios/*.json', { import: 'default' });

/** Nothing first, as what all others are held against, and everything last. */
const FIRST = 'do-nothing';
const LAST = 'everything-the-evidence-supports';

function inOrder(situations: readonly Situation[]): Situation[] {
  const rank = ({ id }: Situation): number => Number(id === LAST) - Number(id === FIRST);
  return situations.toSorted((one, other) => rank(one) - rank(other));
}

async function readPublished(): Promise<PublishedTable> {
  const answer = await fetch(PUBLISHED);
  if (!answer.ok) throw new Error('The published figures of authorities could not be loaded.');
  return (await answer.json()) as PublishedTable;
}

/** All that is read rather than run: the method note, what is covered, the situations, the lessons, the glossary, the challenge and the figures of authorities. */
export async function loadTexts(): Promise<Texts> {
  const [method, methodDetail, coverage, situations, lessons, glossary, challenge, published] = await Promise.all([
    import('../../docs/method.md').then((file) => file.default as readonly Block[]),
    import('../../docs/method-in-detail.md').then((file) => file.default as readonly Block[]),
    import('../../seeds/coverage.json').then((file) => file.default as readonly CoverageRow[]),
    Promise.all(Object.values(SITUATIONS).map((load) => load())),
    readLessons(),
    readGlossary(),
    readChallenge(),
    readPublished(),
  ]);
  return {
    ...{ method, methodDetail, coverage, glossary, lessons, challenge, situations: inOrder(situations), published },
  };
}
