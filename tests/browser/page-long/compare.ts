import { expect, it, vi } from 'vitest';
import { cdp, page as browser } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import '../../../src/styles/controls.css';
import '../../../src/styles/sheet.css';
import '../../../src/styles/print.css';
import ComparePage from '../../../src/features/compare/ComparePage.svelte';
import OwnDataGuard from '../../../src/features/page/OwnDataGuard.svelte';
import ReportPage from '../../../src/features/report/ReportPage.svelte';
import { Navigator } from '../../../src/navigation/navigator.svelte.ts';
import { loadCatalogue } from '../../../src/io/seeds.ts';
import { compareViewOf } from '../../../src/features/compare/compare-of.ts';
import type { Catalogue } from '../../../src/state/catalogue.ts';
import { Page } from '../../../src/state/page.svelte.ts';
import type { PlannedScenario, Workspace } from '../../../src/workspace/workspace.ts';
import { REPORT } from '../../../src/text/report.ts';
import { turnsTaken } from '../../../src/ui/turns.ts';
import { createInlineRunner } from '../../../workers/local-runners.ts';
import { planned } from '../../support/workspaces.ts';
import type { Runner } from '../../../workers/runner.ts';
import { TWO_PLANS } from '../../support/compared.ts';
import { fakeCatalogue } from '../../support/fake-catalogue.ts';
import { FakeRunner } from '../../support/fake-runner.ts';
import { fakeTexts } from '../../support/fake-texts.ts';
import { until } from '../../support/open-app.ts';

interface Opened {
  readonly runner?: Runner;
  readonly catalogue?: Catalogue;
  readonly scenarios?: readonly PlannedScenario[];
  readonly years?: number;
  readonly setup?: Partial<Workspace>;
}

async function open(kind: 'compare' | 'report', parts: Opened = {}): Promise<Page> {
  const {
    runner = new FakeRunner(),
    catalogue = fakeCatalogue(),
    scenarios = TWO_PLANS,
    years = 2,
    setup = {},
  } = parts;
  location.hash = `#/${kind}`;
  const page = new Page(catalogue, runner);
  page.plans.begin({ ...page.plans.workspace, years, scenarios, ...setup });
  const navigator = new Navigator();
  await render(kind === 'compare' ? ComparePage : ReportPage, { page, navigator, texts: fakeTexts(), theme: 'light' });
  return page;
}

/** Waits for a comparison to come in whole. */
async function finished(): Promise<void> {
  await until(() => {
    expect(document.body.textContent).toMatch(/\d+ runs of each scenario in/);
  });
  await turnsTaken();
}

const cells = (measure: string): string[][] =>
  [...document.querySelectorAll(`[data-measure="${measure}"] tr`)]
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent.trim()));

it('compares when turned to: charts, table and small multiples', async () => {
  await open('compare');
  await finished();
  await expect.element(browser.getByRole('heading', { level: 1, name: 'Compare' })).toBeInTheDocument();
  expect(document.querySelectorAll('[data-chart]')).toHaveLength(5);
  expect(cells('children-in-care').map(([name, , difference]) => [name, difference])).toEqual([
    ['Baseline', 'held against'],
    ['Plan A', '12 fewer'],
    ['=Plan, B', '24 fewer'],
  ]);
  expect(document.querySelectorAll('[data-measure]')).toHaveLength(6);
});

it('prints of a reader’s own children only what withholds small numbers', async () => {
  const catalogue = fakeCatalogue();
  const own = { ...catalogue.baseline('average-authority'), id: 'own-here', label: 'Here', own: true } as const;
  const page = await open('compare', { catalogue, setup: { own, place: own.id } });
  document.body.firstElementChild?.setAttribute('data-page', '');
  await render(OwnDataGuard, { page });
  await finished();
  const visible = (selector: string): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
  const entries = (): string[] => visible('[data-measure="returns-broken-down"] td').map((cell) => cell.innerText);
  const onScreen = entries();
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    await expect.element(browser.getByText(/^This page holds data of your own/)).toBeVisible();
    expect(onScreen).not.toContain('fewer than 10');
    expect(entries()).toContain('fewer than 10');
    expect(visible('canvas')).toEqual([]);
    expect(visible('svg[role="img"]').length).toBeGreaterThan(3);
    expect(visible('main > :not(.paper, h1)')).toEqual([]);
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    delete document.documentElement.dataset.ownData;
  }
});

it('sorts within each measure, and says so to those who do not see the arrow', async () => {
  await open('compare');
  await finished();
  await browser.getByRole('button', { name: 'Difference', exact: true }).click();
  expect(cells('children-in-care').map(([name]) => name)).toEqual(['=Plan, B', 'Plan A', 'Baseline']);
  const sorted = document.querySelectorAll('th[aria-sort]');
  expect([...sorted].map((head) => head.getAttribute('aria-sort'))).toEqual(['ascending']);
});

