import { Home, type HomeParts } from '../../src/keep/home.ts';
import { decide, type Decision, type Kept, type Offer } from '../../src/keep/rules.ts';
import type { Copy, Vault } from '../../src/keep/vault.ts';

/** A vault in memory, with the rules of the real one. */
export class FakeVault implements Vault {
  kept: Kept | null = null;
  held: readonly Copy[] = [];
  /** Set to make every write fail, as a browser without room does. */
  failure: string | null = null;

  read(): Promise<Kept | null> {
    return Promise.resolve(this.kept);
  }

  save(offer: Offer): Promise<Decision> {
    if (this.failure !== null) return Promise.reject(new DOMException('No.', this.failure));
    const decision = decide(this.kept, offer);
    this.kept = decision.kept;
    return Promise.resolve(decision);
  }

  setAside({ editedAt, text }: Pick<Copy, 'editedAt' | 'text'>): Promise<void> {
    if (this.failure !== null) return Promise.reject(new DOMException('No.', this.failure));
    this.held = [{ id: this.held.length + 1, editedAt, text }, ...this.held];
    return Promise.resolve();
  }

  copies(): Promise<readonly Copy[]> {
    return Promise.resolve(this.held);
  }

  forget(copy: number): Promise<void> {
    this.held = this.held.filter(({ id }) => id !== copy);
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

const quiet = (): void => undefined;

/** A home of its own for each page under test. */
export function fakeHome(rest: Partial<HomeParts> = {}): Home {
  return new Home({
    vault: new FakeVault(),
    signals: { tell: quiet, listen: quiet, close: quiet },
    storage: null,
    ofTab: null,
    tab: 'tab',
    now: () => 1,
    ...rest,
  });
}
