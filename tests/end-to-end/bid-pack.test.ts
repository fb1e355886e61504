import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { linkOf } from '../../src/workspace/share-link.ts';
import { accessibilityProblems } from '../browser-harness/accessibility.ts';
import { openPage, type OpenedPage } from '../browser-harness/open-page.ts';
import { emptyWorkspace } from '../support/workspaces.ts';
import { DESKTOP, headline, LEVER, overflowsSideways, PHONE } from './page-helpers.ts';

const LONG = 150_000;
const PACK_MILLISECONDS = 60_000;
/** A small place and three years, so that the test is not about how long runs take. */
const WORKSPACE = { ...emptyWorkspace, place: 'small-affluent', years: 3, scenarios: [] } as const;

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
  (page) => page.getByRole('button', { name: 'Print' }).click({ timeout: PACK_MILLISECONDS }),
];

const refusal = (page: Page): Promise<number> => page.getByText('not to be printed or taken away yet').count();

/** Prints once the pack is whole: the page refuses before. */
async function printWhenReady(page: Page, print: (page: Page) => Promise<void>): Promise<void> {
  await expect
    .poll(
      async () => {
        await print(page);
        return page.evaluate(() => (window as unknown as { printed: number }).printed);
      },
      { timeout: PACK_MILLISECONDS, interval: 1000 },
    )
    .toBeGreaterThan(0);
}

const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page(?![s\w])/g) ?? []).length;

describe('the pack of a bid', () => {
  it(
    'is printed in under ten steps from the start page, on no more paper than a board reads, and comes as a workbook',
    async () => {
      const { page, problems } = await openStart();
      const [print, ...before] = STEPS.toReversed();
      expect(STEPS.length).toBeLessThan(10);
      for (const step of before.toReversed()) await step(page);
      if (print !== undefined) await printWhenReady(page, print);
      expect(await refusal(page)).toBe(0);

      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Workbook (XLSX)' }).click();
      const download = await coming;
      expect(download.suggestedFilename()).toBe('headwater-bid-to-2022-23.xlsx');
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
