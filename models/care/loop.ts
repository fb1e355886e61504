/** A feedback as data: what it says, whether it is on unless said otherwise, and the picture of it. */
export interface CareLoop {
  readonly id: string;
  readonly label: string;
  /** What goes round, in plain words. */
  readonly meaning: string;
  /** Whether a change comes back as more of the same, or is held back. */
  readonly sign: 'reinforcing' | 'balancing';
  readonly onByDefault: boolean;
  /** Why it is on or off unless said otherwise. */
  readonly why: string;
  /** Entries of the evidence library, the one that counts most first. */
  readonly evidence: readonly string[];
  readonly nodes: readonly LoopNode[];
  readonly links: readonly LoopLink[];
}

export interface LoopNode {
  readonly id: string;
  readonly label: string;
}

/** More of one makes `more` or `less` of the other. */
export interface LoopLink {
  readonly from: string;
  readonly to: string;
  readonly effect: 'more' | 'less';
}
