import { BidState } from '../../state/bid.svelte.ts';
import type { Page } from '../../state/page.svelte.ts';

/** The bid of the workspace, shared by every part of its page; made when first turned to. */
export function bidOf(page: Page): BidState {
  const { runner, catalogue, plans } = page;
  page.bid ??= new BidState({ ...{ runner, catalogue, plans }, isInSight: () => page.isInSight('bid') });
  return page.bid;
}
