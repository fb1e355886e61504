import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const FOLDERS = ['models', 'workers', 'src', 'tests'];

// One linter is told to take no heed of such comments; the other cannot be.
test('no comment switches a rule off', async () => {
  const word = ['oxlint', 'disable'].join('-');
  const paths = (
    await Promise.all(
      FOLDERS.map(async (folder) => {
        const names = await readdir(new URL(folder, root), { recursive: true });
        return names.filter((name) => /\.(ts|mjs|js)$/.test(name)).map((name) => `${folder}/${name}`);
      }),
    )
  ).flat();
  expect(paths.length).toBeGreaterThan(1000);
  const texts = await Promise.all(paths.map((path) => readFile(new URL(path, root), 'utf8')));
  expect(paths.filter((_, at) => texts[at]?.includes(word))).toEqual([]);
});
