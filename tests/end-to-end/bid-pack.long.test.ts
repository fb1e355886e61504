import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { linkOf } from '../../src/workspace/share-link.ts';
import { accessibilityProblems } from '../browser-harness/accessibility.ts';
import { openPage, type OpenedPage } from '../browser-harness/open-page.ts';
import { emptyWorkspace } from '../support/workspaces.ts';
import { DESKTOP, headline, LEVER, overflowsSideways, PHONE } from './page-helpers.ts';

/** On two cores that are busy with other tests. */
const LONG = 240_000;
const PACK_MILLISECONDS = 120_000;
/** A small place and two years, so that the test is not about how long runs take. */
const WORKSPACE = { ...emptyWorkspace, place: 'small-affluent', years: 2, scenarios: [] } as const;

async function openStart(): Promise<OpenedPage> {
  const made = await linkOf(WORKSPACE);
  if ('problem' in made) throw new Error(made.problem);
  const opened = await openPage({ viewport: DESKTOP, path: made.fragment });
  await opened.page.evaluate(() => {
    Object.assign(window, { printed: 0 });
    window.print = () => {
      Object.assign(window, { printed: (window as unknown as { printed: number }).printed + 1 });
    };
  });
  await headline(opened.page, 'care').waitFor();
  return opened;
}

/** What a finance lead does, one line for each thing done by hand. */
const STEPS: readonly ((page: Page) => Promise<void>)[] = [
  (page) => page.locator(`#lever-${LEVER}-row`).click(),
  async (page) => {
    await page.getByLabel('Family group conferences: typed value').fill('90');
    await page.keyboard.press('Enter');
  },
  (page) => page.getByRole('link', { name: 'Bid', exact: true }).click(),
  (page) => page.getByLabel('Ring-fenced grant, 2020/21').fill('200,000'),
  (page) => page.getByLabel('Ring-fenced grant, 2021/22').fill('200,000'),
  (page) => page.getByRole('link', { name: 'Bid pack' }).click(),
  async (page) => {
    // It is made while they look.
    await page.locator('.pack:not(.stale)').waitFor({ timeout: PACK_MILLISECONDS });
    await page.getByRole('button', { name: 'Print' }).click();
  },
];

const refusal = (page: Page): Promise<number> => page.getByText('not to be printed or taken away yet').count();

const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page(?![s\w])/g) ?? []).length;

describe('the pack of a bid', () => {
  it(
    'is printed in under ten steps from the start page, on no more paper than a board reads, and comes as a workbook',
    async () => {
      const { page, problems } = await openStart();
      expect(STEPS.length).toBeLessThan(10);
      for (const step of STEPS) await step(page);
      expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
      expect(await refusal(page)).toBe(0);

      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Workbook (XLSX)' }).click();
      const download = await coming;
      expect(download.suggestedFilename()).toBe('headwater-bid-to-2021-22.xlsx');
      const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
      expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="Funding"');
      expect(strFromU8(parts['xl/worksheets/sheet4.xml'] ?? new Uint8Array())).toMatch(/<f>[^<]+<\/f><v>/);

      expect(await accessibilityProblems(page)).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('button').count()).toBe(0);
      const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
      expect(pages).toBeGreaterThan(2);
      expect(pages).toBeLessThanOrEqual(15);

      // The runs are there: its prices and tracking, narrow and dark.
      await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
      await page.setViewportSize(PHONE);
      for (const [part, heading] of [
        ['Prices', 'Price book'],
        ['Tracking', 'Is the plan on course?'],
      ] as const) {
        await page.getByRole('link', { name: part, exact: true }).click();
        await page.getByRole('heading', { name: heading }).waitFor();
        expect(await accessibilityProblems(page)).toEqual([]);
        expect(await overflowsSideways(page)).toBe(false);
      }
      expect(problems).toEqual([]);
    },
    LONG,
  );
});
