import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { BID_STATUS } from '../../src/text/bid.ts';
import { linkOf } from '../../src/workspace/share-link.ts';
import { accessibilityProblems } from '../browser-harness/accessibility.ts';
import { openPage } from '../browser-harness/open-page.ts';
import { emptyWorkspace, planned } from '../support/workspaces.ts';
import { DESKTOP, everythingLoaded, overflowsSideways, PHONE } from './page-helpers.ts';

const RUN_MILLISECONDS = 40_000;
const LONG = 90_000;

/** Waits for the runs of the bid: the workbench, hidden behind it, says the same about its own. */
async function workedOut(page: Page): Promise<void> {
  const region = page.getByRole('region', { name: BID_STATUS.region });
  await region.getByText(/^\d+ runs in/).waitFor({ timeout: RUN_MILLISECONDS });
}

it(
  'takes a finance lead from the start page to an answer in money in a handful of steps, without a request',
  async () => {
    const made = await linkOf({ ...emptyWorkspace, place: 'small-affluent', years: 2 });
    if ('problem' in made) throw new Error(made.problem);
    const { page, problems, requests } = await openPage({ viewport: DESKTOP, path: made.fragment });
    await everythingLoaded({ page, requests });
    const before = requests.length;
    await page.getByRole('link', { name: 'Bid', exact: true }).click();
    await page.getByLabel('Ring-fenced grant, 2020/21').fill('500k');
    await page.keyboard.press('Tab');
    await workedOut(page);
    const answers = page.locator('[data-answer="pays-back"]');
    expect(await answers.innerText()).toContain('every difference is £0');
    expect(await page.getByText('£500k has to be given back').count()).toBe(1);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(requests.length).toBe(before);
    expect(problems).toEqual([]);
  },
  LONG,
);

it(
  'fits a phone, in dark colours too, with a bid out of a link',
  async () => {
    const levers = { 'family-group-conference': { target: 1 } };
    const grant = [{ year: '2020/21', pounds: 100_000 }];
    const bid = { changes: { funding: { grant }, budget: grant } };
    const scenarios = [planned('plan', { name: 'All families', levers })];
    const made = await linkOf({ ...emptyWorkspace, place: 'small-affluent', years: 2, scenarios, bid });
    if ('problem' in made) throw new Error(made.problem);
    const { page } = await openPage({ viewport: PHONE, colorScheme: 'dark', path: made.fragment });
    await page.getByRole('link', { name: 'Bid', exact: true }).click();
    await page.locator('[data-diagram="bid-cliff"]').waitFor({ timeout: RUN_MILLISECONDS });
    expect(
      await page.locator('details[id^="bid-group"]').evaluateAll((all) => {
        for (const each of all as HTMLDetailsElement[]) each.open = true;
        return all.length;
      }),
    ).toBe(7);
    expect(await page.locator('[data-diagram="bid-gap"]').count()).toBe(1);
    expect(await overflowsSideways(page)).toBe(false);
    expect(await accessibilityProblems(page)).toEqual([]);
  },
  LONG,
);
