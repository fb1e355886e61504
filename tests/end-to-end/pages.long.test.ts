import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { problemsInBothColours } from '../browser-harness/accessibility.ts';
import type { OpenedPage } from '../browser-harness/open-page.ts';
import { DESKTOP, everythingLoaded, headline, openShort, PHONE, widthsThatOverflow } from './page-helpers.ts';

const LONGEST_BLOCK_MILLISECONDS = 50;

/** Every page but those that have tests of their own, by its address. */
const PAGES = [
  '#/situations',
  '#/situations/offer-every-family-a-conference',
  '#/evidence',
  '#/evidence/E01',
  '#/evidence/child-in-need.plan',
  '#/evidence/for/lever/family-group-conference',
  '#/evidence/coverage',
  '#/method',
  '#/journeys',
  '#/lessons',
  '#/challenge',
  '#/files',
  '#/report',
  '#/nowhere',
] as const;

/** Turns to a page and waits until it has the focus and all its rows. */
async function turnTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await page.waitForFunction(() => document.activeElement?.matches('[data-heading]') ?? false);
  await page.waitForFunction(async () => {
    const count = (): number => document.querySelectorAll('article').length;
    const before = count();
    await new Promise((resolve) => setTimeout(resolve, 200));
    return count() === before;
  });
}

/** A few rows of each long list are looked at: the others are made alike. */
async function shorten(page: Page, address: string): Promise<void> {
  if (address === '#/evidence') await page.getByRole('combobox', { name: 'Strength' }).selectOption('very low');
  if (address === '#/evidence/coverage') await page.getByLabel('Show', { exact: true }).selectOption('check');
}

let sitting: Promise<OpenedPage> | undefined;
/** One window for all that is done here, as a reader has. */
const sit = () => (sitting ??= openShort({ stays: 'for the file' }));

test('neither turning to the evidence nor searching it holds up the page', async () => {
  const { page, requests } = await sit();
  await everythingLoaded({ page, requests });
  await page.evaluate(() => {
    const blocks: number[] = [];
    Object.assign(globalThis, { blocks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) blocks.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
  await turnTo(page, '#/evidence');
  await page.getByLabel('Search').pressSequentially('care', { delay: 30 });
  await page.getByText(/^\d+ of \d+ values$/).waitFor();
  await page.getByLabel('Search').fill('');
  await page.getByText(/^\d+ values$/).waitFor();
  await turnTo(page, '#/evidence/E01');
  const blocks = await page.evaluate(() => (globalThis as unknown as { blocks: number[] }).blocks);
  // Tests share the machine with other tests, so that a task may take as long again as it does alone.
  expect(Math.max(0, ...blocks)).toBeLessThan(4 * LONGEST_BLOCK_MILLISECONDS);
});

// In two parts: axe takes seconds on a long page.
test.each([
  ['of evidence', PAGES.filter((address) => address.startsWith('#/evidence'))],
  ['beside the evidence', PAGES.filter((address) => !address.startsWith('#/evidence'))],
])(
  'every page %s opens without a request, fits every width, and has nothing for axe to find, in light colours or dark',
  { timeout: 90_000 },
  async (_name, addresses) => {
    const { page, requests, problems } = await sit();
    const before = requests.length;
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      await turnTo(page, address);
      expect(await widthsThatOverflow(page), address).toEqual([]);
      await page.setViewportSize(DESKTOP);
      await shorten(page, address);
      expect(await problemsInBothColours(page), address).toEqual([]);
    }
    expect(requests.slice(before)).toEqual([]);
    expect(problems).toEqual([]);
  },
);

test('a situation is opened, its plan runs, and going back leads to it', async () => {
  const { page, problems } = await sit();
  await turnTo(page, '#/situations');
  await page.getByRole('link', { name: 'Offer every family a conference' }).click();
  await page.getByRole('button', { name: 'Open on the workbench' }).click();
  await headline(page, 'care').getByText('fewer').waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Offer every family a conference' }).waitFor();
  expect(problems).toEqual([]);
});

test('on a phone a value leads to its lever on the sheet, and going back leaves no sheet in the way', async () => {
  const { page } = await sit();
  await page.setViewportSize(PHONE);
  await turnTo(page, '#/evidence/E01');
  await page.getByRole('link', { name: 'Family group conferences: its effect' }).first().click();
  await page.getByRole('dialog', { name: 'Starting place and levers' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('lever-family-group-conference');
  await page.goBack();
  await page.waitForFunction(() => document.activeElement?.matches('[data-heading]') ?? false);
  expect(await page.locator('dialog[open]').count()).toBe(0);
});

test('on paper a value of one’s own is among what the results rest on', async () => {
  const { page } = await sit();
  await page.setViewportSize(DESKTOP);
  await turnTo(page, '#/evidence/E01');
  await page.getByLabel('Your value').fill('0.7');
  await turnTo(page, '#/');
  await page.emulateMedia({ media: 'print' });
  const line = page.getByText(
    /Conference offered in pre-proceedings: in care a year later: 0\.7, your value \(library 0\.808\)/,
  );
  await line.waitFor();
  expect(await line.isVisible()).toBe(true);
});
