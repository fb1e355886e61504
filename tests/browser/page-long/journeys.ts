import { expect, it } from 'vitest';
import { page as browser } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import '../../../src/styles/controls.css';
import '../../../src/styles/sheet.css';
import { PALETTES } from '../../../src/charts/palette.ts';
import { drawnJourney } from '../../../src/charts/journey-drawing.ts';
import { journeyExamples } from '../../../src/charts/journey-examples.ts';
import { journeyShares } from '../../../src/charts/journey-shares.ts';
import { journeyStay } from '../../../src/charts/journey-stay.ts';
import JourneysPage from '../../../src/features/journeys/JourneysPage.svelte';
import { Navigator } from '../../../src/navigation/navigator.svelte.ts';
import { Page } from '../../../src/state/page.svelte.ts';
import { turnsTaken } from '../../../src/ui/turns.ts';
import { askedFor, TWO_PLANS } from '../../support/compared.ts';
import { fakeCatalogue } from '../../support/fake-catalogue.ts';
import { fakeJourneys } from '../../support/fake-journeys.ts';
import { FakeRunner } from '../../support/fake-runner.ts';
import { fakeTexts } from '../../support/fake-texts.ts';
import { until } from '../../support/open-app.ts';

interface Opened {
  readonly page: Page;
  readonly runner: FakeRunner;
}

async function open(runner = new FakeRunner()): Promise<Opened> {
  location.hash = '#/journeys';
  const page = new Page(fakeCatalogue(), runner);
  page.plans.begin({ ...page.plans.workspace, years: 10, scenarios: TWO_PLANS });
  const navigator = new Navigator();
  await render(JourneysPage, { page, navigator, texts: fakeTexts(), theme: 'light' });
  return { page, runner };
}

async function finished(): Promise<void> {
  await until(() => {
    expect(document.body.textContent).toMatch(/100 runs of each in/);
  });
  await turnsTaken();
}

it('follows children when turned to, beside the baseline: shares, time in care and examples, each with its table', async () => {
  const { runner } = await open();
  await finished();
  expect(runner.journeyQuestions).toEqual([{ scenarios: ['baseline', 'first'] }]);
  expect([...document.querySelectorAll('[data-chart]')].map((each) => each.getAttribute('data-chart'))).toEqual([
    'journey-shares',
    'journey-stay',
    'journey-examples',
  ]);
  await expect
    .element(browser.getByRole('heading', { name: /^After 6 years, 11% are in care and 44% home;/ }))
    .toBeVisible();
  await expect.element(browser.getByRole('heading', { name: /^Half have left care within 23 months/ })).toBeVisible();
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[aria-controls^="table-journey"]'))
    button.click();
  await until(() => {
    expect(document.querySelectorAll('table')).toHaveLength(3);
  });
  await expect
    .element(browser.getByRole('row', { name: /^Half have left within 35 months within 23 months/ }))
    .toBeVisible();
  await expect
    .element(
      browser.getByRole('row', { name: /^2 2 2021-05 11 months in care In care: In-house foster care, month 0 to 2;/ }),
    )
    .toBeVisible();
});

it('follows one child in so many of a place too large to follow, and says so on the page and in what is saved', async () => {
  const { page } = await open();
  await finished();
  expect(document.body.textContent).not.toMatch(/One child in/);
  page.inputs.baselineId = 'england-2020';
  page.commit();
  await expect
    .element(browser.getByText(/^England 2020: too many children to follow each, so one in 150 is followed\./))
    .toBeVisible();
  expect(document.querySelector('figure > .hint')?.textContent).toMatch(/One child in 150/);
});

it('follows another scenario when it is chosen, and says why what is shown is out of date meanwhile', async () => {
  const { runner, page } = await open(new FakeRunner({ millisecondsPerBlock: 600 }));
  await finished();
  await browser.getByRole('combobox').selectOptions('=Plan, B');
  await until(() => {
    expect(runner.journeyQuestions.at(-1)).toEqual({ scenarios: ['baseline', 'before'] });
  });
  await until(() => {
    expect(page.run.status).not.toBe('working');
    expect(document.querySelector('.stale')).toBeNull();
  });
  page.inputs.years = 5;
  page.follow();
  await expect.element(browser.getByText(/It runs for 5 years instead of 10/)).toBeVisible();
  expect(document.querySelector('.stale')).not.toBeNull();
  await browser
    .getByRole('button', { name: /^Save as CSV/ })
    .first()
    .click();
  await expect.element(browser.getByText(/out of date, so it was not saved/)).toBeVisible();
});

it('can be stopped and begun again, and says what went wrong', async () => {
  const { runner } = await open(new FakeRunner({ millisecondsPerBlock: 900 }));
  await browser.getByRole('button', { name: 'Stop' }).click();
  runner.failure = 'Nobody could be followed.';
  await browser.getByRole('button', { name: 'Follow children' }).click();
  await expect.element(browser.getByText('Nobody could be followed.').first()).toBeVisible();
  runner.failure = null;
  await browser.getByRole('button', { name: 'Try again' }).click();
  await finished();
});

it('draws every picture at any width, with title, source and seed in what is saved', () => {
  const asked = askedFor();
  const request = { ...asked.request, years: 10 };
  const journeys = fakeJourneys(request, { scenarios: ['baseline', 'before'] }, 100);
  const followed = { asked: { ...asked, request }, scenario: 'before', journeys, elapsedMilliseconds: 1 };
  for (const drawing of [journeyShares(followed), journeyStay(followed), journeyExamples(followed)]) {
    for (const width of [340, 700, 1200]) {
      const { shapes } = drawing.scene(PALETTES.dark, width, false);
      const xs = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.at] : shape.points)).map(([x]) => x);
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...xs)).toBeLessThanOrEqual(width);
    }
    const saved = drawnJourney(drawing);
    const words = saved
      .scene(PALETTES.light)
      .shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
      .join(' ');
    expect(words).toContain(saved.title.split(' ')[0]);
    expect(words).toContain('run seed “headwater”');
    expect(words).toMatch(/Simulated/);
    expect(saved.csv()).toContain('run seed');
    expect(saved.csv()).not.toMatch(/(^|,)=/m);
  }
});
