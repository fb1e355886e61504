import { chromium } from 'playwright';
import { preview } from 'vite';
import { browserLaunch } from './tests/browser-harness/find-browser.ts';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { act } from './zz-act.ts';
const server = await preview({ root: process.cwd(), logLevel: 'warn', preview: { port: 4511 } });
const address = server.resolvedUrls!.local[0]!;
const browser = await chromium.launch(await browserLaunch());
const [widths, themes] = [process.argv[2]!.split(',').map(Number), (process.argv[3] ?? 'light').split(',')];
for (const width of widths) for (const theme of themes) {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width, height: width < 500 ? 844 : 900 }, colorScheme: theme as 'light' });
  const page = await context.newPage();
  const scripts = new Set<string>();
  let ready = false;
  page.on('request', (r) => { if (!ready && r.url().endsWith('.js')) scripts.add(r.url()); });
  page.on('console', (m) => { if (['error','warning'].includes(m.type())) console.log(m.type(), m.text()); });
  page.on('pageerror', (e) => console.log('uncaught', e.message));
  const t = Date.now();
  await page.goto(address);
  await page.locator('[data-headline="care"]').waitFor();
  ready = true;
  let bytes = 0;
  for (const s of scripts) { try { bytes += gzipSync(readFileSync('dist/' + new URL(s).pathname.slice(1))).length; } catch {} }
  console.log(width, theme, 'ready', Date.now() - t, 'ms; scripts kB', bytes / 1000);
  await act(page, (name: string) => page.screenshot({ path: `/tmp/plans-shots/${name}-${width}-${theme}.png` }), width);
  await context.close();
}
await browser.close();
await server.close();
