import { expect, it, vi } from 'vitest';
import { page as browser, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import '../../../src/styles/controls.css';
import '../../../src/styles/sheet.css';
import BidPage from '../../../src/features/bid/BidPage.svelte';
import { Navigator } from '../../../src/navigation/navigator.svelte.ts';
import { loadCatalogue } from '../../../src/io/seeds.ts';
import { Page } from '../../../src/state/page.svelte.ts';
import { turnsTaken } from '../../../src/ui/turns.ts';
import { planned } from '../../support/workspaces.ts';
import { FakeRunner } from '../../support/fake-runner.ts';
import { fakeTexts } from '../../support/fake-texts.ts';

const PLAN = planned('plan', { name: 'Conferences', levers: { 'family-group-conference': { target: 0.8 } } });

async function open(): Promise<Page> {
  location.hash = '#/bid';
  const page = new Page(await loadCatalogue(), new FakeRunner());
  page.plans.begin({ ...page.plans.workspace, years: 4, scenarios: [PLAN, planned('other', { name: 'Nothing' })] });
  await render(BidPage, { page, navigator: new Navigator(), texts: fakeTexts(), theme: 'light' });
  return page;
}

async function finished(): Promise<void> {
  await vi.waitFor(() => {
    expect(document.body.textContent).toMatch(/500 runs in/);
  }, 20_000);
  await turnsTaken();
}

const answer = (id: string): string => document.querySelector(`[data-answer="${id}"] .answer`)?.textContent ?? '';

it('answers when turned to: whether, when, how sure, and a row for each year', async () => {
  await open();
  await finished();
  expect(answer('pays-back')).toBe('On average yes: it saves £100k more in cash than it costs.');
  expect(answer('how-sure')).toBe('More likely than not to pay back in cash: 55 of 100 runs.');
  const rows = [...document.querySelectorAll('tbody th')].map(({ textContent }) => textContent);
  expect(rows).toEqual(['2020/21', '2021/22', '2022/23', '2023/24']);
});

it('keeps what is typed in the workspace as one step, and nothing of what is usual', async () => {
  const page = await open();
  await finished();
  await userEvent.fill(browser.getByLabelText('Ring-fenced grant, 2021/22'), '1.2m');
  await userEvent.tab();
  expect(page.plans.workspace.bid).toEqual({
    changes: { funding: { grant: [{ year: '2021/22', pounds: 1_200_000 }] } },
  });
  page.plans.undo();
  expect(page.plans.workspace.bid).toBeUndefined();
  await expect.element(browser.getByLabelText('Ring-fenced grant, 2021/22')).toHaveValue('');
});

it('shows pictures with tables, and what the plan does to the safety of children, beside the money', async () => {
  const page = await open();
  await finished();
  const pictures = [...document.querySelectorAll('[data-diagram]')].map((each) => each.getAttribute('data-diagram'));
  expect(pictures).toEqual(['bid-position', 'bid-net', 'bid-chance', 'bid-nothing']);
  await browser.getByRole('button', { name: 'Table' }).nth(1).click();
  expect(document.querySelector('#table-bid-net')?.textContent).toContain('£500k');
  await vi.waitFor(() => {
    expect(document.querySelector('[data-safety="returns"]')?.textContent).toMatch(/returns? home/);
  });
  expect(page.bid?.refusal).toBeNull();
});

it('sets a number of the evidence otherwise, says what it was, and takes it back', async () => {
  const page = await open();
  await finished();
  document.querySelectorAll<HTMLDetailsElement>('details').forEach((fold) => (fold.open = true));
  const rate = browser.getByLabelText('Discount rate', { exact: true });
  await expect.element(rate).toHaveValue('3.5');
  await userEvent.fill(rate, '5%');
  await userEvent.tab();
  expect(page.bid?.bid.value.discount.general).toBe(0.05);
  expect(page.plans.workspace.bid?.changes).toEqual({ value: { discount: { general: 0.05 } } });
  await browser.getByRole('button', { name: 'Reset: Discount rate', exact: true }).click();
  expect(page.plans.workspace.bid?.changes).toEqual({});
});

it('plans a lever: places, set-up, what goes on after the grant, and its price with its spread', async () => {
  const page = await open();
  await finished();
  document.querySelectorAll<HTMLDetailsElement>('details').forEach((fold) => (fold.open = true));
  await userEvent.fill(browser.getByLabelText('Places a year: Family group conferences'), '120');
  await userEvent.fill(browser.getByLabelText('Recruiting and setting up: Family group conferences'), '6');
  await userEvent.selectOptions(browser.getByLabelText('When the grant ends: Family group conferences'), 'no');
  expect(page.bid?.bid.plan.levers).toEqual([
    { lever: 'family-group-conference', placesPerYear: 120, lagMonths: 6, continues: false },
  ]);
  expect(page.bid?.order?.run.request.scenarios[0]?.levers['family-group-conference']).toMatchObject({
    placesPerYear: 120,
    start: '2020-10',
  });
});

it('fades what is out of date and says so, and prices money anew without another run', async () => {
  const page = await open();
  await finished();
  const before = page.bid?.order?.run;
  await userEvent.fill(browser.getByLabelText('Ring-fenced grant, 2020/21'), '1m');
  await userEvent.tab();
  await vi.waitFor(() => {
    expect(page.bid?.answers).not.toBeNull();
  });
  expect(page.bid?.order?.run).toBe(before);
  page.plans.edit({ ...page.plans.workspace, years: 3 }, 'years to run');
  expect(page.bid?.upToDate).toBe(false);
  expect(page.bid?.refusal).not.toBeNull();
});

it('says what is wrong with what is typed, keeps the bid as it was, and takes nothing away meanwhile', async () => {
  const page = await open();
  await finished();
  await userEvent.fill(browser.getByLabelText('Ring-fenced grant, 2020/21'), 'lots');
  await expect
    .element(browser.getByText('Ring-fenced grant, 2020/21: type a number from 0 to 100,000,000,000.').first())
    .toBeInTheDocument();
  expect(page.plans.workspace.bid).toBeUndefined();
  expect(page.bid?.order).toBeNull();
  expect(page.bid?.refusal).not.toBeNull();
});

it('takes years pasted from a spreadsheet, and says which line cannot be read', async () => {
  const page = await open();
  await finished();
  document.querySelector<HTMLElement>('#bid-grant details summary')?.click();
  const box = browser.getByLabelText('Ring-fenced grant: paste years and pounds');
  await userEvent.fill(box, '2020/21\t£1,000,000\n2021/22\tlots');
  await browser.getByRole('button', { name: 'Use these years' }).first().click();
  await expect.element(browser.getByText('Line 2: "lots" is not an amount of pounds.')).toBeInTheDocument();
  await userEvent.fill(box, '2020/21\t£1,000,000\n2021/22\t500k');
  await browser.getByRole('button', { name: 'Use these years' }).first().click();
  expect(page.bid?.bid.funding.grant).toEqual([
    { year: '2020/21', pounds: 1_000_000 },
    { year: '2021/22', pounds: 500_000 },
  ]);
});
