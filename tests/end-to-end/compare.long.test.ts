import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { COMPARE } from '../../src/text/compare.ts';
import { linkOf } from '../../src/workspace/share-link.ts';
import { accessibilityProblems } from '../browser-harness/accessibility.ts';
import { openPage, type OpenedPage } from '../browser-harness/open-page.ts';
import { emptyWorkspace, planned } from '../support/workspaces.ts';
import { DESKTOP, overflowsSideways, PHONE } from './page-helpers.ts';

const RUN_MILLISECONDS = 40_000;
/** Many files, or several looks by axe at a long page, on a machine that is busy with other tests. */
const LONG = 60_000;
/** Two equal scenarios over one year of a small place, one with a name that would like to be a formula. */
const SLY = '=More & "more"';
const levers = { 'family-group-conference': { target: 1 } };
const WORKSPACE = {
  ...emptyWorkspace,
  place: 'small-affluent',
  years: 1,
  scenarios: [
    planned('more', { name: SLY, levers, colour: 'rose', description: 'As the board asked.' }),
    planned('all', { name: 'All families', levers }),
  ],
} as const;

/** A window with the link opened and the comparison in whole, for all that is asked of it. */
async function openCompared(): Promise<OpenedPage> {
  const made = await linkOf(WORKSPACE);
  if ('problem' in made) throw new Error(made.problem);
  const permissions = ['clipboard-read', 'clipboard-write'];
  const opened = await openPage({ viewport: DESKTOP, permissions, path: made.fragment, stays: 'for the file' });
  await opened.page.getByRole('link', { name: 'Compare', exact: true }).click();
  await opened.page.getByText(/^\d+ runs of each scenario in/).waitFor({ timeout: RUN_MILLISECONDS });
  return opened;
}

/** The focus comes to a page once all its parts have had their turn; what scrolls is measured in the frame after that. */
async function wholeReport(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: /^Scenarios side by side/ }).waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent.startsWith('Scenarios side by side'));
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
}

async function saved(
  page: Page,
  button: string | RegExp,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

const column = (page: Page, measure: string, at: number): Promise<string[]> =>
  page.locator(`[data-measure="${measure}"] tr:not(:first-child) > :nth-child(${String(at)})`).allInnerTexts();

let sitting: Promise<OpenedPage> | undefined;

describe('comparing scenarios', () => {
  it(
    'goes from a link to charts, table, files that open again, and a report',
    async () => {
      const { page, problems } = await (sitting ??= openCompared());

      expect(await column(page, 'children-in-care', 1)).toEqual([...['Baseline', SLY, 'All families']]);
      await page.getByRole('button', { name: 'Scenario', exact: true }).click();
      expect((await column(page, 'entries', 1))[0]).toBe(SLY);
      expect(await page.locator('th[aria-sort="ascending"]').count()).toBe(1);

      await page.getByRole('button', { name: 'Copy the table' }).click();
      await page.getByText('The table is copied').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.split('\n')).toHaveLength(1 + 6 * 3);
      expect(copied).toContain(`'=More & "more"\tChildren in care\tchildren\t2021-03\t`);

      await page.getByLabel('Held against').selectOption('All families');
      await page.getByRole('heading', { name: /against “All families”$/ }).waitFor();
      const equal = page.locator('[data-measure="children-in-care"] tr', { hasText: SLY });
      expect(await equal.locator('td').allInnerTexts()).toEqual([
        expect.stringMatching(/^\d/),
        ...['no difference', '0.0%', '0 to 0', '0 to 0', 'no difference'],
      ]);
      await page.getByText(/^\d+ runs of each scenario in/).waitFor({ timeout: RUN_MILLISECONDS });

      const png = await saved(page, /^Save as PNG/);
      expect([...png.bytes.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      const svg = strFromU8((await saved(page, /^Save as SVG/)).bytes);
      // A footnote runs over several lines.
      const read = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        return {
          wrong: parsed.querySelector('parsererror') !== null,
          words: parsed.documentElement.textContent.replaceAll(/\s+/g, ' '),
        };
      }, svg);
      expect(read.wrong).toBe(false);
      for (const words of [SLY, 'run seed “headwater”', '“All families”']) expect(read.words).toContain(words);
      const panels = strFromU8((await saved(page, /^Save as CSV: The largest change is in/)).bytes);
      expect(panels).toMatch(/^part,month,series,unit,mean/);

      const csv = strFromU8((await saved(page, 'Comparisons, every month (CSV)')).bytes);
      const lines = csv.trimEnd().split('\r\n');
      expect(lines).toHaveLength(1 + 6 * 2 * 13);
      expect(
        lines.some((line) => line.startsWith(`"'=More & ""more""",All families,Children in care,children,2021-03,`)),
      ).toBe(true);

      const book = await saved(page, 'Workbook with assumptions and sources (XLSX)');
      expect(book.name).toBe('headwater-workbook-to-2021-03.xlsx');
      const parts = Object.fromEntries(
        Object.entries(unzipSync(book.bytes)).map(([path, part]) => [path, strFromU8(part)]),
      );
      expect(parts['xl/workbook.xml']).toContain('name="Assumptions and sources"');
      expect(parts['xl/worksheets/sheet1.xml']).toContain('As the board asked.');
      for (const part of Object.values(parts)) expect(part).not.toMatch(/<f[ >]/);

      await page.getByRole('link', { name: 'Report to print' }).click();
      await page.getByRole('heading', { level: 1, name: /^Scenarios side by side/ }).waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('button').count()).toBe(0);
      expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(20_000);
      expect(problems).toEqual([]);
    },
    LONG,
  );

  it(
    'has nothing in the way of anyone, in light colours and in dark ones',
    async () => {
      const { page } = await (sitting ??= openCompared());
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('link', { name: 'Compare', exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: COMPARE.heading }).waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize(PHONE);
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await overflowsSideways(page)).toBe(false);
      await page.getByRole('link', { name: 'Report to print' }).click();
      await wholeReport(page);
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await overflowsSideways(page)).toBe(false);
    },
    LONG,
  );
});
