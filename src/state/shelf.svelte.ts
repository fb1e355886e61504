import type { Home } from '../keep/home.ts';
import { rememberedSteps, rememberSteps } from '../keep/steps.ts';
import type { Copy } from '../keep/vault.ts';
import { inTurn } from '../ui/turns.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { ShelfParts } from './shelf-parts.ts';

const CURRENT = 'headwater.current';

/** What comes into the workspace from outside it and goes out of it: what is kept, links, files, earlier versions. */
export class Shelf {
  readonly home: Home;
  readonly #parts: ShelfParts;
  #ceased = false;
  /** Versions that had to give way, the latest first. */
  copies = $state.raw<readonly Copy[]>([]);

  constructor(parts: ShelfParts) {
    this.#parts = parts;
    this.home = parts.home;
  }

  /** Starts from what was kept, then opens the link the page was opened with, if any. */
  async begin(kept: Workspace | null, link: string | null): Promise<void> {
    const { plans, home } = this.#parts;
    plans.begin(kept ?? plans.workspace, home.ofTab?.getItem(CURRENT) ?? undefined);
    plans.onEdit = (workspace) => {
      home.keeper.edited(workspace);
    };
    home.onAdopt = (workspace) => {
      plans.adopt(workspace);
    };
    if (link !== null) await this.openLink(link);
  }

  /** Which scenario is shown, and what can be taken back, is remembered for this tab: it is no part of what is kept. */
  readonly leave = (): void => {
    const { ofTab } = this.home;
    const { plans } = this.#parts;
    if (ofTab === null || this.#ceased) return;
    ofTab.setItem(CURRENT, plans.currentId);
    rememberSteps(ofTab, plans.history);
  };

  /** Takes up what could be taken back when this tab was last left. */
  readonly recall = async (): Promise<void> => {
    const steps = this.home.ofTab === null ? null : rememberedSteps(this.home.ofTab);
    if (steps !== null) (await tools()).recallSteps(this.#parts, steps);
  };

  /** So that nothing has to be asked for later. */
  readonly preload = async (): Promise<void> => {
    await Promise.all([inTurn(tools), inTurn(() => import('fflate'))]);
  };

  /** Keeps nothing any more, so that what is taken away does not come back. */
  readonly cease = async (): Promise<void> => {
    this.#ceased = true;
    await this.home.keeper.cease();
  };

  /** Opens the scenarios of a link in place of those that are there. */
  readonly openLink = async (fragment: string): Promise<void> => {
    await (await tools()).openLinkOnto(this.#parts, fragment);
  };

  /** Opens a file: a workspace in place of what is there, a scenario beside it. */
  async openFile(text: string, name: string): Promise<void> {
    await (await tools()).openFileOnto(this.#parts, text, name);
  }

  /** Opens one of the earlier versions, also one that needs putting right. */
  async openCopy(copy: Copy): Promise<void> {
    await (await tools()).openCopyOnto(this.#parts, copy);
    await this.refresh();
  }

  async forget({ id }: Copy): Promise<void> {
    await this.home.vault.forget(id);
    await this.refresh();
  }

  /** Looks for earlier versions; there are none where nothing can be kept. */
  readonly refresh = async (): Promise<void> => {
    this.copies = await (await tools()).copiesIn(this.home.vault);
  };

  /** What goes after the hash sign in a link to these scenarios; null, and said why, when there can be no link. */
  async link(): Promise<string | null> {
    return (await tools()).linkFrom(this.#parts);
  }

  /** The text of a file with all scenarios, or with the current one; null, and said why, when none can be made. */
  async file(which: 'all' | 'current'): Promise<string | null> {
    return (await tools()).fileFrom(this.#parts, which);
  }
}

/** Fetched in one piece, after the first chart or when first needed. */
const tools = () => import('./shelf-tools.ts');
