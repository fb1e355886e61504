import { expect, test } from 'vitest';
import {
  headlineWords,
  LEVER,
  openLever,
  openReady,
  openSmall,
  PHONE,
  runFinished,
  runOneYear,
  widthsThatOverflow,
} from './page-helpers.ts';

test('on a phone the results come first, the levers open as a full sheet, and a tap on a chart reads the month under it', async () => {
  const { page, problems } = await openReady({ viewport: PHONE, hasTouch: true, isMobile: true });
  expect(await page.locator(`#lever-${LEVER}-row`).count()).toBe(1);
  await page.getByRole('button', { name: 'Change levers' }).tap();
  const sheet = page.getByRole('dialog', { name: 'Starting place and levers' });
  const box = await sheet.boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: PHONE.width, height: PHONE.height });
  await runOneYear(page);
  await openLever(page);
  await page.locator(`#lever-${LEVER}-target`).fill('100');
  await page.keyboard.press('Enter');
  await sheet.getByText(/^At March 2021, .*(child|children) in care/).waitFor();
  await sheet.getByRole('button', { name: 'Show the results' }).tap();
  await sheet.waitFor({ state: 'hidden' });
  await runFinished(page);
  const bar = page.getByText(/^At March 2021, .*in care \(/);
  expect(await bar.first().isVisible()).toBe(true);
  expect(await headlineWords(page, 'care')).toMatch(/^At March 2021/);

  const canvas = page.locator('[data-chart="care"] canvas');
  await canvas.scrollIntoViewIfNeeded();
  await canvas.tap({ position: { x: 180, y: 80 } });
  await page.locator('[data-chart="care"] .values').waitFor();
  expect(await page.locator('[data-chart="care"] .values').textContent()).toMatch(/20\d\d ?Baseline \d+/);
  expect(problems).toEqual([]);
});

test('at 768 pixels the controls fold above the results, and nothing sticks out at the side on any width of screen', async () => {
  const { page } = await openSmall({ viewport: { width: 768, height: 1024 } });
  const row = page.locator(`#lever-${LEVER}-row`);
  const fold = page.getByText('Starting place and levers: nothing changed yet');
  expect(await row.isVisible()).toBe(false);
  await fold.click();
  expect(await row.isVisible()).toBe(true);
  await fold.click();
  expect(await widthsThatOverflow(page)).toEqual([]);
});
