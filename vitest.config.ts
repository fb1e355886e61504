import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { markdown } from './src/markdown/build-plugin.ts';
import { browserLaunch } from './tests/browser-harness/find-browser.ts';

const launchOptions = await browserLaunch();

export default defineConfig({
  test: {
    // A test that checks nothing, or a file that runs only one of its tests, is a mistake.
    expect: { requireAssertions: true },
    allowOnly: false,
    // `npm test` runs something else beside it, and many tests start threads: more at once and each waits for the others.
    maxWorkers: 1,
    reporters: ['default', 'json'],
    outputFile: { json: 'node_modules/.cache/vitest.json' },
    projects: [
      {
        extends: true,
        // States of a page are asked without one: as a browser would have them, with what rests on them told of changes.
        plugins: [svelte({ dynamicCompileOptions: () => ({ runes: true, generate: 'client' }) })],
        ssr: { resolve: { conditions: ['browser'] } },
        test: {
          name: 'node',
          // Said here, since a project's own `exclude` would hide the one of `npm test`.
          include: ['tests/**/*.test.ts', '!tests/browser/**', '!tests/end-to-end/**'],
          // Reading all of the model anew for each file took as long as the tests; none of them changes what it imports.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        plugins: [svelte(), markdown()],
        worker: { format: 'es' },
        // Of the modules a second window asks for, none has changed since the first; the browser's memory ends with the run.
        server: { headers: { 'Cache-Control': 'max-age=3600' } },
        // Found halfway through a run, these would reload the page under the tests.
        optimizeDeps: {
          include: [
            'chart.js',
            'comlink',
            'fast-check',
            'fflate',
            'idb',
            'mathjs/number',
            'seedrandom',
            'vitest-browser-svelte',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.browser.test.ts'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            provider: playwright({ launchOptions }),
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'end-to-end',
          include: ['tests/end-to-end/**/*.test.ts'],
          globalSetup: ['tests/browser-harness/serve-built-site.ts'],
          // Where all projects are run at once, after the others.
          sequence: { groupOrder: 1 },
          // A whole browser on a busy machine now and then misses a beat; what fails twice is broken.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
