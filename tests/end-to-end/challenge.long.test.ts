import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { ADDRESS } from '../../src/navigation/route.ts';
import { CHALLENGE } from '../../src/text/challenge.ts';
import { CODES, CODE_PROBLEMS } from '../../src/text/challenge-codes.ts';
import { ROOM } from '../../src/text/room.ts';
import { problemsInBothColours } from '../browser-harness/accessibility.ts';
import { openPage } from '../browser-harness/open-page.ts';
import { DESKTOP, focused, overflowsSideways, PHONE } from './page-helpers.ts';

const PATIENCE = 30_000;
const ROOM_SEED = 'room 12';
const CONFERENCES = 'Family group conferences';

const decision = (page: Page, round: number) => page.getByRole('heading', { name: `Decision ${String(round)} of 3` });

/** Decides by keyboard: with Enter, as a form is sent. */
async function decide(page: Page): Promise<void> {
  await page.locator('form button.strong').focus();
  await page.keyboard.press('Enter');
}

test('a game is played by keyboard on a phone, and its code gives the same score on another machine', async () => {
  const { page, problems } = await openPage({ viewport: PHONE, path: ADDRESS.room(ROOM_SEED) });
  await decision(page, 1).waitFor({ timeout: PATIENCE });
  const event = await page.locator('.event h3').innerText();
  await page.getByRole('group', { name: CONFERENCES }).getByRole('radio', { name: CHALLENGE.off }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await decide(page);
  await decision(page, 2).waitFor({ timeout: PATIENCE });
  expect(await focused(page)).toMatch(/^Decision 2 of 3/);
  // A phone that loses its page goes on where it was.
  await page.reload();
  await decision(page, 2).waitFor({ timeout: PATIENCE });
  await page.getByText(CHALLENGE.onward('100%')).waitFor();
  expect(await overflowsSideways(page)).toBe(false);
  expect(await problemsInBothColours(page)).toEqual([]);
  await decide(page);
  await decision(page, 3).waitFor({ timeout: PATIENCE });
  await decide(page);
  await page.getByLabel(CHALLENGE.name).waitFor({ timeout: PATIENCE });
  expect(await focused(page)).toBe(CHALLENGE.result);
  await page.getByLabel(CHALLENGE.name).fill('Anna');
  const code = await page.locator('code').innerText();
  const told = await page.locator('section[aria-labelledby="result-heading"] .lead').first().innerText();
  await page.locator('figure[data-chart="challenge"]').waitFor({ timeout: 2 * PATIENCE });
  expect(await problemsInBothColours(page)).toEqual([]);
  expect(await overflowsSideways(page)).toBe(false);

  const other = await openPage({ viewport: DESKTOP, path: ADDRESS.codes(ROOM_SEED) });
  await other.page.getByLabel(CODES.label, { exact: true }).fill(`${code}\n<script>alert(1)</script>`);
  const row = other.page.getByRole('row', { name: /Anna/ });
  await row.waitFor({ timeout: PATIENCE });
  expect(told).toContain((await row.getByRole('cell').first().innerText()).replace('-', ''));
  expect(await row.innerText()).toContain(`${CONFERENCES} 100% from decision 1`);
  expect(await row.innerText()).not.toContain(CODES.notAsHandedIn);
  await other.page.getByText(CODE_PROBLEMS.notOne).waitFor();
  expect(await problemsInBothColours(other.page)).toEqual([]);
  await other.page.getByRole('link', { name: CODES.toGame }).click();
  await decision(other.page, 1).waitFor({ timeout: PATIENCE });
  expect(await other.page.locator('.event h3').innerText()).toBe(event);
  await other.page.getByText(CHALLENGE.roomIs(ROOM_SEED)).click();
  await other.page.getByRole('button', { name: ROOM.photograph }).click();
  await other.page.getByRole('img', { name: /room%2012$/ }).waitFor();
  expect(await problemsInBothColours(other.page)).toEqual([]);
  expect([...problems, ...other.problems]).toEqual([]);
}, 180_000);
