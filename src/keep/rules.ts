/** What is kept in the browser: one workspace, as the text of its file. */
export interface Kept {
  /** One more at every save, by whichever tab. */
  readonly revision: number;
  /** Milliseconds; tells which of two edits is the newer. */
  readonly editedAt: number;
  readonly tab: string;
  readonly text: string;
}

/** What a tab would like to be kept. */
export interface Offer {
  readonly text: string;
  readonly editedAt: number;
  readonly tab: string;
  /** Revision the tab last saw; 0 when it has seen none. */
  readonly base: number;
}

/** What becomes of an offer. What loses is put aside, never dropped. */
export interface Decision {
  /** What is kept from now on. */
  readonly kept: Kept;
  /** Whether that is what was offered. */
  readonly won: boolean;
  readonly aside: Omit<Kept, 'revision'> | null;
}

/** The newer of two edits that did not know of each other is kept; at the same millisecond, that of the later name. */
export function decide(current: Kept | null, offer: Offer): Decision {
  const { text, editedAt, tab, base } = offer;
  const mine = { text, editedAt, tab };
  if (current?.text === text) return { kept: current, won: true, aside: null };
  const next: Kept = { revision: (current?.revision ?? 0) + 1, ...mine };
  if (current === null || current.revision === base) return { kept: next, won: true, aside: null };
  if (isNewer(current, offer)) return { kept: current, won: false, aside: mine };
  return { kept: next, won: true, aside: { text: current.text, editedAt: current.editedAt, tab: current.tab } };
}

type When = Pick<Kept, 'editedAt' | 'tab'>;

function isNewer(one: When, other: When): boolean {
  return one.editedAt === other.editedAt ? one.tab > other.tab : one.editedAt > other.editedAt;
}
