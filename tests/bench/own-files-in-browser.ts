import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { figure, type Figure } from './measure.ts';
import { ownReturns } from './own-returns.ts';

/** Milliseconds between two looks at how much memory is taken. */
const LOOK = 20;

/** Five years of returns of a large authority, from the moment the files are there to the report, by the worker of the built site. */
export async function ownFilesFigures(page: Page): Promise<Figure[]> {
  // Chosen from a folder, as a reader does: handed over as text, the page itself would be busy taking them in for seconds.
  const folder = await mkdtemp(join(tmpdir(), 'headwater-bench-'));
  const files = await Promise.all(
    ownReturns().map(async ({ name, text }) => {
      const path = join(folder, name);
      await writeFile(path, text);
      return path;
    }),
  );
  await page.evaluate(() => (location.hash = '#/files'));
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
  const renderers = await renderersOf(page);
  const before = megabytes(renderers);
  let most = before;
  const looking = setInterval(() => (most = Math.max(most, megabytes(renderers))), LOOK);
  const started = performance.now();
  await page.locator('input[type="file"][multiple]').setInputFiles(files);
  await page.getByRole('heading', { name: 'Data report' }).waitFor({ timeout: 120_000 });
  const seconds = (performance.now() - started) / 1000;
  clearInterval(looking);
  await rm(folder, { recursive: true });
  return [
    figure('browser-read-100000-episodes', 's', 10, [seconds], 0),
    figure('browser-memory-added-by-reading', 'MB', 400, [most - before], 0),
  ];
}

/** Processes in which pages and their workers run. */
async function renderersOf(page: Page): Promise<readonly number[]> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The page is in no browser.');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** What processes hold, as Linux tells it. */
function megabytes(processes: readonly number[]): number {
  return processes.reduce((sum, id) => {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(id)}/status`, 'utf8'))?.[1];
    return sum + Number(kilobytes ?? 0) / 1024;
  }, 0);
}
