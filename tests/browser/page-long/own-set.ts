import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openApp, until } from '../../support/open-app.ts';
import { setCatalogue } from '../../support/set-catalogue.ts';

const ENTRY = '#/evidence/child-in-need.plan';
const LABEL = 'From child in need to a protection plan';

function home(): void {
  history.replaceState(null, '', location.pathname + location.search);
}

beforeEach(home);
afterEach(home);

test('a set has a field for each number with the library’s beside it, is marked, and goes back in one click', async () => {
  const { runner } = await openApp({}, setCatalogue());
  location.hash = ENTRY;
  const field = page.getByLabelText('aged 1 to 4');
  await expect.element(field).toHaveAccessibleDescription(/^library 2\.7%/);
  field.element().focus();
  await userEvent.keyboard('5{Enter}');
  await until(() => {
    expect(runner.runRequests.at(-1)?.library['child-in-need.plan']?.value).toMatchObject({ '0': 0.033, '1-4': 0.05 });
  });
  location.hash = '#/evidence';
  const row = page.getByRole('article', { name: LABEL });
  await expect.element(row.getByText('5%, yours (library 2.7%)')).toBeVisible();
  await page.getByRole('button', { name: `Put the library’s value back: ${LABEL}` }).click();
  await until(() => {
    expect(runner.expectedRequests.at(-1)?.library['child-in-need.plan']?.value).toMatchObject({ '1-4': 0.027 });
  });
});

test('parts of one whole that do not add up say so, and are not used', async () => {
  await openApp({}, setCatalogue());
  location.hash = '#/evidence/families.shares';
  await page.getByLabelText('1 child').fill('50');
  await expect.element(page.getByText('All of them together must be 100%. Now they are 96%.')).toBeVisible();
  await expect.element(page.getByText(/The last good value still holds/)).toBeVisible();
});

test('a set fits a telephone', async () => {
  await openApp({}, setCatalogue());
  await page.viewport(390, 800);
  location.hash = ENTRY;
  await expect.element(page.getByLabelText('aged 16 to 17')).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
});