it('copies the table as a spreadsheet takes it, and shows it where the browser does not let the page copy', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
  await open('compare');
  await finished();
  await browser.getByRole('button', { name: 'Copy the table' }).click();
  await expect.element(browser.getByText(/The table is copied/)).toBeInTheDocument();
  expect(write.mock.calls[0]?.[0]).toMatch(/^Scenario\tMeasure\t/);
  write.mockRejectedValueOnce(new Error('no'));
  await browser.getByRole('button', { name: 'Copy the table' }).click();
  const box = browser.getByRole('textbox', { name: 'Table to copy' });
  await expect.element(box).toHaveFocus();
  expect((box.element() as HTMLTextAreaElement).value.split('\n')).toHaveLength(19);
  write.mockRestore();
});

it('out of date is faded, says why and is not saved', async () => {
  const page = await open('compare');
  await finished();
  const stop = vi.spyOn(page.runner, 'compare').mockRejectedValue(new Error('stopped'));
  const [first] = TWO_PLANS;
  page.plans.edit({ ...page.plans.workspace, scenarios: first === undefined ? [] : [first] }, 'x');
  await until(() => {
    expect(document.body.textContent).toContain('“=Plan, B” was taken out.');
  });
  await expect.element(browser.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  expect(document.querySelector('.stale')).not.toBeNull();
  await browser.getByRole('button', { name: 'Comparisons, every month (CSV)' }).click();
  await expect.element(browser.getByText(/out of date, so it was not saved/)).toBeInTheDocument();
  stop.mockRestore();
});

it('shows two scenarios that are equal as differing by exactly nothing, from the model itself', async () => {
  const catalogue = await loadCatalogue();
  const levers = { 'family-group-conference': { target: 1 } };
  const scenarios = [planned('one', { levers }), planned('two', { levers, colour: 'rose' })];
  const page = await open('compare', {
    catalogue,
    runner: createInlineRunner(),
    scenarios,
    years: 1,
    setup: { place: 'small-affluent' },
  });
  compareViewOf(page).comparison.holdAgainst('one');
  await until(() => {
    expect(
      cells('children-in-care')
        .find(([name]) => name === 'two')
        ?.slice(2),
    ).toEqual([...['no difference', '0.0%', '0 to 0', '0 to 0', 'no difference']]);
  });
  const { shown } = compareViewOf(page).comparison;
  const equal = shown?.comparisons.pairs.filter(({ scenario }) => scenario === 'two') ?? [];
  expect(equal).toHaveLength(6);
  for (const { difference } of equal) {
    const { mean, p5, p25, p50, p75, p95 } = difference;
    for (const values of [mean, p5, p25, p50, p75, p95]) expect(values.every((value) => value === 0)).toBe(true);
  }
  compareViewOf(page).comparison.cancel();
});

it('makes a report with settings, charts, table, assumptions with sources, caveats, version and seed', async () => {
  const page = await open('report');
  await until(() => {
    expect(document.querySelectorAll('.report section')).toHaveLength(8);
  });
  page.plans.edit(page.plans.workspace, 'x');
  // The parts come in turn, each with its heading first.
  await until(() => {
    const text = document.body.textContent.replaceAll(/\s+/g, ' ');
    for (const words of [
      ...[
        'Scenarios side by side: An average English authority',
        'March 2020 to March 2022',
        'Plan A',
        '80%, from 50% today',
      ],
      ...[
        'A randomised trial of 1,511 families',
        'run seed “headwater”',
        'Version of the model',
        'It is not a forecast',
      ],
      'Fewer children in care is not good in itself',
    ]) {
      expect(text).toContain(words);
    }
  });
  await until(() => {
    expect(document.querySelectorAll('.report figure svg[role="img"]')).toHaveLength(5);
  });
  const print = vi.spyOn(window, 'print').mockReturnValue();
  await until(() => {
    (browser.getByRole('button', { name: 'Print' }).element() as HTMLElement).click();
    expect(print).toHaveBeenCalled();
  });
  print.mockRestore();
});

it('keeps the focus on the heading of the report while the comparison comes in', async () => {
  await open('report');
  const heading = document.querySelector<HTMLElement>('[data-heading]');
  const before = heading?.textContent.trim();
  heading?.focus();
  await expect.element(browser.getByRole('heading', { level: 1, name: /^Scenarios side by side/ })).toBeInTheDocument();
  expect(before).toBe(REPORT.empty);
  expect(document.activeElement).toBe(heading);
});
