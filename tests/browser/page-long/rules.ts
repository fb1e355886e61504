import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CONFERENCE, openApp, openCard, until } from '../../support/open-app.ts';
import { render } from 'vitest-browser-svelte';
import EntryPage from '../../../src/features/evidence/EntryPage.svelte';
import { loadCatalogue } from '../../../src/io/seeds.ts';
import { Page } from '../../../src/state/page.svelte.ts';
import { FakeRunner } from '../../support/fake-runner.ts';

const LEVER = 'family-group-conference';
const WRITE = 'Write a rule of your own';
const formula = (): ReturnType<typeof page.getByRole> =>
  page.getByRole('textbox', { name: 'Formula for Family group conferences' });

function home(): void {
  history.replaceState(null, '', location.pathname + location.search);
}

beforeEach(home);
afterEach(home);

/** The page with conferences moved to 80% and the field for a rule open. */
async function openRule(): Promise<FakeRunner> {
  const { runner } = await openApp();
  await openCard(CONFERENCE);
  const typed = page.getByRole('textbox', { name: 'Family group conferences: typed value' });
  await typed.fill('80');
  await userEvent.keyboard('{Enter}');
  await page.getByText(WRITE).first().click();
  await expect.element(formula()).toBeVisible();
  return runner;
}

const ruleOf = (runner: FakeRunner): unknown => runner.expectedRequests.at(-1)?.scenarios[0]?.rules?.[LEVER];

test('a rule is run as it is typed, shown month by month, kept with the scenario and taken away again', async () => {
  const runner = await openRule();
  await formula().fill('min(1, effect + 0.005 * months)');
  await until(() => {
    expect(ruleOf(runner)).toEqual({ formula: 'min(1, effect + 0.005 * months)' });
  });
  await page.getByText('What it gives, year by year').first().click();
  await expect.element(page.getByRole('row', { name: '24 0.928' })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await until(() => {
    expect(runner.runRequests.at(-1)?.scenarios[0]?.rules).toHaveProperty(LEVER);
  });
  await expect.element(page.getByText('Your rule: min(1, effect + 0.005 * months)')).toBeVisible();
  await page.getByRole('button', { name: 'Take the rule away' }).click();
  await until(() => {
    expect(runner.expectedRequests.at(-1)?.scenarios[0]).not.toHaveProperty('rules');
  });
});

test('what is wrong is told at its character, and the last good rule holds', async () => {
  const runner = await openRule();
  await formula().fill('effect^0.5');
  await formula().fill('effect * covrage');
  await expect.element(formula()).toHaveAccessibleDescription(/^Character 10: "covrage" is not known here/);
  expect(document.querySelector('.pointed b')?.textContent).toBe('c');
  await expect.element(page.getByText(/The last good rule still holds/)).toBeVisible();
  expect(ruleOf(runner)).toEqual({ formula: 'effect^0.5' });
  await formula().fill('effect - 0.02 * months');
  await expect
    .element(page.getByText(/^In September 2023 it gives −0.01\. An effect must be from 0 to 10/))
    .toBeVisible();
  expect(document.querySelector('.pointed')).toBeNull();
  await formula().fill('1 - 0.2 * coverage');
  await page.getByText('What it gives, year by year').first().click();
  await expect.element(page.getByRole('columnheader', { name: 'reaching 80%, as set' })).toBeVisible();
  await expect.element(page.getByRole('row', { name: '24 0.9 0.84' })).toBeVisible();
});

test('results say which rule is half typed until it is put right, and lead to it', async () => {
  await openRule();
  const said = page.getByText('Your own rule for “Family group conferences” is half typed.');
  await formula().fill('effect * ');
  await expect.element(said).toHaveTextContent('What is shown is without it.');
  await formula().fill('effect');
  await expect.element(said).not.toBeInTheDocument();
  await formula().fill('effect * ');
  await expect.element(said).toHaveTextContent('What is shown rests on the last good one.');
  document.getElementById(`${CONFERENCE}-row`)?.click();
  await expect.element(formula()).not.toBeInTheDocument();
  await page.getByRole('link', { name: 'Finish it' }).click();
  await expect.element(formula()).toHaveValue('effect * ');
});

test('a number with a name is used once it is in good order', async () => {
  const runner = await openRule();
  await formula().fill('effect + worse');
  await page.getByRole('button', { name: 'Add a number' }).click();
  await expect.element(page.getByText(/A name has small letters/)).toBeVisible();
  await page.getByLabelText('Name', { exact: true }).fill('worse');
  await page.getByLabelText('Value', { exact: true }).fill('0.05');
  await until(() => {
    expect(ruleOf(runner)).toEqual({ formula: 'effect + worse', inputs: { worse: { value: 0.05 } } });
  });
  await page.getByLabelText('Low', { exact: true }).fill('0.1');
  await expect.element(page.getByText('Type both ends, or neither.')).toBeVisible();
  await page.getByLabelText('High', { exact: true }).fill('0.2');
  await expect.element(page.getByText(/Low must be below high/)).toBeVisible();
  await page.getByRole('button', { name: 'Take away worse' }).click();
  await expect.element(formula()).toHaveAccessibleDescription(/^Character 10: "worse" is not known here/);
});

test('a rule says why the picture is out of date, and one step takes it back', async () => {
  await openRule();
  await formula().fill('0.9');
  await expect
    .element(page.getByText(/You changed your rule for family group conferences/).first())
    .toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Your rule: 0.9')).toBeVisible();
});

test('a field for a rule fits a telephone', async () => {
  await openApp();
  await page.viewport(390, 800);
  await page
    .getByRole('button', { name: /levers/i })
    .first()
    .click();
  await openCard(CONFERENCE);
  await page.getByText(WRITE).first().click();
  await formula().fill('effect '.repeat(30));
  await expect.element(formula()).toBeVisible();
  const rule = document.querySelector('.rule');
  expect(rule?.getBoundingClientRect().right).toBeLessThanOrEqual(390);
  expect(rule?.scrollWidth).toBeLessThanOrEqual(rule?.clientWidth ?? 0);
});

test('a price takes a rule on its page: run as typed in every scenario, told at its character, taken away again', async () => {
  const opened = new Page(await loadCatalogue(), new FakeRunner());
  opened.plans.begin(opened.plans.workspace);
  await render(EntryPage, { page: opened, id: 'price.residential' });
  const held = (): unknown => opened.inputs.rules.values['price.residential'];
  const field = page.getByRole('textbox', { name: /^Formula for/ });
  await page.getByText(WRITE).click();
  await expect.element(page.getByText(/it holds for every scenario and for the baseline/)).toBeVisible();
  await field.fill('price * 1.02^(months / 12)');
  await until(() => {
    expect(held()).toEqual({ formula: 'price * 1.02^(months / 12)' });
  });
  // How far a lever has come means nothing for a price of the place.
  await field.fill('price * coverage');
  await expect.element(field).toHaveAccessibleDescription(/^Character 9: "coverage" is not known here/);
  await field.fill('price - 1000000');
  await expect.element(page.getByText(/A price must be from 0 to/)).toBeVisible();
  expect(held()).toEqual({ formula: 'price * 1.02^(months / 12)' });
  await page.getByRole('button', { name: 'Take the rule away' }).click();
  await until(() => {
    expect(held()).toBeUndefined();
  });
});
