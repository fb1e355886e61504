import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-svelte';
import { writeWorkspaceFile } from '../../../src/workspace/workspace-text.ts';
import { linkOf } from '../../../src/workspace/share-link.ts';
import { fakeHome, FakeVault } from '../../support/fake-home.ts';
import { CONFERENCE, openApp, openCard, until } from '../../support/open-app.ts';
import { emptyWorkspace, planned } from '../../support/workspaces.ts';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const tabs = (): string[] => [...document.querySelectorAll('[data-plan] .name')].map(({ textContent }) => textContent);
const current = (): string => document.querySelector('[data-plan][aria-current] .name')?.textContent ?? '';
const typed = () => page.getByLabelText('Family group conferences: typed value');

const LEVER = 'family-group-conference';
const theirs = {
  ...emptyWorkspace,
  years: 5,
  scenarios: [planned('a', { name: 'From a colleague', levers: { [LEVER]: { target: 0.9 } } })],
};

/** Leaves the address as the tests found it. */
function home(): void {
  history.replaceState(null, '', location.pathname + location.search);
}

beforeEach(home);
afterEach(home);

/** Drops a file on the page, as a hand does. */
function drop(name: string, text: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name));
  window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
}

async function setConference(value: string): Promise<void> {
  await openCard(CONFERENCE);
  await typed().fill(value);
  await userEvent.keyboard('{Enter}');
}

async function add(name: string): Promise<void> {
  await button('Add a scenario').click();
  await button(name).click();
}

describe('the list of scenarios', () => {
  test('adds empty ones, copies and situations, says what differs, and turns from one to another', async () => {
    await openApp();
    expect(tabs()).toEqual(['Plan 1']);
    await setConference('80');
    await add('An empty one');
    await expect.element(typed()).toHaveValue('50');
    await add('Do nothing');
    await button(/^Plan 1/).click();
    await expect.element(typed()).toHaveValue('80');
    await add('A copy of “Plan 1”');
    expect(tabs()).toEqual(['Plan 1', 'Plan 1 (copy)', 'Do nothing']);
    expect(document.querySelector('[data-plan][aria-current]')?.textContent).toContain('1 lever');
  });

  test('names, notes, colours, moves and deletes the one that shows, each with a way back', async () => {
    await openApp();
    await setConference('80');
    await add('A copy of “Plan 1”');
    await button('Edit “Plan 1 (copy)”').click();
    await page.getByLabelText('Name', { exact: true }).fill('');
    await page.getByLabelText('Name', { exact: true }).fill('Kin first');
    await page.getByLabelText('Note').fill('Why');
    (page.getByRole('radio', { name: 'Olive, triangle pointing down' }).element() as HTMLElement).click();
    await button('Move left').click();
    expect(tabs()).toEqual(['Kin first', 'Plan 1']);
    await button('Delete it').click();
    await expect.element(page.getByText('“Kin first” is deleted.')).toBeVisible();
    expect(tabs()).toEqual(['Plan 1']);
    await button('Undo').first().click();
    expect(tabs()).toEqual(['Kin first', 'Plan 1']);
    for (const what of ['place of “Kin first” in the list', 'colour of “Kin first”', 'note on “Kin first”'])
      await button(`Undo: ${what}`).click();
    await button(/^Undo: name of/).click();
    expect(tabs()).toEqual(['Plan 1', 'Plan 1 (copy)']);
    await button(/^Redo/).click();
    expect(tabs()).toEqual(['Plan 1', 'Kin first']);
  });

  test('is moved with Alt and an arrow, and its name is opened with F2', async () => {
    await openApp();
    await setConference('80');
    await add('An empty one');
    document.querySelector<HTMLElement>('[data-plan][aria-current]')?.focus();
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(tabs()).toEqual(['Plan 2', 'Plan 1']);
    await until(() => {
      expect(document.activeElement).toBe(document.querySelector('[data-plan][aria-current]'));
    });
    await userEvent.keyboard('{F2}');
    await expect.element(page.getByLabelText('Name', { exact: true })).toHaveFocus();
    await userEvent.keyboard('Named');
    expect(tabs()).toEqual(['Named', 'Plan 1']);
  });

  test('is undone with the keys, but not while letters are typed', async () => {
    await openApp();
    await setConference('80');
    const undo = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true });
    typed().element().dispatchEvent(undo);
    expect(undo.defaultPrevented).toBe(false);
    document.querySelector<HTMLElement>('[data-plan]')?.focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(typed()).toHaveValue('50');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await expect.element(typed()).toHaveValue('80');
  });
});

