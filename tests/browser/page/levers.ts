import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CONFERENCE, headline, openApp, openCard, runFinished, until } from '../../support/open-app.ts';

const slider = (): ReturnType<typeof page.getByRole> => page.getByRole('slider', { name: 'Family group conferences' });
const typed = (): ReturnType<typeof page.getByRole> =>
  page.getByRole('textbox', { name: 'Family group conferences: typed value' });

const timing = (): ReturnType<typeof page.getByText> =>
  page.getByText('Starts in April 2020, builds up over 12 months', { exact: true });

test('a slider says its value, its change and where it stands today in words', async () => {
  await openApp();
  await openCard(CONFERENCE);
  await expect.element(slider()).toHaveAttribute('aria-valuetext', '50%, as today from 50% today');
  slider().element().focus();
  await userEvent.keyboard('{PageUp}');
  await expect.element(slider()).toHaveAttribute('aria-valuetext', '100%, +50 points from 50% today');
});

test('a lever moved with the keyboard runs the model once, when the key is let go', async () => {
  const { runner } = await openApp();
  await openCard(CONFERENCE);
  slider().element().focus();
  await userEvent.keyboard('{ArrowRight>3}');
  expect(runner.runRequests).toHaveLength(1);
  expect(runner.expectedRequests.length).toBeGreaterThan(1);
  await userEvent.keyboard('{/ArrowRight}');
  await runFinished();
  expect(runner.runRequests).toHaveLength(2);
  await expect.element(typed()).toHaveValue('65');
});

test('a typed value moves the slider, stands out and can be reset', async () => {
  await openApp();
  await openCard(CONFERENCE);
  await typed().fill('80');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('80%, +30 points', { exact: true })).toBeVisible();
  await until(() => {
    expect(headline('care')).toMatch(/^At March 2030, 20 fewer children in care \(\d+ to \d+\)$/);
  });
  await page
    .getByRole('article', { name: 'Family group conferences' })
    .getByRole('button', { name: 'Reset Family group conferences' })
    .click();
  await expect.element(typed()).toHaveValue('50');
  await until(() => {
    expect(headline('care')).toMatch(/children in care if nothing changes/);
  });
});

test('where it stands today can be changed, and the lever goes along', async () => {
  await openApp();
  await openCard(CONFERENCE);
  await timing().click();
  await page.getByLabelText('Where it stands today').first().fill('30');
  await expect.element(slider()).toHaveAttribute('aria-valuetext', '30%, as today from 30% today');
  await expect.element(page.getByText('The evidence library says 50%.')).toBeVisible();
});

test('the start can be moved', async () => {
  const { runner } = await openApp();
  await openCard(CONFERENCE);
  await typed().fill('80');
  await timing().click();
  await page.getByRole('combobox', { name: 'Year' }).first().selectOptions('2023');
  await runFinished();
  expect(runner.runRequests.at(-1)?.scenarios[0]?.levers).toEqual({
    'family-group-conference': { target: 0.8, start: '2023-04' },
  });
});

test('the evidence opens in place with source, kind, strength and caveat', async () => {
  await openApp();
  await openCard(CONFERENCE);
  const source = page.getByText('A randomised trial of 1,511 families');
  await expect.element(source).not.toBeVisible();
  await page.getByText(/^Acts on: in care a year later/).click();
  await expect.element(source).toBeVisible();
  await expect
    .element(page.getByText('For every 100 children to whom it would have happened, it happens to about 81.'))
    .toBeVisible();
  await expect.element(page.getByText('The effect of being referred.')).toBeVisible();
});

test('what is typed wrong is named at the field and in a list that leads to it, and nothing is lost', async () => {
  const { runner } = await openApp();
  await openCard(CONFERENCE);
  await page.getByLabelText('Run seed').fill('');
  await typed().fill('180');
  await timing().click();
  await page.getByLabelText('Months to build up').first().fill('x');
  await timing().click();
  const summary = page.getByRole('alert');
  await expect.element(summary.getByRole('link', { name: /^Type a run seed/ })).toBeVisible();
  await expect.element(typed()).toHaveAttribute('aria-invalid', 'true');
  await summary.getByRole('link', { name: /months to build up/ }).click();
  await expect.element(page.getByLabelText('Months to build up').first()).toHaveFocus();
  await expect.element(typed()).toHaveValue('180');
  expect(runner.runRequests).toHaveLength(1);
  await page.getByRole('link', { name: 'Go to what needs putting right' }).click();
  await expect.element(page.getByLabelText('Run seed')).toHaveFocus();
});

test('a driver moves like a lever', async () => {
  const { runner } = await openApp();
  await openCard(CONFERENCE);
  await openCard('driver-trend-in-need');
  await page.getByText('Before care').nth(1).click();
  await page.getByRole('textbox', { name: 'Trend in need: typed value' }).fill('2');
  await userEvent.keyboard('{Enter}');
  await runFinished();
  expect(runner.runRequests.at(-1)?.scenarios[0]?.drivers).toEqual({ 'trend-in-need': { change: 0.02 } });
  await until(() => {
    expect(headline('care')).toMatch(/more children in care/);
  });
});
