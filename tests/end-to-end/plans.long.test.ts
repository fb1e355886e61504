import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openPage } from '../browser-harness/open-page.ts';
import {
  DESKTOP,
  headlineWords,
  LEVER,
  moveLever,
  openShort,
  openSmall,
  runFinished,
  runOneYear,
} from './page-helpers.ts';

const SITUATIONS = [
  'Offer every family a conference',
  'Kinship first',
  'Support every return home',
  'Problem-solving courts as the norm',
  'Family Safeguarding everywhere',
];

async function add(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a scenario' }).click();
  await page.getByRole('button', { name: title, exact: true }).click();
}

const names = (page: Page): Promise<string[]> => page.locator('[data-plan] .name').allTextContents();

const kept = (page: Page): Promise<void> => page.getByText('Kept in this browser', { exact: true }).waitFor();

async function everyHeadline(page: Page): Promise<string> {
  const ids = ['care', 'cost', 'repeat-plans', 'returns', 'in-need'];
  return (await Promise.all(ids.map((id) => headlineWords(page, id)))).join('\n');
}

/** Opens the page in a tab, or a profile, of its own. */
async function openAgain(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('[data-headline="care"]').waitFor();
}

test('five scenarios are built from situations, kept through a reload in the middle of an edit, and gone back and forth in', async () => {
  const { page, problems } = await openSmall();
  await runFinished(page);
  for (const title of SITUATIONS) await add(page, title);
  expect(await names(page)).toEqual(SITUATIONS);
  await page.getByRole('button', { name: /^Kinship first/ }).click();
  await moveLever(page);
  const target = await page.locator(`#lever-${LEVER}-target`).inputValue();
  // At once, before anything can have been kept in peace.
  await page.reload();
  await page.locator('[data-plan][aria-current]').waitFor();
  expect(await names(page)).toEqual(SITUATIONS);
  expect(await page.locator('[data-plan][aria-current] .name').textContent()).toBe('Kinship first');
  await page.locator(`#lever-${LEVER}-row`).click();
  expect(await page.locator(`#lever-${LEVER}-target`).inputValue()).toBe(target);
  // What led there can be taken back as before, and done again.
  await page.getByRole('button', { name: /^Undo: / }).click();
  expect(await page.locator(`#lever-${LEVER}-target`).inputValue()).not.toBe(target);
  await page.getByRole('button', { name: /^Redo: / }).click();
  expect(await page.locator(`#lever-${LEVER}-target`).inputValue()).toBe(target);
  await page.getByRole('link', { name: 'Situations' }).click();
  await page.getByRole('heading', { level: 1, name: 'Situations' }).waitFor();
  await page.goBack();
  await page.getByRole('button', { name: /^Support every return home/ }).click();
  await page.goForward();
  await page.getByRole('heading', { level: 1, name: 'Situations' }).waitFor();
  await page.goBack();
  expect(await page.locator('[data-plan][aria-current] .name').textContent()).toBe('Support every return home');
  // What was still being fetched when the page was loaded again is no fault.
  expect(problems.filter((problem) => !problem.includes('ERR_ABORTED'))).toEqual([]);
});

test('the newer edit of two tabs shows in both, and what gave way can be had back', async () => {
  const { page, address } = await openSmall();
  await moveLever(page);
  await kept(page);
  const other = await page.context().newPage();
  await openAgain(other, address);
  await other.getByRole('button', { name: 'Edit “Plan 1”' }).click();
  await other.getByLabel('Name', { exact: true }).fill('Named in the other tab');
  await page.getByText('You changed these scenarios in another tab; this one shows them now.').waitFor();
  expect(await names(page)).toEqual(['Named in the other tab']);
  await page.getByRole('button', { name: 'Undo: what another tab changed' }).click();
  expect(await names(page)).toEqual(['Plan 1']);
  await expect.poll(() => names(other)).toEqual(['Plan 1']);
});

test('a browser without room says so, and offers a file that opens again', async () => {
  const { page } = await openSmall();
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await page.reload();
  await page.locator('[data-headline="care"]').waitFor();
  await runOneYear(page);
  await moveLever(page);
  await page.getByText(/^This browser has no room left/).waitFor();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all scenarios' }).click();
  const file = await (await coming).path();
  await page.getByRole('button', { name: 'Undo', exact: false }).first().click();
  await page.getByRole('button', { name: 'Share and files' }).click();
  await page.locator('input[type="file"]').setInputFiles({
    name: 'saved.json',
    mimeType: 'application/json',
    buffer: await readFile(file),
  });
  await page.locator('[data-plan]', { hasText: '1 lever' }).waitFor();
  expect(await names(page)).toEqual(['Plan 1']);
});

test('a link opens to the same figures in a profile that has never seen the page', async () => {
  const { page, address } = await openShort({ permissions: ['clipboard-read', 'clipboard-write'] });
  await add(page, SITUATIONS[0] ?? '');
  await runFinished(page);
  await page.getByRole('button', { name: 'Share and files' }).click();
  await page.getByRole('button', { name: 'Copy a link' }).click();
  await page.getByText('The link is copied.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.startsWith(`${address}#w1.`)).toBe(true);
  const { page: colleague, problems } = await openPage({ viewport: DESKTOP, path: link.slice(address.length) });
  await runFinished(colleague);
  expect(await everyHeadline(colleague)).toBe(await everyHeadline(page));
  expect(await names(colleague)).toEqual(await names(page));
  expect(new URL(colleague.url()).hash).toBe('#/');
  await colleague.reload();
  await colleague.locator('[data-plan]').waitFor();
  expect(await names(colleague)).toEqual([SITUATIONS[0]]);
  expect(problems).toEqual([]);
});
