import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, inject, onTestFinished } from 'vitest';
import { browserLaunch } from './find-browser.ts';

export interface OpenedPage {
  readonly page: Page;
  /** Address of the site, ending in a slash. */
  readonly address: string;
  /** Errors and warnings of the console, uncaught errors and requests that failed, as they come in. */
  readonly problems: readonly string[];
  /** Address of every request, as they are made. */
  readonly requests: readonly string[];
}

export interface OpenPageOptions extends BrowserContextOptions {
  /** What comes after the address of the site. */
  readonly path?: string;
  /** Until when the window stays; until the end of the test unless told otherwise. */
  readonly stays?: 'for the test' | 'for the file';
}

let browser: Promise<Browser> | undefined;

async function start(): Promise<Browser> {
  return chromium.launch(await browserLaunch());
}

afterAll(async () => {
  await (await browser)?.close();
});

function watch(page: Page): Pick<OpenedPage, 'problems' | 'requests'> {
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    // Said of every page that is opened without its service worker.
    if (message.text().startsWith('Service Worker registration blocked')) return;
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) =>
    problems.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  page.context().on('request', (request) => requests.push(request.url()));
  return { problems, requests };
}

/**
 * Opens the built site in a browser window of its own, closed when the test ends, or with the browser after the last test of the
 * file. Keeping the site for use without a network takes longer than opening it, so that is done only where `serviceWorkers` is
 * `allow`; it has then been finished.
 */
export async function openPage({ path = '', stays, ...options }: OpenPageOptions = {}): Promise<OpenedPage> {
  browser ??= start();
  const context = await (await browser).newContext({ locale: 'en-GB', serviceWorkers: 'block', ...options });
  if (stays !== 'for the file') onTestFinished(() => context.close());
  const page = await context.newPage();
  const watched = watch(page);
  const address = inject('siteAddress');
  await page.goto(`${address}${path}`, { waitUntil: 'load' });
  if (options.serviceWorkers === 'allow') {
    await page.evaluate(async () => navigator.serviceWorker.ready.then(() => undefined));
  }
  return { page, address, ...watched };
}
