import type { Workspace } from '../workspace/workspace.ts';
import { compactWorkspace } from '../workspace/workspace-text.ts';
import type { KeeperParts, Keeping, Notice } from './keeper-parts.ts';
import { clearLeftBehind, leaveBehind, leftBehind } from './left-behind.ts';
import type { Kept, Offer } from './rules.ts';

type Unkept = Pick<Offer, 'text' | 'editedAt'>;

/** Keeps a workspace in the browser as it is edited, and gets on with other tabs that do the same. */
export class Keeper {
  keeping = $state<Keeping>('opening');
  notice = $state.raw<Notice | null>(null);
  readonly #parts: KeeperParts;
  #unkept: Unkept | null = null;
  #base = 0;
  #ceased = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Everything that touches the vault, one thing after the other. */
  #work: Promise<void> = Promise.resolve();

  constructor(parts: KeeperParts) {
    this.#parts = parts;
    parts.signals.listen(() => void this.look());
  }

  /** What was kept, and what pages left behind unkept; null when there is nothing, or nothing that can be read. */
  async open(): Promise<Workspace | null> {
    let opened: Workspace | null = null;
    await this.#next(async () => {
      opened = await this.#opened();
      this.keeping = this.#unkept === null ? 'kept' : 'waiting';
    });
    return opened;
  }

  /** Keep this soon; call it at every edit. */
  edited(workspace: Workspace): void {
    if (this.#ceased) return;
    this.#unkept = { text: compactWorkspace(workspace), editedAt: this.#parts.now() };
    if (this.keeping === 'kept') this.keeping = 'waiting';
    // Not put off by the next edit: whoever types for a minute is kept all along.
    this.#timer ??= setTimeout(() => void this.flush(), this.#parts.waitMilliseconds);
  }

  /** Keep now. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    return this.#next(() => this.#save());
  }

  /** The page is being left: what is not yet kept is written where it takes no time. */
  leave(): void {
    if (this.#unkept !== null && this.#parts.storage !== null)
      leaveBehind(this.#parts.storage, this.#offer(this.#unkept));
    void this.flush();
  }

  /** See whether another tab has kept something. */
  look(): Promise<void> {
    return this.#next(async () => {
      if (this.#ceased) return;
      const kept = await this.#parts.vault.read();
      if (kept === null || kept.revision === this.#base) return;
      if (this.#unkept === null) await this.#take(kept, 'other-tab');
      else await this.#save();
    });
  }

  /** Keeps nothing any more: all that was kept is about to be taken away. */
  cease(): Promise<void> {
    this.#ceased = true;
    this.#unkept = null;
    return this.dispose();
  }

  dispose(): Promise<void> {
    clearTimeout(this.#timer);
    this.#parts.signals.close();
    return this.#next(() => this.#parts.vault.close());
  }

  async #opened(): Promise<Workspace | null> {
    const { vault, storage, read } = this.#parts;
    for (const offer of storage === null ? [] : leftBehind(storage)) {
      await vault.save(offer);
      if (storage !== null) clearLeftBehind(storage, offer.tab);
    }
    const kept = await vault.read();
    if (kept === null) return null;
    const parsed = await read(kept.text);
    if ('problems' in parsed) {
      this.notice = { kind: 'unreadable', problems: parsed.problems };
      await vault.setAside(kept);
    }
    this.#base = kept.revision;
    return 'problems' in parsed ? null : parsed.workspace;
  }

  async #save(): Promise<void> {
    const unkept = this.#unkept;
    if (unkept === null) return;
    const { vault, signals, storage, tab } = this.#parts;
    const { kept, won, aside } = await vault.save(this.#offer(unkept));
    const isLatest = this.#unkept === unkept;
    if (isLatest) this.#unkept = null;
    if (storage !== null && isLatest) clearLeftBehind(storage, tab);
    if (won) {
      this.#base = kept.revision;
      if (aside !== null) this.notice = { kind: 'this-tab-newer' };
      signals.tell();
    } else if (isLatest) await this.#take(kept, 'other-tab-newer');
    // An edit made meanwhile still stands on the old base, so that what the other tab kept is put aside when it wins.
    this.keeping = isLatest ? 'kept' : 'waiting';
  }

  async #take(kept: Kept, kind: 'other-tab' | 'other-tab-newer'): Promise<void> {
    const parsed = await this.#parts.read(kept.text);
    if ('problems' in parsed) {
      this.notice = { kind: 'unreadable', problems: parsed.problems };
      return;
    }
    this.#base = kept.revision;
    this.notice = { kind };
    this.#parts.adopt(parsed.workspace);
  }

  #offer(unkept: Unkept): Offer {
    return { ...unkept, tab: this.#parts.tab, base: this.#base };
  }

  #next(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(work).catch((error: unknown) => {
      // Anything that is not the browser's word on its database is a mistake of ours, and whoever asked is told.
      if (!(error instanceof DOMException)) throw error;
      this.keeping = error.name === 'QuotaExceededError' ? 'full' : 'blocked';
    });
    this.#work = done.catch(() => undefined);
    return done;
  }
}
