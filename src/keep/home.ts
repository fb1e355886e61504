import { KEPT_NAME } from '../text/keeping.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { Keeper } from './keeper.svelte.ts';
import type { KeeperParts } from './keeper-parts.ts';
import type { Vault } from './vault.ts';

/** From an edit to its being kept. */
const WAIT_MILLISECONDS = 400;
/** A browser whose database does not answer must not keep anybody from their work. */
const PATIENCE_MILLISECONDS = 2000;

export interface HomeParts extends Pick<KeeperParts, 'vault' | 'signals' | 'storage' | 'tab' | 'now'> {
  /** Remembers for this tab alone; null where there is no such storage. */
  readonly ofTab: Storage | null;
}

/** Where the scenarios of this page are kept, and the one who keeps them. */
export class Home {
  readonly vault: Vault;
  readonly keeper: Keeper;
  readonly now: () => number;
  readonly ofTab: Storage | null;
  /** Shows what another tab has kept, or what was found late. */
  onAdopt: (workspace: Workspace) => void = () => undefined;

  constructor({ ofTab, ...parts }: HomeParts) {
    this.vault = parts.vault;
    this.now = parts.now;
    this.ofTab = ofTab;
    this.keeper = new Keeper({
      ...parts,
      // Fetched only where there is something to read, so that a first visit does not wait for it.
      // What the model does not allow any more, as a start after the run ends, is shown and said, not refused.
      read: async (text) => (await import('../workspace/workspace-file.ts')).parseWorkspaceFile(text, KEPT_NAME),
      adopt: (workspace) => {
        this.onAdopt(workspace);
      },
      waitMilliseconds: WAIT_MILLISECONDS,
    });
  }

  /** What was kept; null when there is nothing, or when it takes too long: then it is shown once it is there. */
  open(): Promise<Workspace | null> {
    let late = false;
    const opened = this.keeper.open().then((workspace) => {
      if (late && workspace !== null) this.onAdopt(workspace);
      return workspace;
    });
    const gaveUp = new Promise<null>((resolve) => {
      setTimeout(() => {
        late = true;
        resolve(null);
      }, PATIENCE_MILLISECONDS);
    });
    return Promise.race([opened, gaveUp]);
  }
}
