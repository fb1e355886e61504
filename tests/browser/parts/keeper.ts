import { afterEach, describe, expect, it, vi } from 'vitest';
import { Keeper } from '../../../src/keep/keeper.svelte.ts';
import type { KeeperParts } from '../../../src/keep/keeper-parts.ts';
import { leaveBehind, leftBehind } from '../../../src/keep/left-behind.ts';
import { tabSignals } from '../../../src/keep/signals.ts';
import { BrowserVault } from '../../../src/keep/vault.ts';
import { keepWhileOpen, storageOrNull, tabName } from '../../../src/keep/while-open.ts';
import { setUp } from '../../../src/workspace/edits.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { parseWorkspaceFile } from '../../../src/workspace/workspace-file.ts';
import { compactWorkspace } from '../../../src/workspace/workspace-text.ts';

const start: Workspace = {
  place: 'average-authority',
  years: 10,
  seed: 'headwater',
  drift: 'on',
  loops: [],
  scenarios: [
    { id: 'a', name: '<b>A</b>', colour: 'indigo', levers: { workforce: { target: 0.1 + 0.2 } }, drivers: {} },
  ],
};
const seeded = (seed: string): Workspace => setUp(start, { seed });

interface Tab {
  readonly keeper: Keeper;
  readonly shown: Workspace[];
  readonly vault: BrowserVault;
}

const open: Tab[] = [];
let names = 0;
/** One clock for all tabs, set by hand. */
let clock = 1000;

function tab(database: string, rest: Partial<KeeperParts> = {}): Tab {
  const shown: Workspace[] = [];
  const vault = new BrowserVault(database);
  names += 1;
  const keeper = new Keeper({
    vault,
    signals: { tell: () => undefined, listen: () => undefined, close: () => undefined },
    storage: sessionStorage,
    tab: `tab-${String(names)}`,
    now: () => clock,
    read: (text) => parseWorkspaceFile(text, 'What was kept'),
    adopt: (workspace) => shown.push(workspace),
    waitMilliseconds: 20,
    ...rest,
  });
  const made = { keeper, shown, vault };
  open.push(made);
  return made;
}

const newDatabase = (): string => `keeper-test-${String((names += 1))}`;
const seedsOf = async ({ vault }: Tab): Promise<string[]> =>
  (await vault.copies()).map(({ text }) => (JSON.parse(text) as Workspace).seed);

afterEach(async () => {
  for (const { keeper, vault } of open.splice(0)) {
    await keeper.dispose();
    await vault.empty();
  }
  sessionStorage.clear();
});

describe('one tab', () => {
  it('keeps what is edited, soon, and opens it again to the last digit', async () => {
    const database = newDatabase();
    const first = tab(database);
    expect(await first.keeper.open()).toBeNull();
    first.keeper.edited(start);
    expect(first.keeper.keeping).toBe('waiting');
    await vi.waitFor(() => {
      expect(first.keeper.keeping).toBe('kept');
    });
    expect(await tab(database).keeper.open()).toStrictEqual(start);
  });

  it('keeps while somebody goes on typing', async () => {
    const database = newDatabase();
    const { keeper, vault } = tab(database);
    await keeper.open();
    for (let at = 0; at < 30 && (await vault.read()) === null; at += 1) {
      keeper.edited(seeded(String(at)));
      await new Promise((done) => setTimeout(done, 10));
    }
    expect(await vault.read()).not.toBeNull();
  });

  it('loses nothing when it is left in the middle of an edit', async () => {
    const database = newDatabase();
    // A database that never finishes, as when a page is closed.
    class Slow extends BrowserVault {
      override save(): Promise<never> {
        return new Promise(() => undefined);
      }
    }
    const crashed = tab(database, { vault: new Slow(database), waitMilliseconds: 60_000 });
    await crashed.keeper.open();
    const stop = keepWhileOpen(crashed.keeper);
    crashed.keeper.edited(seeded('half typed'));
    dispatchEvent(new Event('pagehide'));
    stop();
    open.splice(open.indexOf(crashed), 1);
    const again = tab(database);
    expect(await again.keeper.open()).toEqual(seeded('half typed'));
    expect(leftBehind(sessionStorage)).toEqual([]);
    expect(await seedsOf(again)).toEqual([]);
  });

  it('passes over scraps that somebody else left in the storage', async () => {
    sessionStorage.setItem('headwater.unsaved.x', '{"text": 1}');
    sessionStorage.setItem('headwater.unsaved.y', 'not json');
    sessionStorage.setItem('other', '{}');
    expect(leftBehind(sessionStorage)).toEqual([]);
    expect(await tab(newDatabase()).keeper.open()).toBeNull();
  });

  it('puts aside what it cannot read, and says so', async () => {
    const database = newDatabase();
    const text = compactWorkspace(start).replace(/workspace\/\d+/, 'workspace/999');
    const before = tab(database);
    await before.vault.save({ text, editedAt: 5, tab: 'later', base: 0 });
    expect(await before.keeper.open()).toBeNull();
    expect(before.keeper.notice).toMatchObject({
      kind: 'unreadable',
      problems: [expect.stringContaining('later version')],
    });
    before.keeper.edited(start);
    await before.keeper.flush();
    expect((await before.vault.copies()).map((copy) => copy.text)).toEqual([text]);
    expect(await tab(database).keeper.open()).toEqual(start);
  });
});

