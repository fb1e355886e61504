import type { Component } from 'svelte';
import type { BidPart } from '../../navigation/route.ts';
import type { BidState } from '../../state/bid.svelte.ts';
import { BID_PARTS_WORDS } from '../../text/bid.ts';
import type { Navigator } from '../../navigation/navigator.svelte.ts';
import type { Page } from '../../state/page.svelte.ts';
import type { ThemeName } from '../../state/theme.svelte.ts';
import BidDesk from './BidDesk.svelte';
import PackPart from './pack/PackPart.svelte';
import PricesPart from './prices/PricesPart.svelte';
import TrackingPart from './tracking/TrackingPart.svelte';

export interface BidPartProps {
  readonly page: Page;
  readonly navigator: Navigator;
  /** Colours to draw in. */
  readonly theme: ThemeName;
  readonly bid: BidState;
  /** Whether this part is in sight: what is quick follows only then. */
  readonly showing: boolean;
}

/** A part of the page of the bid. */
interface BidPartRow {
  readonly part: BidPart;
  readonly label: string;
  readonly component: Component<BidPartProps>;
}

export const BID_PARTS: readonly BidPartRow[] = [
  { part: '', label: BID_PARTS_WORDS[''], component: BidDesk },
  { part: 'prices', label: BID_PARTS_WORDS.prices, component: PricesPart },
  { part: 'pack', label: BID_PARTS_WORDS.pack, component: PackPart },
  { part: 'tracking', label: BID_PARTS_WORDS.tracking, component: TrackingPart },
];
