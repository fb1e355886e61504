import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { headersFile, metaPolicy } from './security-headers.ts';

const workerSource = new URL('./service-worker.js', import.meta.url);

interface BuiltFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The service worker: its code, and before it the list of files to keep and the name of the cache to keep them in. */
function serviceWorker(files: readonly BuiltFile[], source: string): string {
  const hash = createHash('sha256').update(source);
  for (const file of files) hash.update(file.name).update(file.content);
  const cache = `headwater-${hash.digest('hex').slice(0, 16)}`;
  const names = ['./', ...files.map((file) => file.name).filter((name) => name !== 'index.html')];
  return `const CACHE = ${JSON.stringify(cache)};\nconst FILES = ${JSON.stringify(names)};\n\n${source}`;
}

/** Adds to a build what a static host needs: the policy in the page, the `_headers` file and the service worker. */
export function hosting(): Plugin {
  return {
    name: 'headwater-hosting',
    apply: 'build',
    transformIndexHtml: (_html, { bundle = {} }) => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
        injectTo: 'head-prepend',
      },
      // Asked for at once, since the language is chosen before it is run.
      ...Object.values(bundle)
        .filter((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith('/src/start.ts') === true)
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: '', href: `./${fileName}` },
        })),
    ],
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const files = Object.values(bundle)
          .map((file) => ({ name: file.fileName, content: file.type === 'chunk' ? file.code : file.source }))
          .filter((file) => !file.name.endsWith('.map'))
          .sort((one, other) => (one.name < other.name ? -1 : 1));
        const source = serviceWorker(files, await readFile(workerSource, 'utf8'));
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
      },
    },
  };
}
