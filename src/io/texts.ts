import type { CoverageRow } from '../../models/care/coverage.ts';
import type { Situation } from '../../models/care/situation.ts';
import type { Block } from '../markdown/document.ts';
import type { Texts } from '../state/texts.ts';

const SITUATIONS = import.meta.glob<Situation>('../../seeds/scenarios/*.json', { import: 'default' });

/** All that is read rather than run: the method note, what is covered, and the situations. */
export async function loadTexts(): Promise<Texts> {
  const [method, coverage, situations] = await Promise.all([
    import('../../docs/method.md').then((file) => file.default as readonly Block[]),
    import('../../seeds/coverage.json').then((file) => file.default as readonly CoverageRow[]),
    Promise.all(Object.values(SITUATIONS).map((load) => load())),
  ]);
  return { method, coverage, situations };
}
