import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CONFERENCE, openApp, openCard, until } from '../../support/open-app.ts';

const ENTRY = '#/evidence/conference.effect';
const row = (name: string) => page.getByRole('article', { name });
const EFFECT = 'Conference offered in pre-proceedings: in care a year later';

function home(): void {
  history.replaceState(null, '', location.pathname + location.search);
}

beforeEach(home);
afterEach(home);

test('every value is listed with what it is, how sure, where from and what it feeds', async () => {
  await openApp();
  location.hash = '#/evidence';
  await expect.element(page.getByText('11 values')).toBeVisible();
  const effect = row(EFFECT);
  for (const words of [
    '0.808',
    'ratio of risks',
    '0.731 to 0.893, 90% interval',
    'A randomised trial of 1,511 families',
  ]) {
    await expect.element(effect.getByText(words, { exact: true })).toBeVisible();
  }
  await expect.element(effect.getByText('Strong')).toBeVisible();
  await expect.element(effect.getByRole('link', { name: 'Family group conferences: its effect' })).toBeVisible();
  await expect.element(row('Trend in need').getByText('No evidence')).toBeVisible();
});

test('values are found by words, strength and kind, and all come back', async () => {
  await openApp();
  location.hash = '#/evidence';
  await page.getByLabelText('Strength').selectOptions('moderate');
  await expect.element(page.getByText('2 of 11 values')).toBeVisible();
  await page.getByLabelText('Kind').selectOptions('observational');
  await expect.element(page.getByText('1 of 11 values')).toBeVisible();
  await page.getByLabelText('Search').fill('nothing like it');
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  await expect.element(page.getByText('11 values')).toBeVisible();
  await expect.element(page.getByLabelText('Search')).toHaveValue('');
});

test('a lever leads to its values and a value to its lever, by keyboard', async () => {
  await openApp();
  await openCard(CONFERENCE);
  page.getByRole('link', { name: 'All the evidence behind it: Family group conferences' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Evidence behind family group conferences' }))
    .toHaveFocus();
  expect(
    [...document.querySelectorAll('[data-page]:not([hidden]) article .name')]
      .filter((each) => each.closest('[hidden]') === null)
      .map((each) => each.textContent),
  ).toEqual([EFFECT, 'Families already offered a conference']);
  row(EFFECT).getByRole('link', { name: 'Family group conferences: its effect' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await until(() => {
    expect(document.activeElement?.id).toBe('lever-family-group-conference');
  });
});

test('a value of one’s own is used, marked wherever it shows, and goes back in one click', async () => {
  const { runner } = await openApp();
  location.hash = ENTRY;
  await page.getByLabelText('Your value').fill('0.7');
  await page.getByLabelText('Low end').fill('0.6');
  await page.getByLabelText('High end').fill('0.8');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('The library says 0.808.').last()).toBeVisible();
  await until(() => {
    expect(runner.runRequests.at(-1)?.library['conference.effect']?.value).toBe(0.7);
  });
  location.hash = '#/';
  await openCard(CONFERENCE);
  await expect.element(page.getByText(/effect 0\.7 \(0\.6 to 0\.8\), your value/)).toBeVisible();
  await page.getByLabelText('Family group conferences: typed value').fill('80');
  await userEvent.keyboard('{Enter}');
  await until(() => {
    const plan = runner.runRequests.at(-1)?.scenarios[0];
    expect(plan?.evidence).toEqual({ 'conference.effect': { value: 0.7, low: 0.6, high: 0.8 } });
  });
  location.hash = '#/evidence';
  await page.getByLabelText('Only values that are yours').click();
  await expect.element(page.getByText('1 of 11 values')).toBeVisible();
  await expect.element(row(EFFECT).getByText('yours', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: `Put the library’s value back: ${EFFECT}` }).click();
  await expect.element(page.getByText('0 of 11 values')).toBeVisible();
  await until(() => {
    expect(runner.runRequests.at(-1)?.scenarios[0]?.evidence).toEqual({});
  });
});

test('a picture made with another value says so', async () => {
  await openApp({ millisecondsPerBlock: 60 });
  location.hash = ENTRY;
  await page.getByLabelText('Your value').fill('0.7');
  location.hash = '#/';
  await expect
    .element(page.getByText(/You changed the value of “Conference offered.*” from 0\.808 to 0\.7\./))
    .toBeVisible();
});

test('what is typed wrong is told beside its field, kept, and not used', async () => {
  const { runner } = await openApp();
  location.hash = ENTRY;
  await page.getByLabelText('Your value').fill('0.7');
  await page.getByLabelText('High end').fill('0.8');
  await page.getByLabelText('Low end').fill('0.9');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('The low end is above the value.')).toBeVisible();
  await expect.element(page.getByText(/The last good value still holds/)).toBeVisible();
  location.hash = '#/evidence/trend';
  await expect
    .element(page.getByText('No run asks for this value, so changing it would change nothing.'))
    .toBeVisible();
  location.hash = ENTRY;
  await expect.element(page.getByLabelText('Low end')).toHaveValue('0.9');
  expect(runner.runRequests.at(-1)?.library['conference.effect']?.value).toBe(0.7);
});

test('what is covered says how each thing is represented, with its control and evidence', async () => {
  await openApp();
  location.hash = '#/evidence/coverage';
  await expect.element(page.getByRole('heading', { level: 1, name: 'What is covered' })).toHaveFocus();
  await expect.element(page.getByText('Acts in pre-proceedings.')).toBeVisible();
  await expect.element(page.getByRole('link', { name: EFFECT }).last()).toBeVisible();
  await expect.element(page.getByText(/not in the model yet/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Show', exact: true }).selectOptions('a lever');
  await expect.element(page.getByText('1 of 2 rows')).toBeVisible();
});
