import type { Page } from 'playwright';
import { figure, type Figure } from './measure.ts';

/** What a task of the page may take: longer, and a hand waits for it. */
const TARGET = 50;
const PATIENCE = 240;
const LOOKS_APART = 500;
const LOOKS_IN_A_ROW = 4;
const SETTLED = 1500;

/** Keep the length of every task over 50 ms; the browser reports none that are shorter. */
export function watchLongTasks(): void {
  const longTasks: number[] = [];
  Object.assign(globalThis, { longTasks });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longTasks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** The longest task since the last time this was asked; 0 where none took 50 ms. */
export function longestBlock(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { longTasks } = globalThis as unknown as { longTasks: number[] };
    return Math.max(0, ...longTasks.splice(0));
  });
}

export const blockFigure = (during: string, milliseconds: number): Figure =>
  figure(`longest-main-thread-block-${during}`, 'ms', TARGET, [milliseconds], 0);

/**
 * Waits until nothing is under way on the page that shows. Looks twice a second, some times over: to be told by the browser's driver
 * would itself be a task of the page, again and again.
 */
export async function runsDone(page: Page): Promise<void> {
  let quiet = 0;
  for (let look = 0; look < PATIENCE && quiet < LOOKS_IN_A_ROW; look++) {
    await page.waitForTimeout(LOOKS_APART);
    const isQuiet = await page.evaluate(() => {
      const shown = document.querySelector('[data-page]:not([hidden]) main');
      return shown?.querySelector('progress, .stale') === null;
    });
    quiet = isQuiet ? quiet + 1 : 0;
  }
  if (quiet < LOOKS_IN_A_ROW) throw new Error('Something on the page is still under way.');
}

/** The longest task of each stretch of a policy officer's hour, from an empty address on. */
export async function hourFigures(page: Page, address: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  const during = async (what: string, work: () => Promise<void>): Promise<void> => {
    await work();
    await page.waitForTimeout(SETTLED);
    figures.push(blockFigure(what, await longestBlock(page)));
  };
  const turnTo = async (to: string): Promise<void> => {
    await page.evaluate((hash) => (location.hash = hash), to);
    await page.waitForTimeout(SETTLED);
  };
  await page.addInitScript(watchLongTasks);
  await page.goto(address);
  await during('first-run', () => runsDone(page));
  await during('adding-scenarios', async () => {
    for (let added = 0; added < 2; added++) {
      await page.locator('[data-page]:not([hidden]) button[id$="-add"]').click();
      await page.getByRole('button', { name: /^A copy of/ }).click();
    }
    await runsDone(page);
  });
  await during('compare', async () => {
    await turnTo('#/compare');
    await runsDone(page);
  });
  await during('explain', () => turnTo('#/explain'));
  await during('bid', async () => {
    await turnTo('#/bid');
    await runsDone(page);
  });
  for (const name of ['report', 'lessons', 'evidence', 'method']) await during(name, () => turnTo(`#/${name}`));
  await during('going-back', () => turnTo('#/'));
  await page.close();
  return figures;
}
