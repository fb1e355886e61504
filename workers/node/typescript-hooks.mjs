import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const cacheFolder = new URL('../../node_modules/.cache/headwater-typescript/', import.meta.url);
// Part of every name in the cache: raise it when the options below change.
const optionsVersion = 1;

/** Loaded only when a file has changed: the compiler takes longer to start than everything else together. */
async function strip(source, url) {
  const { default: typescript } = await import('typescript');
  const { ModuleKind, ScriptTarget } = typescript;
  const compilerOptions = {
    module: ModuleKind.ESNext,
    target: ScriptTarget.ES2023,
    verbatimModuleSyntax: true,
    inlineSourceMap: true,
    inlineSources: true,
  };
  return typescript.transpileModule(source, { compilerOptions, fileName: fileURLToPath(url) }).outputText;
}

/** Written beside and renamed, so that a second process never reads half a file; a folder we may not write to only costs time. */
async function remember(file, text) {
  const scratch = new URL(`${file.href}.${process.pid}.${performance.now()}`);
  try {
    await mkdir(cacheFolder, { recursive: true });
    await writeFile(scratch, text);
    await rename(scratch, file);
  } catch {
    return;
  }
}

async function stripped(source, url) {
  const key = createHash('sha256').update(`${optionsVersion}\n${url}\n${source}`).digest('hex');
  const file = new URL(`${key}.mjs`, cacheFolder);
  try {
    return await readFile(file, 'utf8');
  } catch {
    const text = await strip(source, url);
    await remember(file, text);
    return text;
  }
}

export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
  const source = await readFile(fileURLToPath(url), 'utf8');
  return { format: 'module', shortCircuit: true, source: await stripped(source, url) };
}
