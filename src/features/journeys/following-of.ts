import { Following } from '../../state/following.svelte.ts';
import type { Page } from '../../state/page.svelte.ts';
import { askedOn } from '../../state/while-in-sight.svelte.ts';

const known = new WeakMap<Page, Following>();

/** The children followed for a page; made when first turned to. */
export function followingOf(page: Page): Following {
  const found = known.get(page) ?? new Following({ runner: page.runner, asked: askedOn(page, 'journeys') });
  known.set(page, found);
  return found;
}