describe('a tab', () => {
  it('has a name no other has, and the storage of the browser unless that is switched off', () => {
    expect(new Set(Array.from({ length: 50 }, tabName)).size).toBe(50);
    expect(storageOrNull()).toBe(localStorage);
    const off = vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('No.', 'SecurityError');
    });
    expect(storageOrNull()).toBeNull();
    off.mockRestore();
  });
});

describe('two tabs', () => {
  async function two(rest: Partial<KeeperParts> = {}): Promise<[Tab, Tab]> {
    const database = newDatabase();
    const tabs: [Tab, Tab] = [tab(database, rest), tab(database, rest)];
    tabs[0].keeper.edited(start);
    await tabs[0].keeper.flush();
    for (const { keeper } of tabs) await keeper.open();
    return tabs;
  }

  it('show each other what they keep', async () => {
    const database = newDatabase();
    const one = tab(database, { signals: tabSignals(database) });
    const other = tab(database, { signals: tabSignals(database) });
    await one.keeper.open();
    await other.keeper.open();
    one.keeper.edited(seeded('new'));
    await vi.waitFor(() => {
      expect(other.shown).toEqual([seeded('new')]);
    });
    expect(other.keeper.notice).toEqual({ kind: 'other-tab' });
    other.keeper.edited(seeded('newer'));
    await vi.waitFor(() => {
      expect(one.shown).toEqual([seeded('newer')]);
    });
    expect(await seedsOf(one)).toEqual([]);
  });

  it('keep the newer of two edits made at once, and the older as a copy', async () => {
    const [one, other] = await two({ waitMilliseconds: 60_000 });
    clock = 2000;
    one.keeper.edited(seeded('older'));
    clock = 3000;
    other.keeper.edited(seeded('newer'));
    await one.keeper.flush();
    await other.keeper.flush();
    expect(other.keeper.notice).toEqual({ kind: 'this-tab-newer' });
    await one.keeper.look();
    expect(one.shown).toEqual([seeded('newer')]);
    expect(await seedsOf(one)).toEqual(['older']);
  });

  it('do so too when the newer is kept first', async () => {
    const [one, other] = await two({ waitMilliseconds: 60_000 });
    clock = 4000;
    one.keeper.edited(seeded('older'));
    clock = 5000;
    other.keeper.edited(seeded('newer'));
    await other.keeper.flush();
    await one.keeper.look();
    expect(one.keeper.notice).toEqual({ kind: 'other-tab-newer' });
    expect(one.shown).toEqual([seeded('newer')]);
    expect(await seedsOf(other)).toEqual(['older']);
    expect(await tab(newDatabase()).keeper.open()).toBeNull();
  });

  it('put aside what was left behind when something newer was kept since', async () => {
    const [one] = await two();
    leaveBehind(sessionStorage, { text: compactWorkspace(seeded('left')), editedAt: 1, tab: 'gone', base: 0 });
    expect(await one.keeper.open()).toEqual(start);
    expect(await seedsOf(one)).toEqual(['left']);
  });

  it('keep twenty copies, the latest first, and forget one when asked', async () => {
    const [one] = await two();
    for (let at = 1; at <= 25; at += 1)
      await one.vault.setAside({ editedAt: at, text: compactWorkspace(seeded(String(at))) });
    await one.vault.save({ text: 'lost', editedAt: 0, tab: 'a', base: 0 });
    const copies = await one.vault.copies();
    expect(copies.length).toBe(20);
    expect(copies[0]?.text).toBe('lost');
    await one.vault.forget(copies[0]?.id ?? 0);
    expect((await one.vault.copies()).length).toBe(19);
  });
});

describe('a browser that keeps nothing', () => {
  it.each([
    ['full', 'QuotaExceededError'],
    ['blocked', 'SecurityError'],
    ['blocked', 'InvalidStateError'],
  ] as const)('is said to be %s (%s), and asked again at the next edit', async (keeping, name) => {
    const database = newDatabase();
    const vault = new BrowserVault(database);
    const save = vi.spyOn(vault, 'save').mockRejectedValueOnce(new DOMException('No.', name));
    const { keeper } = tab(database, { vault });
    await keeper.open();
    keeper.edited(seeded('first'));
    await keeper.flush();
    expect(keeper.keeping).toBe(keeping);
    keeper.edited(seeded('second'));
    expect(keeper.keeping).toBe(keeping);
    await keeper.flush();
    expect(keeper.keeping).toBe('kept');
    expect(save).toHaveBeenCalledTimes(2);
    await keeper.dispose();
    expect(await tab(database).keeper.open()).toEqual(seeded('second'));
  });

  it('is noticed when it opens', async () => {
    const vault = new BrowserVault(newDatabase());
    vi.spyOn(vault, 'read').mockRejectedValue(new DOMException('No.', 'SecurityError'));
    const { keeper } = tab(newDatabase(), { vault });
    expect(await keeper.open()).toBeNull();
    expect(keeper.keeping).toBe('blocked');
  });

  it('does not hide a mistake of ours', async () => {
    const vault = new BrowserVault(newDatabase());
    vi.spyOn(vault, 'read').mockRejectedValueOnce(new TypeError('a slip'));
    const { keeper } = tab(newDatabase(), { vault });
    await expect(keeper.open()).rejects.toThrow('a slip');
  });
});
