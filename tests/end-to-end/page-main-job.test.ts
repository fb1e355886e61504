import { expect, test } from 'vitest';
import {
  everythingLoaded,
  headlineWords,
  LEVER,
  openLever,
  openReady,
  openSmall,
  runFinished,
  runOneYear,
  slider,
} from './page-helpers.ts';
import type { Page } from 'playwright';

const TABS_AT_MOST = 60;

/** Presses Tab until the control with this id has the focus; the keyboard must reach everything. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let tab = 0; tab < TABS_AT_MOST; tab += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.id === wanted, id)) return;
  }
  throw new Error(`The keyboard does not reach "${id}".`);
}

test('a finance lead gets the answer with the keyboard alone, and can stop a long run', async () => {
  const { page, problems } = await openReady();
  await tabTo(page, 'years');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await tabTo(page, `lever-${LEVER}-row`);
  await page.keyboard.press('Enter');
  await tabTo(page, `lever-${LEVER}`);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await runFinished(page);
  expect(await headlineWords(page, 'care')).toMatch(/^At March 2021, (\d+ (fewer|more) child|no c)/);
  expect(await headlineWords(page, 'cost')).toMatch(/^Over 1 year, .*((less|more) spent|in spending)/);
  expect(await headlineWords(page, 'repeat-plans')).toMatch(/^Over 1 year, .*repeat protection plan/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Reset');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Move a lever to begin' }).waitFor();

  // A run can be stopped, and what had come in stays.
  await page.getByLabel('Years to run').fill('20');
  await page.keyboard.press('Enter');
  await page.getByText(/^[1-9]\d* of 500 runs/).waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText(/^Stopped/).waitFor();
  const words = await headlineWords(page, 'care');
  expect(words).toMatch(/^At March 2040, (about )?\d+ children in care if nothing changes/);
  await page.waitForTimeout(500);
  expect(await headlineWords(page, 'care')).toBe(words);
  expect(problems).toEqual([]);
});

test('the focus can always be seen, nothing that is pressed is smaller than 24 pixels each way, and chosen colours are kept', async () => {
  const { page } = await openSmall({ colorScheme: 'light' });
  for (let tab = 0; tab < 25; tab += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body);
      return { width: parseFloat(style.outlineWidth), style: style.outlineStyle };
    });
    expect(outline.style).not.toBe('none');
    expect(outline.width).toBeGreaterThanOrEqual(2);
  }
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input, summary')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${String(box.width)}x${String(box.height)}`),
  );
  expect(small).toEqual([]);
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Light colours' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});

test('no request is made after the page has loaded, whatever is done', async () => {
  const { page, requests, problems } = await openReady({ serviceWorkers: 'allow' });
  await runOneYear(page);
  await everythingLoaded({ page, requests });
  const before = requests.length;
  await openLever(page);
  await slider(page).focus();
  await page.keyboard.press('PageUp');
  await runFinished(page);
  await page.getByLabel('Starting place', { exact: true }).selectOption('england-2019');
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByLabel('Starting place', { exact: true }).selectOption('average-authority');
  await runFinished(page);
  await page.locator('article details').nth(1).locator('summary').click();
  await page.getByRole('button', { name: 'Table' }).first().click();
  for (const kind of ['PNG', 'SVG', 'CSV']) {
    const download = page.waitForEvent('download');
    await page
      .getByRole('button', { name: new RegExp(`^Save as ${kind}`) })
      .first()
      .click();
    expect((await download).suggestedFilename()).toBe(`headwater-care-to-2021-03.${kind.toLowerCase()}`);
  }
  await page.getByRole('button', { name: 'Dark colours' }).click();
  expect(requests.slice(before).filter((address) => !address.startsWith('blob:'))).toEqual([]);
  expect(problems).toEqual([]);
});
