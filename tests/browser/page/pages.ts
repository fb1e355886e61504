import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CONFERENCE, openCard, headline, openApp, runFinished } from '../../support/open-app.ts';

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const link = (name: string) => page.getByRole('link', { name, exact: true });

/** Leaves the address as the tests found it. */
function home(): void {
  history.replaceState(null, '', location.pathname + location.search);
}

beforeEach(home);
afterEach(home);

async function turnTo(name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();
}

describe('the way between pages', () => {
  test('leads to each page: its heading has the focus, the window its name, and its link is marked', async () => {
    await openApp();
    for (const name of ['Situations', 'Evidence', 'Method', 'Evidence']) {
      await turnTo(name);
      await expect.element(heading(name)).toHaveFocus();
      expect(document.title).toBe(`${name} – Headwater`);
      expect(document.querySelector('nav [aria-current="page"]')?.textContent).toBe(name);
    }
  });

  test('keeps what is set and what was run on the workbench', async () => {
    const { runner } = await openApp();
    await openCard(CONFERENCE);
    await page.getByLabelText('Family group conferences: typed value').fill('80');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => headline('care')).toMatch(/fewer .*\(/);
    await runFinished();
    const [words, runs] = [headline('care'), runner.runRequests.length];
    await turnTo('Method');
    await turnTo('Workbench');
    await expect.element(page.getByLabelText('Family group conferences: typed value')).toHaveValue('80');
    expect(headline('care')).toBe(words);
    expect(runner.runRequests.length).toBe(runs);
  });

  test('can be gone back and forth, to where each page was left', async () => {
    await openApp();
    await turnTo('Evidence');
    await page.getByLabelText('Search').fill('spend');
    await expect.element(page.getByText('2 of 11 values')).toBeVisible();
    await link('Spend today').click();
    await expect.element(heading('Spend today')).toHaveFocus();
    history.back();
    await expect.element(heading('Evidence')).toHaveFocus();
    await expect.element(page.getByText('2 of 11 values')).toBeVisible();
    history.forward();
    await expect.element(heading('Spend today')).toHaveFocus();
  });

  test('says plainly that there is no such page, situation or value, and leads out', async () => {
    await openApp();
    location.hash = '#/nowhere';
    await expect.element(heading('There is no such page')).toHaveFocus();
    await link('Go to the workbench').click();
    await expect.element(heading('Results')).toHaveFocus();
    location.hash = '#/evidence/none';
    await expect.element(page.getByText('The evidence library holds nothing called “none”.')).toBeVisible();
    location.hash = '#/situations/none';
    await expect.element(page.getByText('No situation is called “none”.')).toBeVisible();
    location.hash = '#/evidence/for/lever/none';
    await expect.element(heading('Nothing of that name rests on the library')).toBeVisible();
  });

  test('leaves the page alone when a place on it is followed', async () => {
    await openApp();
    await turnTo('Evidence');
    // What stands there until the page comes is a place of its own, and goes with it.
    await expect.element(heading('Evidence')).toHaveFocus();
    const skip = page.getByText('Skip to the page');
    skip.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Evidence')).toBeVisible();
    expect(document.activeElement?.tagName).toBe('MAIN');
  });
});

describe('the method note', () => {
  test('is shown with its contents, tables and lists, and links only to what is in the app', async () => {
    await openApp();
    await turnTo('Method');
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Money' }).click();
    await expect.element(page.getByRole('heading', { name: 'Money' })).toHaveFocus();
    await expect.element(page.getByRole('columnheader', { name: 'Value' })).toBeVisible();
    await expect.element(page.getByRole('listitem').filter({ hasText: 'Prices are today' })).toBeVisible();
    expect(document.querySelector('[href*="decisions"]')).toBeNull();
    expect(document.querySelector('[data-page]:not([hidden]) article p a')?.getAttribute('href')).toBe(
      '#/method/money',
    );
  });

  test('has the details below the four pages, with contents and addresses of their own', async () => {
    await openApp();
    await turnTo('Method');
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Loops' }).click();
    await expect.element(page.getByRole('heading', { name: 'Loops', level: 3 })).toHaveFocus();
    expect(location.hash).toBe('#/method/loops');
    await link('told').click();
    await expect.element(page.getByRole('heading', { name: 'Savings', level: 4 })).toHaveFocus();
    await link('note').click();
    await expect.element(page.getByRole('heading', { name: 'Money' })).toHaveFocus();
    await expect.element(page.getByRole('heading', { name: 'The method in detail', level: 2 })).toBeVisible();
  });
});

describe('situations', () => {
  test('say what they mean and set, and open on the workbench', async () => {
    const { runner } = await openApp();
    await turnTo('Situations');
    await link('Offer every family a conference').click();
    await expect.element(heading('Offer every family a conference')).toHaveFocus();
    await expect.element(page.getByText('100%, from 50% today')).toBeVisible();
    await expect.element(page.getByText('Starts from: England 2020. Runs for 5 years.', { exact: true })).toBeVisible();
    await expect.element(page.getByText('a right to a meeting')).toBeVisible();
    await page.getByRole('button', { name: 'Open on the workbench' }).click();
    await expect.element(heading('Results')).toHaveFocus();
    await openCard(CONFERENCE);
    await expect.element(page.getByLabelText('Family group conferences: typed value')).toHaveValue('100');
    await expect.poll(() => runner.runRequests.at(-1)).toMatchObject({ years: 5, baseline: { id: 'england-2020' } });
  });

  test('stand beside what has been set, and ask before they change what all scenarios share', async () => {
    const { runner } = await openApp();
    await openCard(CONFERENCE);
    await page.getByLabelText('Family group conferences: typed value').fill('80');
    location.hash = '#/situations/do-nothing';
    await page.getByRole('button', { name: 'Open on the workbench' }).click();
    await expect.element(page.getByLabelText('Family group conferences: typed value')).toHaveValue('50');
    location.hash = '#/situations/offer-every-family';
    await page.getByRole('button', { name: 'Open on the workbench' }).click();
    await expect.element(page.getByText('Change what all your scenarios share?')).toBeVisible();
    await page.getByRole('button', { name: 'Do not open it' }).click();
    await expect.element(heading('Offer every family a conference')).toBeVisible();
    await page.getByRole('button', { name: 'Open on the workbench' }).click();
    await page.getByRole('button', { name: 'Keep my setting' }).click();
    await expect.element(page.getByLabelText('Family group conferences: typed value')).toHaveValue('100');
    await expect.poll(() => runner.runRequests.at(-1)).toMatchObject({ years: 10 });
  });
});
