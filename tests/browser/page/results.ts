import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CONFERENCE, headline, openApp, openCard, runFinished, until } from '../../support/open-app.ts';

const typed = (): ReturnType<typeof page.getByRole> =>
  page.getByRole('textbox', { name: 'Family group conferences: typed value' });

async function plan(value = '80'): Promise<void> {
  await openCard(CONFERENCE);
  await typed().fill(value);
  await userEvent.keyboard('{Enter}');
}

const chart = (id: string): HTMLElement => {
  const figure = document.querySelector<HTMLElement>(`[data-chart="${id}"]`);
  if (figure === null) throw new Error(`There is no chart ${id}.`);
  return figure;
};

test('before anything is changed the page says what to do first and shows the baseline', async () => {
  await openApp();
  await expect.element(page.getByRole('heading', { name: 'Move a lever to begin' })).toBeVisible();
  expect(document.querySelectorAll('figure')).toHaveLength(1);
  expect(headline('cost')).toMatch(/^Over 10 years, £[\d.]+m spent if nothing changes \(.*\)$/);
});

test('a plan has three headlines, safety among them, and three charts', async () => {
  await openApp();
  await plan();
  await until(() => {
    expect(document.querySelectorAll('figure')).toHaveLength(3);
  });
  await runFinished();
  expect(headline('care')).toMatch(/^At March 2030, 20 fewer children in care \(\d+ to \d+\)$/);
  expect(headline('cost')).toMatch(/^Over 10 years, £[\d.]+m less spent \(£.*\)$/);
  expect(headline('repeat-plans')).toMatch(/^Over 10 years, \d+ more repeat protection plans \(.*\)$/);
  expect(headline('returns')).toMatch(/^Over 10 years, \d+ fewer returns? home that breaks? down \(.*\)$/);
  await expect.element(page.getByText('Very likely fewer: at least 95 runs in 100.')).toBeVisible();
});

test('a picture that is out of date stays, says why and may not be saved', async () => {
  await openApp();
  await plan();
  await runFinished();
  page.getByRole('slider', { name: 'Family group conferences' }).element().focus();
  await userEvent.keyboard('{ArrowRight>2}');
  await expect.element(page.getByText(/You changed family group conferences from 80% to 90%\./)).toBeVisible();
  expect(document.querySelectorAll('figure')).toHaveLength(3);
  await page.getByRole('button', { name: /^Save as CSV: .*children in care/ }).click();
  await expect
    .element(page.getByText('This picture is out of date, so it was not saved. Run it again first.'))
    .toBeVisible();
  await page.getByRole('button', { name: 'Run again' }).click();
  await runFinished();
  await expect.element(page.getByText(/out of date/i)).not.toBeInTheDocument();
});

test('a run shows how far it is, and stops', async () => {
  const { runner } = await openApp({ millisecondsPerBlock: 400 });
  await plan();
  await expect.element(page.getByRole('progressbar', { name: 'Progress of the run' })).toBeVisible();
  await expect.element(page.getByText(/^[1-9]\d* of 500 runs, [\d.]+ seconds/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect.element(page.getByText(/^Stopped at \d+ of 500 runs\./)).toBeVisible();
  await page.getByRole('button', { name: 'Run the rest' }).click();
  await runFinished();
  expect(runner.runRequests).toHaveLength(3);
});

test('a run that fails says what, and the way out, and keeps what was typed', async () => {
  const { runner } = await openApp();
  runner.failure = 'The run could not finish because the part that does the arithmetic stopped unexpectedly.';
  await plan();
  await expect.element(page.getByRole('heading', { name: 'The run did not finish' })).toBeVisible();
  await expect.element(page.getByText(runner.failure, { exact: true })).toBeVisible();
  await expect.element(typed()).toHaveValue('80');
  runner.failure = null;
  await page.getByRole('button', { name: 'Try again' }).click();
  await runFinished();
});

test('the arrow keys read every line at a month, on every chart at once', async () => {
  await openApp();
  await plan();
  await until(() => {
    expect(document.querySelectorAll('figure')).toHaveLength(3);
  });
  await runFinished();
  const reader = page.getByRole('slider', { name: /^Month to read, Fewer children/ });
  reader.element().focus();
  await userEvent.keyboard('{ArrowLeft>36/}');
  await expect
    .element(reader)
    .toHaveAttribute('aria-valuetext', expect.stringMatching(/^March 2027: Baseline \d+, Plan 1 \d+ \(\d+ to \d+\)$/));
  for (const id of ['care', 'difference', 'cost']) expect(chart(id).textContent).toContain('March 2027');
});

test('pointing at a chart reads the month under the pointer', async () => {
  await openApp();
  await until(() => {
    expect(chart('care').querySelector('canvas')?.width).toBeGreaterThan(300);
  });
  const canvas = chart('care').querySelector('canvas');
  if (canvas === null) throw new Error('There is no canvas.');
  await userEvent.hover(canvas, { position: { x: canvas.clientWidth / 2, y: 100 } });
  await until(() => {
    expect(chart('care').querySelector('.values')?.textContent).toMatch(/202[45] ?Baseline \d+/);
  });
});

test('each chart has its table one click away', async () => {
  await openApp();
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const table = page.getByRole('table', { name: /^If nothing changes/ });
  await expect.element(table).toBeVisible();
  expect(table.getByRole('row').elements()).toHaveLength(12);
  await page.getByRole('button', { name: 'Hide table' }).click();
  await expect.element(table).not.toBeInTheDocument();
});

test('cautions are shown', async () => {
  await openApp();
  await plan('100');
  await openCard('lever-spend');
  await page.getByRole('textbox', { name: 'Family help spend: typed value' }).fill('400');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/held at 35%/)).toBeVisible();
});
