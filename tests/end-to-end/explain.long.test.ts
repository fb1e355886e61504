import { expect, test } from 'vitest';
import { accessibilityProblems } from '../browser-harness/accessibility.ts';
import { moveLever, openShort, overflowsSideways, PHONE, runFinished } from './page-helpers.ts';

test('the page that explains answers every kind of question about a plan, with the real model', async () => {
  const { page, problems, requests } = await openShort();
  await moveLever(page);
  await runFinished(page);
  await page.getByRole('link', { name: 'Explain' }).click();
  const part = (name: string) => page.getByRole('region', { name, exact: true });
  await part('Where children come from and go to')
    .getByText(/^Ways into and out of care: /)
    .waitFor();
  await part('From the baseline to the scenario, lever by lever').locator('[data-diagram]').waitFor();
  const before = requests.length;
  const goal = part('What it would take');
  await goal.getByLabel('Target, at most').fill('1');
  await goal.getByRole('button', { name: 'Look for it' }).click();
  await goal.getByText(/^No setting of family group conferences in “Plan 1” reaches it/).waitFor({ timeout: 25_000 });
  const threshold = part('What would have to be true');
  await threshold.getByRole('button', { name: 'Work it out' }).click();
  await threshold.getByText(/“Conference offered.*(would have to be|is enough)/).waitFor();
  const drivers = part('What drives the difference');
  await drivers.getByRole('button', { name: 'Work out what drives it' }).click();
  await drivers.getByRole('button', { name: 'Stop' }).click();
  await drivers.getByRole('button', { name: 'Work out what drives it' }).waitFor();
  expect(requests.length).toBe(before);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await page.setViewportSize(PHONE);
  await page.getByLabel('Show', { exact: true }).selectOption('all');
  await page.getByText(/^All ways: /).waitFor();
  expect(await overflowsSideways(page)).toBe(false);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(problems).toEqual([]);
}, 60_000);