describe('what is kept', () => {
  test('is there again when the page is opened again, with the scenario that was shown', async () => {
    const vault = new FakeVault();
    sessionStorage.clear();
    vault.kept = {
      revision: 1,
      editedAt: 1,
      tab: 'before',
      text: writeWorkspaceFile({ ...theirs, scenarios: [planned('first'), ...theirs.scenarios] }),
    };
    sessionStorage.setItem('headwater.current', 'a');
    await openApp(undefined, undefined, fakeHome({ vault, ofTab: sessionStorage }));
    expect(tabs()).toEqual(['first', 'From a colleague']);
    expect(current()).toBe('From a colleague');
    await expect.element(page.getByLabelText('Years to run')).toHaveValue('5');
    await setConference('60');
    await until(() => {
      expect(vault.kept?.text).toContain('"target":0.6');
    });
    await expect.element(page.getByText('Kept in this browser')).toBeVisible();
  });

  test('can be taken back also after the page was loaded anew', async () => {
    sessionStorage.clear();
    const home = { vault: new FakeVault(), ofTab: sessionStorage };
    await openApp(undefined, undefined, fakeHome(home));
    await setConference('80');
    await expect.element(page.getByText('Kept in this browser')).toBeVisible();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    cleanup();
    await openApp(undefined, undefined, fakeHome(home));
    await openCard(CONFERENCE);
    await expect.element(typed()).toHaveValue('80');
    await button('Undo: family group conferences').click();
    await expect.element(typed()).toHaveValue('50');
    sessionStorage.clear();
  });

  test('is asked about before leaving only where something typed would be lost', async () => {
    await openApp();
    const leaves = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await setConference('80');
    expect(leaves()).toBe(true);
    await setConference('8000');
    expect(leaves()).toBe(false);
  });

  test('is said when there is no room for it, with a file to save', async () => {
    const vault = new FakeVault();
    await openApp(undefined, undefined, fakeHome({ vault }));
    vault.failure = 'QuotaExceededError';
    await setConference('60');
    await expect.element(page.getByText(/^This browser has no room left/)).toBeVisible();
    await expect.element(button('Save all scenarios')).toBeVisible();
    vault.failure = null;
    await setConference('70');
    await expect.element(page.getByText('Kept in this browser')).toBeVisible();
  });
});

describe('links and files', () => {
  test('a link opens in place of what is there, which is put aside, and leaves no address behind', async () => {
    const vault = new FakeVault();
    await openApp(undefined, undefined, fakeHome({ vault }));
    await setConference('60');
    const made = await linkOf(theirs);
    if (!('fragment' in made)) throw new Error(made.problem);
    location.hash = made.fragment;
    await until(() => {
      expect(tabs()).toEqual(['From a colleague']);
    });
    expect(location.hash).toBe('#/');
    await expect.element(page.getByText(/among the earlier versions, and Undo leads back/)).toBeVisible();
    await expect.element(typed()).toHaveValue('90');
    await button('Share and files').click();
    await expect.element(button(/^Open the version of /)).toBeVisible();
    await button('Undo: opening the link').click();
    await expect.element(typed()).toHaveValue('60');
    await button(/^Forget the version of /).click();
    await expect.element(page.getByText(/There are none\.$/)).toBeVisible();
  });

  test('a damaged link changes nothing and is said', async () => {
    await openApp();
    location.hash = '#w1.00000000.AAAA';
    await expect.element(page.getByText('The link could not be opened. Nothing has changed.')).toBeVisible();
    await expect.element(page.getByText(/^This link is damaged/)).toBeVisible();
    expect(tabs()).toEqual(['Plan 1']);
  });

  test('a link to these scenarios can be had even where nothing can be copied', async () => {
    await openApp();
    await button('Share and files').click();
    await button('Copy a link').click();
    const field = page.getByLabelText('Link to these scenarios');
    await expect.element(field).toBeVisible();
    expect((field.element() as HTMLInputElement).value).toMatch(/#w1\./);
  });

  test('files are opened where they are dropped, each fault is listed, and scenarios stand beside the others', async () => {
    await openApp();
    await setConference('60');
    drop('bad.json', '{"format":"headwater-workspace/1","years":99}');
    await expect.element(page.getByText('bad.json could not be opened. Nothing has changed.')).toBeVisible();
    expect(document.querySelectorAll('.notice li').length).toBeGreaterThan(3);
    drop('one.json', JSON.stringify({ format: 'headwater-scenario/1', id: 'one', name: 'One' }));
    await until(() => {
      expect(tabs()).toEqual(['Plan 1', 'One']);
    });
    drop('all.json', writeWorkspaceFile(theirs));
    await until(() => {
      expect(tabs()).toEqual(['From a colleague']);
    });
  });

  test('nothing is taken away that could not be opened again', async () => {
    await openApp();
    await openCard(CONFERENCE);
    await typed().fill('8o');
    await button('Share and files').click();
    await button('Copy a link').click();
    await expect.element(page.getByText(/^Something needs putting right first/)).toBeVisible();
  });
});
