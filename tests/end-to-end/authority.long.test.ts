import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { problemsInBothColours } from '../browser-harness/accessibility.ts';
import { openShort, runFinished, widthsThatOverflow } from './page-helpers.ts';

const FIT_MILLISECONDS = 40_000;

async function pickSalford(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/authority';
  });
  await page.getByLabel('Name, region or code').fill('salf');
  await page.getByRole('button', { name: 'Salford' }).click();
}

async function fit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fit the model to these figures' }).click();
  await page.getByRole('button', { name: 'Use this authority' }).waitFor({ timeout: FIT_MILLISECONDS });
}

test(
  'an authority is picked, changed, fitted and started from, and undo takes it back; nothing is asked for meanwhile',
  { timeout: 90_000 },
  async () => {
    const { page, problems } = await openShort();
    await runFinished(page);
    await pickSalford(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const inCare = page.locator('#total-care-10-15');
    expect(await inCare.inputValue()).toBe('219');
    expect(await page.locator('#total-care-10-15-standing').textContent()).toContain('published');
    await inCare.fill('230');
    expect(await page.locator('#total-care-10-15-standing').textContent()).toContain('yours');
    await page.locator('#total-in-0').fill('');
    expect(await page.locator('#total-in-0-standing').textContent()).toContain('borrowed');
    await fit(page);
    expect(await widthsThatOverflow(page)).toEqual([]);
    expect(await problemsInBothColours(page)).toEqual([]);
    await page.getByRole('button', { name: 'Use this authority' }).click();
    await page.getByRole('button', { name: 'Go to the workbench' }).click();
    const place = page.getByLabel('Starting place');
    expect(await place.locator('option:checked').textContent()).toBe('Salford');
    await page.getByRole('button', { name: /^Undo/ }).click();
    expect(await place.locator('option:checked').textContent()).toBe('An average English authority');
    expect(requests).toEqual([]);
    expect(problems).toEqual([]);
  },
);
