import { BidState } from '../../state/bid.svelte.ts';
import type { Page } from '../../state/page.svelte.ts';

/** The bid of the workspace, shared by every part of its page; made when first turned to. */
export function bidOf(page: Page): BidState {
  page.bid ??= new BidState({ runner: page.runner, catalogue: page.catalogue, plans: page.plans });
  return page.bid;
}
