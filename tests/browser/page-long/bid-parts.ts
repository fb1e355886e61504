import { afterEach, expect, it, vi } from 'vitest';
import { page as browser, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import '../../../src/styles/controls.css';
import '../../../src/styles/sheet.css';
import BidPage from '../../../src/features/bid/BidPage.svelte';
import { Navigator } from '../../../src/navigation/navigator.svelte.ts';
import type { BidPart } from '../../../src/navigation/route.ts';
import { loadCatalogue } from '../../../src/io/seeds.ts';
import { Page } from '../../../src/state/page.svelte.ts';
import { turnsTaken } from '../../../src/ui/turns.ts';
import { planned } from '../../support/workspaces.ts';
import { FakeRunner } from '../../support/fake-runner.ts';
import { fakeTexts } from '../../support/fake-texts.ts';

const PLAN = planned('plan', { name: 'Conferences', levers: { 'family-group-conference': { target: 0.8 } } });
const HOMES = 'Children’s home or other residential';

afterEach(() => {
  vi.restoreAllMocks();
});

async function open(part: BidPart): Promise<{ readonly page: Page; readonly runner: FakeRunner }> {
  location.hash = `#/bid/${part}`;
  const runner = new FakeRunner();
  const page = new Page(await loadCatalogue(), runner);
  page.plans.begin({ ...page.plans.workspace, years: 4, scenarios: [PLAN] });
  await render(BidPage, { page, navigator: new Navigator(), texts: fakeTexts(), theme: 'light' });
  await vi.waitFor(() => {
    expect(document.body.textContent).toMatch(/500 runs in/);
  }, 20_000);
  await turnsTaken();
  return { page, runner };
}

const row = (id: string): string =>
  (document.querySelector(`[data-price="${id}"]`)?.textContent ?? '').replaceAll(/\s+/g, ' ');

it('edits a price in place: its range moves along, it is marked, undone and reset', async () => {
  const { page } = await open('prices');
  expect(row('price.residential')).not.toContain('changed');
  await userEvent.fill(browser.getByLabelText(HOMES, { exact: true }), '7,600');
  await userEvent.tab();
  expect(page.bid?.bid.prices).toMatchObject([
    {
      ...{ id: 'price.residential', value: 7600, source: 'Set by the user', strength: 'none' },
      distribution: { kind: 'triangular', low: 6800, mode: 7600, high: 8840 },
    },
  ]);
  await vi.waitFor(() => {
    expect(row('price.residential')).toMatch(/£6,800 to £8,840.*changed evidence: £3,800/);
  });
  expect(document.body.textContent).toContain('1 price is your own.');
  page.plans.undo();
  await expect.element(browser.getByLabelText(HOMES, { exact: true })).toHaveValue('3,800');
  page.plans.redo();
  await browser.getByRole('button', { name: `Reset: ${HOMES}` }).click();
  expect(page.bid?.bid.prices).toEqual([]);
});

it('keeps what is mistyped, says so, and goes on with the last good price', async () => {
  const { page } = await open('prices');
  await userEvent.fill(browser.getByLabelText(HOMES, { exact: true }), 'dear');
  await expect.element(browser.getByText(`${HOMES}: price`, { exact: false }).first()).toBeInTheDocument();
  expect(page.bid?.bid.prices).toEqual([]);
  expect(page.bid?.order).toBeNull();
  await expect.element(browser.getByLabelText(HOMES, { exact: true })).toHaveValue('dear');
});

it('sets range, year, source and strength of a price where it is opened', async () => {
  const { page } = await open('prices');
  await browser.getByRole('button', { name: `Range, year and source: ${HOMES}` }).click();
  await expect.element(browser.getByLabelText('How sure it is')).toBeDisabled();
  await userEvent.fill(browser.getByLabelText('Lowest', { exact: true }), '3500');
  await userEvent.fill(browser.getByLabelText('In money of'), '2021/22');
  await userEvent.fill(browser.getByLabelText('Source', { exact: true }), 'Our contracts');
  await userEvent.tab();
  await browser.getByLabelText('How sure it is').selectOptions('strong');
  expect(page.bid?.bid.prices).toMatchObject([
    {
      ...{ value: 3800, priceYear: '2021/22', source: 'Our contracts', strength: 'strong' },
      distribution: { low: 3500, high: 4420 },
    },
  ]);
});

it('takes prices pasted from a spreadsheet all together or not at all', async () => {
  const { page } = await open('prices');
  document.querySelector<HTMLElement>('#price-files ~ details summary')?.click();
  const box = browser.getByLabelText('Prices: paste a table');
  await userEvent.fill(box, `id\tvalue\nprice.residential\t4,000\nprice.gold\t3`);
  await browser.getByRole('button', { name: 'Use these prices' }).click();
  await expect
    .element(browser.getByText('Line 3, column id: "price.gold" is not a price of the model.'))
    .toBeInTheDocument();
  expect(page.bid?.bid.prices).toEqual([]);
  await expect.element(box).toHaveValue(`id\tvalue\nprice.residential\t4,000\nprice.gold\t3`);
  await userEvent.fill(box, `id\tvalue\nprice.residential\t4,000\nprice.kinship\t310`);
  await browser.getByRole('button', { name: 'Use these prices' }).click();
  await expect.element(browser.getByText('2 prices changed.')).toBeInTheDocument();
  expect(page.bid?.bid.prices.map(({ id }) => id)).toEqual(['price.kinship', 'price.residential']);
});

it('sets an outturn beside the first year, and scales prices to it in one step', async () => {
  const { page } = await open('prices');
  await userEvent.fill(browser.getByLabelText('Residential care: your outturn in pounds'), '15,000,000');
  await userEvent.tab();
  const line = document.querySelector('[data-line="residential"]');
  expect(line?.textContent).toContain('£12.0m');
  expect(line?.textContent).toContain('× 1.25');
  await browser.getByRole('button', { name: 'Scale prices to this outturn' }).click();
  expect(page.bid?.bid.prices).toMatchObject([{ id: 'price.residential', value: 4750 }]);
  await vi.waitFor(() => {
    expect(line?.textContent).toContain('× 1.00');
  });
  page.plans.undo();
  expect(page.bid?.bid.prices).toEqual([]);
  expect(page.plans.workspace.bid?.outturn).toEqual({ residential: 15_000_000 });
});

it('says whether the plan is on course, from figures typed and pasted', async () => {
  const { page } = await open('tracking');
  const verdict = (): string | undefined => document.querySelector<HTMLElement>('[data-verdict]')?.dataset.verdict;
  await vi.waitFor(() => {
    expect(verdict()).toBe('unknown');
  });
  await userEvent.fill(browser.getByLabelText('Children in care, 2020/21 Q1: what happened'), '505');
  await userEvent.tab();
  await vi.waitFor(() => {
    expect(verdict()).toBe('within');
  });
  document.querySelector<HTMLElement>('#tracking ~ details summary')?.click();
  const box = browser.getByLabelText('What happened: paste a table');
  await userEvent.fill(box, 'Quarter\tChildren in care\n2020/21 Q2\t590\nSpring\t3');
  await browser.getByRole('button', { name: 'Use these figures' }).click();
  await expect
    .element(browser.getByText('Line 3, column Quarter: “Spring” is not a quarter such as 2020/21 Q1.'))
    .toBeInTheDocument();
  expect(page.plans.workspace.bid?.actuals).toHaveLength(1);
  await userEvent.fill(box, 'Quarter\tChildren in care\n2020/21 Q2\t590');
  await browser.getByRole('button', { name: 'Use these figures' }).click();
  await vi.waitFor(() => {
    expect(verdict()).toBe('off-course');
  });
  await expect.element(browser.getByRole('heading', { name: /1 of 2 figures outside/ })).toBeInTheDocument();
});

it('sets out the pack, and neither prints nor saves it while it is out of date', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const { page } = await open('pack');
  await expect.element(browser.getByRole('heading', { name: 'Bid pack: Conferences' })).toBeInTheDocument();
  // Its parts come one in each frame, and it is not to be printed before all of them are there.
  await vi.waitFor(() => {
    expect(document.querySelector('.pack.stale')).toBeNull();
  });
  const headings = [...document.querySelectorAll('.pack h3')].map(({ textContent }) => textContent);
  expect(headings).toEqual([
    ...['In short', 'And are children as safe?', 'What is bid for', 'Funding profile', 'Benefits by line and year'],
    ...['What to follow it by', 'What the answer rests on', 'What would make it fail'],
    ...['Assumptions, sources and how strong they are', 'How it was worked out'],
  ]);
  const pictures = [...document.querySelectorAll<HTMLElement>('.pack [data-picture]')];
  expect(pictures.map(({ dataset }) => dataset.picture)).toEqual(['bid-position', 'bid-benefits', 'bid-stakes']);
  await browser.getByRole('button', { name: 'Print' }).click();
  expect(print).toHaveBeenCalledTimes(1);
  page.bid?.tell('made-up', 'Something is half typed.');
  await vi.waitFor(() => {
    expect(page.bid?.order).toBeNull();
  });
  await browser.getByRole('button', { name: 'Print' }).click();
  await browser.getByRole('button', { name: 'Workbook (XLSX)' }).click();
  await expect
    .element(browser.getByText('The pack is out of date or still being put together').first())
    .toBeInTheDocument();
  expect(print).toHaveBeenCalledTimes(1);
});
