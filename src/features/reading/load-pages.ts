import type { OwnFiles } from '../../state/own-files.svelte.ts';
import type { Texts } from '../../state/texts.ts';
import { inTurn } from '../../ui/turns.ts';
import type { LoadedPages } from './pages.ts';

/**
 * The pages that are not needed for the first chart, with what they show. They come together, and once: first what a reader waits for who
 * was sent to one of them, then what is there for later, and last what starts workers of its own, which take cores from the others.
 */
export async function loadPages(
  loadTexts: () => Promise<Texts>,
  openOwnFiles: () => Promise<OwnFiles>,
): Promise<LoadedPages> {
  const [{ EVERY_PAGE: pages }, texts] = await Promise.all([
    inTurn(() => import('./every-page.ts')),
    inTurn(loadTexts),
  ]);
  await Promise.all([
    // Needed when somebody writes a rule, and only asked for then; here, so that nothing is fetched at that moment.
    inTurn(() => import('../rules/LeverRule.svelte')),
    inTurn(() => import('../rules/RuleEditor.svelte')),
    inTurn(() => import('../../../models/run/read-rules.ts')),
    // Likewise for a code to be photographed.
    inTurn(() => import('uqr')),
  ]);
  const ownFiles = await inTurn(openOwnFiles);
  return { texts, ownFiles, pages };
}
