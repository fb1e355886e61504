import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { parseMarkdown } from './blocks.ts';

/** Lets a Markdown file be imported as the blocks it is made of, parsed while the app is built. */
export function markdown(): Plugin {
  return {
    name: 'headwater-markdown',
    enforce: 'pre',
    async load(id) {
      const [file = ''] = id.split('?');
      if (!file.endsWith('.md')) return null;
      this.addWatchFile(file);
      return { code: `export default ${JSON.stringify(parseMarkdown(await readFile(file, 'utf8')))};`, map: null };
    },
  };
}
