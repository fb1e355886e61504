import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

const root = fileURLToPath(new URL('../../', import.meta.url));
const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
// Apart from `dist`, so that testing does not change what `npm start` is serving.
const outDir = fileURLToPath(new URL('../../node_modules/.cache/headwater-tested-site', import.meta.url));

declare module 'vitest' {
  interface ProvidedContext {
    siteAddress: string;
  }
}

/**
 * In a process of its own: here NODE_ENV is `test`, and the site would be built for development. `npm test` builds the
 * site nowhere else.
 */
async function buildSite(): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production' };
  const options = ['build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  await promisify(execFile)(process.execPath, [vite, ...options], { cwd: root, env }).catch((cause: unknown) => {
    throw new Error('The site cannot be built.', { cause });
  });
}

/** Builds the site as it is published and serves it with its headers while the end-to-end tests run. */
export default async function serveBuiltSite(project: TestProject): Promise<() => Promise<void>> {
  await buildSite();
  const server = await preview({ root, logLevel: 'warn', build: { outDir }, preview: { port: 4300 } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The built site is served, but nothing says where.');
  project.provide('siteAddress', address);
  return () => server.close();
}
