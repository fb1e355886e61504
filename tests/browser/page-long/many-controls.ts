import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CONFERENCE, openApp, openCard, runFinished } from '../../support/open-app.ts';

const row = (name: string): ReturnType<typeof page.getByRole> =>
  page.getByRole('article', { name, exact: true }).getByRole('button').first();

async function conferences(value: string): Promise<void> {
  await openCard(CONFERENCE);
  await page.getByRole('textbox', { name: 'Family group conferences: typed value' }).fill(value);
  await userEvent.keyboard('{Enter}');
}

test('levers are one quiet line each, in groups along the way a child goes', async () => {
  await openApp();
  const groups = page.getByRole('region', { name: 'What you change' }).getByRole('heading', { level: 3 });
  expect(groups.elements().map(({ textContent }) => textContent)).toEqual([
    'Before care',
    'Pre-proceedings and court',
    'After care',
  ]);
  await expect.element(row('Family help spend')).toHaveAttribute('aria-expanded', 'false');
  await expect.element(row('Family help spend')).toHaveTextContent('Family help spend £191');
  expect(document.querySelectorAll('input[type="range"]')).toHaveLength(1);
});

test('a line opens into the card and closes with the keyboard', async () => {
  await openApp();
  row('Support after a return home').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('The direction is known, the size is a judgement.')).toBeVisible();
  await expect.element(page.getByText(/^Looked for and not found: contact with social care/)).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('The direction is known, the size is a judgement.')).not.toBeInTheDocument();
});

test('what is changed stands at the top, is counted in its group and goes back in one click', async () => {
  await openApp();
  await conferences('80');
  const changed = page.getByRole('region', { name: 'Changed: 1' });
  await expect.element(changed).toHaveTextContent(/Family group conferences 50% to 80%/);
  await expect.element(page.getByText('1 changed')).toBeVisible();
  await expect.element(row('Family group conferences')).toHaveTextContent('Family group conferences 80%, +30 points');
  await changed.getByRole('button', { name: 'Reset Family group conferences' }).click();
  await expect.element(changed).not.toBeInTheDocument();
});

test('the list of what is changed leads to its control', async () => {
  await openApp();
  await conferences('80');
  await row('Family group conferences').click();
  await page.getByRole('link', { name: 'Family group conferences' }).click();
  await expect.element(page.getByRole('slider', { name: 'Family group conferences' })).toHaveFocus();
});

test('a word finds levers and drivers, and Escape shows them all again', async () => {
  await openApp();
  await page.getByLabelText('Find a lever or driver').fill('accept');
  await expect.element(page.getByText('1 found')).toBeVisible();
  await expect.element(row('Thresholds')).toBeVisible();
  expect(document.querySelectorAll('article')).toHaveLength(1);
  await page.getByLabelText('Find a lever or driver').fill('nothing like it');
  await expect.element(page.getByText('Nothing of that name')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(row('Family help spend')).toBeVisible();
});

test('end, places, take-up and the published effect go into the plan', async () => {
  const { runner } = await openApp();
  await openCard('lever-support-at-home');
  const card = page.getByRole('article', { name: 'Support after a return home' });
  await card.getByRole('textbox', { name: /typed value/ }).fill('50');
  await card.getByLabelText('Which published effect').selectOptions('Another framework');
  await expect.element(card.getByText(/^Acts on: back in care; .*effect 0\.9/)).toBeVisible();
  await card.getByText(/^Starts in April 2020/).click();
  await card.getByLabelText('It ends').click();
  await card.getByLabelText('Places a year').fill('40');
  await card.getByLabelText('Take-up').fill('30');
  await userEvent.keyboard('{Enter}');
  await runFinished();
  expect(runner.runRequests.at(-1)?.scenarios[0]?.levers['support-at-home']).toEqual({
    target: 0.5,
    end: '2023-04',
    placesPerYear: 40,
    takeUp: 0.3,
    variant: 'other',
  });
});

test('a driver says what is known, and can start later', async () => {
  const { runner } = await openApp();
  await page.getByText('Before care', { exact: true }).nth(1).click();
  await openCard('driver-thresholds');
  const card = page.getByRole('article', { name: 'Thresholds' });
  await expect.element(card.getByText('No study gives the size.')).toBeVisible();
  await card.getByRole('textbox', { name: /typed value/ }).fill('-10');
  await card.getByText('Starts in April 2020').click();
  await card.getByRole('combobox', { name: 'Year' }).selectOptions('2024');
  await runFinished();
  expect(runner.runRequests.at(-1)?.scenarios[0]?.drivers).toEqual({ thresholds: { change: -0.1, start: '2024-04' } });
});
