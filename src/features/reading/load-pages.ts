import type { OwnFiles } from '../../state/own-files.svelte.ts';
import type { Texts } from '../../state/texts.ts';
import { inTurn } from '../../ui/turns.ts';
import type { LoadedPages } from './pages.ts';

/**
 * The pages that are not needed for the first chart, with what they show. They come together, and once: each when the one before it is
 * there, since two that are read at once take the page's core from it.
 */
export async function loadPages(
  loadTexts: () => Promise<Texts>,
  openOwnFiles: () => Promise<OwnFiles>,
): Promise<LoadedPages> {
  const { EVERY_PAGE: pages } = await inTurn(() => import('./every-page.ts'));
  const texts = await inTurn(loadTexts);
  // Needed when somebody writes a rule, and only asked for then; here, so that nothing is fetched at that moment.
  await inTurn(() => import('../rules/LeverRule.svelte'));
  await inTurn(() => import('../rules/RuleEditor.svelte'));
  await inTurn(() => import('../../../models/run/read-rules.ts'));
  // Likewise for a code to be photographed.
  await inTurn(() => import('uqr'));
  // Last, since workers start with it.
  const ownFiles = await inTurn(openOwnFiles);
  return { texts, ownFiles, pages };
}
