import type { PublishedTable } from '../../models/authority/published.ts';
import PUBLISHED from '../../seeds/authorities/published.json?url';
import type { Texts } from '../state/texts.ts';

async function readPublished(): Promise<PublishedTable> {
  const answer = await fetch(PUBLISHED);
  if (!answer.ok) throw new Error('The published figures of authorities could not be loaded.');
  return (await answer.json()) as PublishedTable;
}

/** All that is read rather than run: the method note, what is covered, the situations, the lessons, the glossary, the challenge and the figures of authorities. */
export async function loadTexts(): Promise<Texts> {
  const [readings, published] = await Promise.all([
    import('./readings.ts').then(({ readReadings }) => readReadings()),
    readPublished(),
  ]);
  return { ...readings, published };
}
