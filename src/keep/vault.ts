import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { decide, type Decision, type Kept, type Offer } from './rules.ts';

/** A version that lost to a newer edit, or that could not be read. */
export interface Copy {
  readonly id: number;
  readonly editedAt: number;
  readonly text: string;
}

/** Where a workspace is kept. Every method rejects when the browser has no room or does not allow it. */
export interface Vault {
  read(): Promise<Kept | null>;
  /** In one step: whoever comes second sees what the first has done. */
  save(offer: Offer): Promise<Decision>;
  setAside(copy: Pick<Copy, 'editedAt' | 'text'>): Promise<void>;
  /** The latest first. */
  copies(): Promise<readonly Copy[]>;
  forget(copy: number): Promise<void>;
  close(): Promise<void>;
}

/** Copies kept; beyond that the oldest goes. */
const MOST_COPIES = 20;

interface Schema extends DBSchema {
  workspace: { key: 'current'; value: Kept };
  copies: { key: number; value: Omit<Copy, 'id'> & { readonly id?: number } };
}

type Stores = ['workspace', 'copies'];

/** A vault in the browser's own database. Opened when first used, and again if the browser closes it. */
export class BrowserVault implements Vault {
  readonly #name: string;
  #database: Promise<IDBPDatabase<Schema>> | null = null;

  constructor(name = 'headwater') {
    this.#name = name;
  }

  async read(): Promise<Kept | null> {
    return (await (await this.#open()).get('workspace', 'current')) ?? null;
  }

  async save(offer: Offer): Promise<Decision> {
    const stores: Stores = ['workspace', 'copies'];
    const step = (await this.#open()).transaction(stores, 'readwrite', { durability: 'strict' });
    const current = (await step.objectStore('workspace').get('current')) ?? null;
    const decision = decide(current, offer);
    const { kept, aside } = decision;
    const writes: Promise<unknown>[] = [step.done];
    if (kept !== current) writes.push(step.objectStore('workspace').put(kept, 'current'));
    if (aside !== null) {
      const copies = step.objectStore('copies');
      writes.push(copies.add({ editedAt: aside.editedAt, text: aside.text }));
      const keys = await copies.getAllKeys();
      for (const key of keys.slice(0, Math.max(0, keys.length - MOST_COPIES))) writes.push(copies.delete(key));
    }
    await Promise.all(writes);
    return decision;
  }

  async setAside({ editedAt, text }: Pick<Copy, 'editedAt' | 'text'>): Promise<void> {
    await (await this.#open()).add('copies', { editedAt, text });
  }

  async copies(): Promise<readonly Copy[]> {
    const copies = await (await this.#open()).getAll('copies');
    return copies.map(({ id = 0, editedAt, text }) => ({ id, editedAt, text })).reverse();
  }

  async forget(copy: number): Promise<void> {
    await (await this.#open()).delete('copies', copy);
  }

  async close(): Promise<void> {
    const database = this.#database;
    this.#database = null;
    (await database)?.close();
  }

  /** Everything kept, gone for good. */
  async empty(): Promise<void> {
    await this.close();
    await deleteDB(this.#name);
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    const forget = (): void => {
      this.#database = null;
    };
    if (typeof indexedDB === 'undefined') return Promise.reject(new DOMException('No database.', 'NotSupportedError'));
    this.#database ??= openDB<Schema>(this.#name, 1, {
      upgrade: (database) => {
        database.createObjectStore('workspace');
        database.createObjectStore('copies', { keyPath: 'id', autoIncrement: true });
      },
      blocking: () => void this.close(),
      terminated: forget,
    });
    this.#database.catch(forget);
    return this.#database;
  }
}
