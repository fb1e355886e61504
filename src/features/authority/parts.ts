import type { Component } from 'svelte';
import type { Navigator } from '../../navigation/navigator.svelte.ts';
import type { AuthorityState } from '../../state/authority.svelte.ts';
import type { Page } from '../../state/page.svelte.ts';
import { FIND, FIT, TOTALS_FORM } from '../../text/authority.ts';
import FindAuthority from './FindAuthority.svelte';
import FitPanel from './FitPanel.svelte';
import TotalsForm from './TotalsForm.svelte';

export interface AuthorityPartProps {
  readonly page: Page;
  readonly navigator: Navigator;
  readonly authority: AuthorityState;
}

interface AuthorityPart {
  readonly id: string;
  readonly heading: string;
  readonly Part: Component<AuthorityPartProps>;
}

/** Parts of the page, in order. */
export const AUTHORITY_PARTS: readonly AuthorityPart[] = [
  { id: 'find', heading: FIND.heading, Part: FindAuthority },
  { id: 'figures', heading: TOTALS_FORM.heading, Part: TotalsForm },
  { id: 'fit', heading: FIT.heading, Part: FitPanel },
];
