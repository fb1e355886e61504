import { CompareView } from '../../state/compare-view.svelte.ts';
import { Comparison } from '../../state/comparison.svelte.ts';
import type { Page } from '../../state/page.svelte.ts';
import { askedOn } from '../../state/while-in-sight.svelte.ts';

const views = new WeakMap<Page, CompareView>();

/** What is compared, shared by the page that compares and the report; made when first turned to. */
export function compareViewOf(page: Page): CompareView {
  const known = views.get(page);
  if (known !== undefined) return known;
  const view = new CompareView(new Comparison({ runner: page.runner, asked: askedOn(page, 'compare', 'report') }));
  views.set(page, view);
  return view;
}
