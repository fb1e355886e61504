import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CONFERENCE, openApp, openCard, runFinished } from '../../support/open-app.ts';
import type { FakeRunnerOptions } from '../../support/fake-runner.ts';

function home(): void {
  history.replaceState(null, '', location.pathname + location.search);
}
beforeEach(home);
afterEach(home);

const part = (name: string) => page.getByRole('region', { name, exact: true });
const flows = part('Where children come from and go to');
const drivers = part('What drives the difference');
const steps = part('From the baseline to the scenario, lever by lever');
const threshold = part('What would have to be true');
const goal = part('What it would take');

/** The page that explains, with one lever moved. */
async function openExplain(options?: FakeRunnerOptions) {
  const opened = await openApp(options);
  await openCard(CONFERENCE);
  await page.getByRole('textbox', { name: 'Family group conferences: typed value' }).fill('80');
  await userEvent.keyboard('{Enter}');
  await runFinished();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Explain' }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Explain' })).toHaveFocus();
  return opened;
}

describe('flows', () => {
  test('are drawn by themselves for the baseline and the first scenario, and follow what is chosen', async () => {
    await openExplain();
    await expect
      .element(flows.getByRole('img', { name: /^6 fewer coming into care with Plan 1 than with Baseline/ }))
      .toBeVisible();
    await flows.getByRole('combobox', { name: 'Show' }).selectOptions('All ways');
    await expect.element(flows.getByText(/^All ways: children who move/)).toBeVisible();
    await flows.getByRole('button', { name: 'Table' }).click();
    await expect.element(flows.getByRole('row', { name: /Not known before In care 80 74 6 fewer/ })).toBeVisible();
  });

  test('are read by key, each move in a sentence', async () => {
    await openExplain();
    const reader = flows.getByRole('slider', { name: /^Part to read/ });
    (await reader.findElement()).focus();
    await expect
      .element(reader)
      .toHaveAttribute(
        'aria-valuetext',
        expect.stringMatching(/^Baseline: from Not known before to In care, 80 in the year/),
      );
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(reader).toHaveAttribute('aria-valuetext', expect.stringMatching(/Home from care to In care/));
  });
});

describe('the way from the baseline', () => {
  test('shows each lever, in turn or alone, and what the order decides', async () => {
    await openExplain();
    await expect.element(steps.getByText('With one thing moved the order decides nothing.')).toBeVisible();
    await expect.element(steps.getByRole('heading', { level: 3, name: /^4 fewer by March 2030 with/ })).toBeVisible();
    await steps.getByRole('button', { name: 'Table' }).click();
    await expect
      .element(steps.getByRole('row', { name: /^Family group conferences 4 fewer 5 fewer 4 fewer/ }))
      .toBeVisible();
  });
});

