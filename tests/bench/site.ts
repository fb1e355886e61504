import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import { preview } from 'vite';
import { browserLaunch } from '../browser-harness/find-browser.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
const outDir = fileURLToPath(new URL('../../node_modules/.cache/headwater-bench-site', import.meta.url));

/** Builds the site as it is published, opens windows of a real browser on it, and closes everything when the work is done. */
export async function withSite<T>(work: (open: () => Promise<Page>, address: string) => Promise<T>): Promise<T> {
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  const server = await preview({ root, logLevel: 'warn', build: { outDir }, preview: { port: 4400 } });
  const browser = await chromium.launch(await browserLaunch());
  try {
    const address = server.resolvedUrls?.local[0];
    if (address === undefined) throw new Error('The built site is served, but nothing says where.');
    return await work(() => browser.newPage({ locale: 'en-GB' }), address);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Kilobytes of scripts, gzipped, among the addresses a page asked for. */
export function gzippedKilobytes(requests: readonly string[]): number {
  const kept = new Set(readdirSync(`${outDir}/assets`));
  const scripts = requests
    .map((request) => new URL(request).pathname.split('/').at(-1) ?? '')
    .filter((name) => name.endsWith('.js'));
  const bytes = [...new Set(scripts)]
    .filter((name) => kept.has(name))
    .reduce((sum, name) => sum + gzipSync(readFileSync(`${outDir}/assets/${name}`)).length, 0);
  return bytes / 1000;
}
