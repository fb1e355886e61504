import type { Workspace } from '../workspace/workspace.ts';
import type { ParsedWorkspace } from '../workspace/workspace-file.ts';
import type { Signals } from './signals.ts';
import type { Vault } from './vault.ts';

/**
 * Whether what is on the page is safe. `full`: the browser has no room; `blocked`: it does not allow anything to be kept. In
 * both the edits live in this page only, and a file should be offered.
 */
export type Keeping = 'opening' | 'waiting' | 'kept' | 'full' | 'blocked';

/** Something that happened to what is kept and that a person must see; the version that lost is among the copies. */
export type Notice =
  | { readonly kind: 'other-tab' | 'other-tab-newer' | 'this-tab-newer' }
  | { readonly kind: 'unreadable'; readonly problems: readonly string[] };

export interface KeeperParts {
  readonly vault: Vault;
  readonly signals: Signals;
  /** For edits not yet kept when the page is left; null where there is none. */
  readonly storage: Storage | null;
  readonly tab: string;
  readonly now: () => number;
  readonly read: (text: string) => ParsedWorkspace | Promise<ParsedWorkspace>;
  /** Shows a workspace that another tab has kept; undo should lead back to the one before. */
  readonly adopt: (workspace: Workspace) => void;
  /** From an edit to its being kept. */
  readonly waitMilliseconds: number;
}