describe('what drives the difference', () => {
  test('is worked out when asked for, drawn widest first, and leads to the evidence', async () => {
    const { runner } = await openExplain();
    expect(runner.questions).toEqual([]);
    await drivers
      .getByRole('combobox', { name: 'Measure' })
      .selectOptions('Net cost since the start, against the baseline');
    await drivers.getByRole('button', { name: 'Work out what drives it' }).click();
    await expect
      .element(drivers.getByRole('heading', { name: /^The difference rests most on: conference offered/ }))
      .toBeVisible();
    expect(runner.questions.at(-1)).toMatchObject({ output: 'sum.cost.total', month: 120, against: 'baseline' });
    await expect
      .element(drivers.getByRole('link', { name: /^Conference offered/ }))
      .toHaveAttribute('href', '#/evidence/conference.effect');
  });

  test('out of date it fades, says why, and is not saved', async () => {
    await openExplain();
    await drivers.getByRole('button', { name: 'Work out what drives it' }).click();
    await expect.element(drivers.getByRole('heading', { level: 3, name: /^The difference rests/ })).toBeVisible();
    const save = drivers.getByRole('button', { name: /^Save as CSV/ });
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    await save.click();
    await vi.waitFor(() => {
      expect(saved).toEqual(['headwater-drivers-to-2030-03.csv']);
    });
    await drivers.getByRole('combobox', { name: 'By the end of' }).selectOptions('March 2025');
    await expect.element(drivers.getByText(/This is the answer to what was chosen before/)).toBeVisible();
    await save.click();
    await expect.element(drivers.getByText(/out of date, so it was not saved/)).toBeVisible();
    expect(saved).toHaveLength(1);
    vi.restoreAllMocks();
  });

  test('shows how far it is, and stops; against itself it cannot be asked', async () => {
    await openExplain({ millisecondsPerBlock: 150 });
    await drivers.getByRole('button', { name: 'Work out what drives it' }).click();
    await expect.element(drivers.getByRole('progressbar')).toBeVisible();
    await drivers.getByRole('button', { name: 'Stop' }).click();
    await expect.element(drivers.getByRole('progressbar')).not.toBeInTheDocument();
    await drivers.getByRole('combobox', { name: 'Scenario' }).selectOptions('Baseline');
    await expect.element(drivers.getByRole('button', { name: 'Work out what drives it' })).toBeDisabled();
    await expect.element(drivers.getByText('The two are the same. Choose another.')).toBeVisible();
  });
});

describe('what would have to be true', () => {
  test('is the value at which the scenario breaks even, beside what it is taken to be', async () => {
    await openExplain();
    await threshold.getByRole('button', { name: 'Work it out' }).click();
    await expect
      .element(threshold.getByText(/^“Conference offered.*” would have to be .* break even by March 2030\.$/))
      .toBeVisible();
    await expect.element(threshold.getByRole('link', { name: 'Where this number comes from' })).toBeVisible();
  });
});

describe('what it would take', () => {
  test('asks for a target, finds the setting, and puts it into the scenario', async () => {
    await openExplain();
    const look = goal.getByRole('button', { name: 'Look for it' });
    await expect.element(look).toBeDisabled();
    await goal.getByRole('textbox', { name: 'Target, at most' }).fill('480');
    await look.click();
    await expect
      .element(goal.getByText(/^The smallest move that reaches it: family group conferences at 50%/))
      .toBeVisible();
    await goal.getByRole('button', { name: /^Put family group conferences at 50% into/ }).click();
    await expect.element(goal.getByText(/have been changed since/)).toBeVisible();
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Workbench' }).click();
    await openCard(CONFERENCE);
    await expect
      .element(page.getByRole('textbox', { name: 'Family group conferences: typed value' }))
      .toHaveValue('50');
  });

  test('of two levers is a picture with a table', async () => {
    await openExplain();
    await goal.getByRole('combobox', { name: 'And a second one' }).selectOptions('Family help spend');
    await goal.getByRole('textbox', { name: 'Target, at most' }).fill('480');
    await goal.getByRole('button', { name: 'Look for it' }).click();
    await expect.element(goal.getByRole('img', { name: /^What it would take/ })).toBeVisible();
  });

  test('says plainly when nothing reaches it', async () => {
    await openExplain();
    await goal.getByRole('textbox', { name: 'Target, at most' }).fill('-1');
    await goal.getByRole('button', { name: 'Look for it' }).click();
    await expect.element(goal.getByText(/^No setting of family group conferences in .* reaches it/)).toBeVisible();
  });
});

test('while something needs putting right the page says so, and nothing can be asked', async () => {
  await openApp();
  await page.getByRole('textbox', { name: 'Years to run' }).fill('99');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Explain' }).click();
  await expect.element(page.getByText(/^Something among the starting place/)).toBeVisible();
  await expect.element(drivers.getByRole('button', { name: 'Work out what drives it' })).toBeDisabled();
  await expect.element(flows.getByRole('img')).not.toBeInTheDocument();
});
