import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CONFERENCE, headline, openApp, openCard, runFinished, until } from '../../support/open-app.ts';

async function plan(): Promise<void> {
  await openCard(CONFERENCE);
  await page.getByRole('textbox', { name: 'Family group conferences: typed value' }).fill('80');
  await userEvent.keyboard('{Enter}');
  await runFinished();
}

const loop = (name: string): ReturnType<typeof page.getByRole> => page.getByRole('checkbox', { name });

test('each loop has a switch, its usual state and a drawing with the same in words', async () => {
  const { runner } = await openApp();
  await page.getByRole('heading', { name: 'Feedback loops' }).click();
  await expect.element(loop('Failed returns')).toBeChecked();
  await expect.element(loop('Failed returns')).toHaveAccessibleDescription('usually on');
  await page.getByRole('button', { name: 'How it works: Acute spend crowds out prevention' }).click();
  await expect.element(page.getByRole('img', { name: /^Children in care up, spend on care up\./ })).toBeVisible();
  await expect.element(page.getByText(/^Usually off: councils spent more/)).toBeVisible();
  await loop('Acute spend crowds out prevention').click();
  await runFinished();
  expect(runner.runRequests.at(-1)?.loops).toEqual([
    'spend-crowds-out-prevention',
    'failed-returns',
    'removal-leads-to-removal',
  ]);
  await expect.element(page.getByRole('region', { name: 'Changed: 1' })).toHaveTextContent(/switched on/);
});

test('after a run each loop says what it made of the change', async () => {
  await openApp();
  await plan();
  const made = page.getByRole('region', { name: 'What the loops made of it' });
  await expect.element(made).toHaveTextContent(/With every loop off it would be 16 fewer children in care\./);
  await expect.element(made).toHaveTextContent(/Failed returns With this loop on, it made about 2 of the 20 fewer/);
});

test('safety stands beside the headline, and those no longer reached once thresholds are moved', async () => {
  await openApp();
  await plan();
  expect(headline('in-need')).toMatch(/^At March 2030, \d+ more children in need without a plan \(.*\)$/);
  expect(headline('reached')).toBe('');
  await openCard('driver-thresholds');
  await page.getByText('Before care', { exact: true }).nth(1).click();
  await page.getByRole('textbox', { name: 'Thresholds: typed value' }).fill('-10');
  await userEvent.keyboard('{Enter}');
  await until(() => {
    expect(headline('reached')).toMatch(/^Over 10 years, .*fewer children reached as in need/);
  });
});

test('why an answer is not more certain is worked out when asked for, and told in bars and words', async () => {
  const { runner } = await openApp();
  await plan();
  expect(runner.questions).toEqual([]);
  const why = page.getByRole('region', { name: 'Why this is not more certain' });
  await why.getByRole('button', { name: 'Work it out' }).click();
  await expect.element(why.getByText(/about 52%, comes from evidence/)).toBeVisible();
  await expect
    .element(why.getByRole('link', { name: /^Conference offered/ }))
    .toHaveAttribute('href', '#/evidence/conference.effect');
  expect(runner.questions).toEqual([{ output: 'stock.care', month: 120, scenario: 'plan', against: 'baseline' }]);
  await why.getByRole('combobox').selectOptions('spending over 10 years');
  await expect.element(why.getByText(/about 52%/)).not.toBeInTheDocument();
});

test('working out why shows how far it is, and stops', async () => {
  await openApp({ millisecondsPerBlock: 150 });
  const why = page.getByRole('region', { name: 'Why this is not more certain' });
  await why.getByRole('button', { name: 'Work it out' }).click();
  await expect.element(why.getByRole('progressbar')).toBeVisible();
  await expect.element(why.getByText(/^[1-9]\d* of 800 runs/)).toBeVisible();
  await why.getByRole('button', { name: 'Stop' }).click();
  await expect.element(why.getByRole('progressbar')).not.toBeInTheDocument();
  await expect.element(why.getByRole('button', { name: 'Work it out' })).toBeVisible();
});

test('when it cannot be worked out the page says so and offers to try again', async () => {
  const { runner } = await openApp();
  runner.failure = 'It broke.';
  const why = page.getByRole('region', { name: 'Why this is not more certain' });
  await why.getByRole('button', { name: 'Work it out' }).click();
  await expect.element(why.getByText('It broke.')).toBeVisible();
  runner.failure = null;
  await why.getByRole('button', { name: 'Try again' }).click();
  await expect.element(why.getByText(/about 52%/)).toBeVisible();
});
