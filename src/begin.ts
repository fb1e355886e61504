import type { Runner } from '../workers/runner.ts';
import { loadCharts } from './charts/attach.svelte.ts';
import type { Home } from './keep/home.ts';
import type { Navigator } from './navigation/navigator.svelte.ts';
import { showsTheRun } from './navigation/route.ts';
import type { Catalogue } from './state/catalogue.ts';
import { Page } from './state/page.svelte.ts';
import { Shelf } from './state/shelf.svelte.ts';
import { inTurn, nextTurn } from './ui/turns.ts';

interface BeginParts {
  readonly load: () => Promise<Catalogue>;
  readonly startRunner: () => Runner;
  readonly home: Home;
  readonly navigator: Navigator;
}

/**
 * The page with what was kept and with the link it was opened with; its first run under way where a page shows it. Step by step, so
 * that none of them keeps a hand waiting.
 */
export async function begin({ load, startRunner, home, navigator }: BeginParts): Promise<Page> {
  // All at once: looking for what was kept must not hold up the first chart.
  const [catalogue, kept] = await Promise.all([inTurn(load), inTurn(() => home.open()), inTurn(loadCharts)]);
  await nextTurn();
  const page = new Page(catalogue, startRunner(), (name) => navigator.route.page === name);
  const { plans, edits } = page;
  const shelf = new Shelf({ plans, edits, known: catalogue, home });
  const link = navigator.takeLink((later) => void shelf.openLink(later));
  await shelf.begin(kept, link);
  page.shelf = shelf;
  if (showsTheRun(navigator.route)) page.begin();
  // After the first run has been asked for: nobody takes anything back before they see the page.
  void shelf.recall();
  await nextTurn();
  return page;
}
