import type { Component } from 'svelte';
import type { BidPart } from '../../navigation/route.ts';
import type { BidState } from '../../state/bid.svelte.ts';
import { BID_PARTS_WORDS } from '../../text/bid.ts';
import type { Navigator } from '../../navigation/navigator.svelte.ts';
import type { Page } from '../../state/page.svelte.ts';
import type { ThemeName } from '../../state/theme.svelte.ts';

export interface BidPartProps {
  readonly page: Page;
  readonly navigator: Navigator;
  /** Colours to draw in. */
  readonly theme: ThemeName;
  readonly bid: BidState;
  /** Whether this part is in sight: what is quick follows only then. */
  readonly showing: boolean;
}

/** A part of the page of the bid, fetched with the other pages. */
interface BidPartRow {
  readonly part: BidPart;
  readonly label: string;
  readonly load: () => Promise<{ readonly default: Component<BidPartProps> }>;
}

export const BID_PARTS: readonly BidPartRow[] = [
  { part: '', label: BID_PARTS_WORDS[''], load: () => import('./BidDesk.svelte') },
  { part: 'prices', label: BID_PARTS_WORDS.prices, load: () => import('./prices/PricesPart.svelte') },
  { part: 'pack', label: BID_PARTS_WORDS.pack, load: () => import('./pack/PackPart.svelte') },
  { part: 'tracking', label: BID_PARTS_WORDS.tracking, load: () => import('./tracking/TrackingPart.svelte') },
];
