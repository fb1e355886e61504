import type { CoverageRow } from '../../models/care/coverage.ts';
import type { Situation } from '../../models/care/situation.ts';
import METHOD from '../../docs/method.md';
import METHOD_IN_DETAIL from '../../docs/method-in-detail.md';
import COVERAGE from '../../seeds/coverage.json';
import type { Block } from '../markdown/document.ts';
import type { Texts } from '../state/texts.ts';
import { readChallenge, readGlossary, readLessons } from './lessons.ts';

const SITUATIONS = import.meta.glob<Situation>('../../seeds/scenarios/*.json', { import: 'default', eager: true });

/** Nothing first, as what all others are held against, and everything last. */
const FIRST = 'do-nothing';
const LAST = 'everything-the-evidence-supports';

function inOrder(situations: readonly Situation[]): Situation[] {
  const rank = ({ id }: Situation): number => Number(id === LAST) - Number(id === FIRST);
  return situations.toSorted((one, other) => rank(one) - rank(other));
}

/** All that is read rather than run, but the figures of authorities: with this script, since each by itself they are sixty. */
export async function readReadings(): Promise<Omit<Texts, 'published'>> {
  const [lessons, glossary, challenge] = await Promise.all([readLessons(), readGlossary(), readChallenge()]);
  return {
    ...{ lessons, glossary, challenge },
    method: METHOD as readonly Block[],
    methodDetail: METHOD_IN_DETAIL as readonly Block[],
    coverage: COVERAGE as readonly CoverageRow[],
    situations: inOrder(Object.values(SITUATIONS)),
  };
}
