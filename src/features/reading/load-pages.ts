import type { OwnFiles } from '../../state/own-files.svelte.ts';
import type { Texts } from '../../state/texts.ts';
import { inTurn } from '../../ui/turns.ts';
import type { LoadedPages } from './pages.ts';

/** The pages that are not needed for the first chart, with what they show. They come together, and once. */
export async function loadPages(
  loadTexts: () => Promise<Texts>,
  openOwnFiles: () => Promise<OwnFiles>,
): Promise<LoadedPages> {
  const [texts, ownFiles, { EVERY_PAGE: pages }] = await Promise.all([
    inTurn(loadTexts),
    inTurn(openOwnFiles),
    inTurn(() => import('./every-page.ts')),
    // Needed when somebody writes a rule, and only asked for then; here, so that nothing is fetched at that moment.
    inTurn(() => import('../rules/LeverRule.svelte')),
    inTurn(() => import('../rules/RuleEditor.svelte')),
    inTurn(() => import('../../../models/run/read-rules.ts')),
    // Likewise for a code to be photographed.
    inTurn(() => import('uqr')),
  ]);
  return { texts, ownFiles, pages };
}
