import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { hosting } from './src/hosting/build-plugin.ts';
import { firstScript } from './src/hosting/first-script.ts';
import { markdown } from './src/markdown/build-plugin.ts';
import { securityHeaders } from './src/hosting/security-headers.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // Relative addresses, so that the built folder works from any place on any host.
  base: './',
  publicDir: false,
  plugins: [svelte(), markdown(), hosting()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Inlined fonts and pictures would be `data:` addresses, which the policy allows for pictures only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // All pages but the first are one script on purpose; whoever starts the page is not told to divide it.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // Whoever starts the page does not wonder which plugin took how long.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: { groups: [firstScript(at('src/start.ts'), [at('src/main.ts'), at('src/language/welsh.ts')])] },
      },
    },
  },
  server: { host: 'localhost' },
  preview: { host: 'localhost', headers: { ...securityHeaders, 'Cache-Control': 'no-cache' } },
});
