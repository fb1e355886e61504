import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

const cacheFolder = new URL('../../node_modules/.cache/headwater-typescript/', import.meta.url);
/** What scripts are made with, and of, besides the files of ours that they name. */
const makers = ['./typescript-bundle.mjs', '../../package-lock.json'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);

async function stampsOf(files) {
  const stats = await Promise.all(files.map((file) => stat(file)));
  return stats.map(({ mtimeMs, size }) => ({ mtimeMs, size }));
}

/** What was made of this module, unless a file it was made of has changed since. */
async function remembered(file) {
  try {
    const { code, files, stamps } = JSON.parse(await readFile(file, 'utf8'));
    return isDeepStrictEqual(stamps, await stampsOf(files)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that a second process never reads half a file; a folder we may not write to only costs time. */
async function remember(file, { code, files, begun }) {
  const scratch = new URL(`${file.href}.${process.pid}.${performance.now()}`);
  try {
    const stamps = await stampsOf(files);
    // Changed meanwhile: the script may be of what was there before.
    if (stamps.some(({ mtimeMs }) => mtimeMs >= begun)) return;
    await mkdir(cacheFolder, { recursive: true });
    await writeFile(scratch, JSON.stringify({ code, files, stamps }));
    await rename(scratch, file);
  } catch {
    return;
  }
}

/** The bundler is loaded only when a file has changed: it takes longer to start than everything else together. */
async function make(url, file) {
  const begun = Date.now();
  const { bundle } = await import('./typescript-bundle.mjs');
  const { code, files } = await bundle(url);
  await remember(file, { code, files: [...makers, ...files], begun });
  return code;
}

/** Of our TypeScript only what is started is read by Node: with everything it imports, which its script holds. */
export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
  const file = new URL(`${createHash('sha256').update(url).digest('hex')}.json`, cacheFolder);
  return { format: 'module', shortCircuit: true, source: (await remembered(file)) ?? (await make(url, file)) };
}
