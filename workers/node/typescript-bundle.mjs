import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = new URL('../../', import.meta.url);

/** What the tool is developed with stays where it is: it is large, and some of it cannot be moved. */
async function developedWith() {
  const { devDependencies } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  return Object.keys(devDependencies);
}

/** Each module goes on knowing where it lies, although all of them are read from one file. */
const addresses = {
  name: 'addresses',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.ts') || !code.includes('import.meta.url')) return null;
    return code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
  },
};

/** One script of a module of ours and everything that it imports, and the files that was made of. */
export async function bundle(url) {
  const { output } = await build({
    root: fileURLToPath(root),
    configFile: false,
    logLevel: 'error',
    plugins: [addresses],
    ssr: { noExternal: true, external: await developedWith() },
    build: {
      ssr: fileURLToPath(url),
      write: false,
      minify: false,
      target: 'node20',
      sourcemap: 'inline',
      rolldownOptions: {
        output: {
          codeSplitting: false,
          // Errors say where they come from, from wherever the script is read.
          sourcemapPathTransform: (source, map) => pathToFileURL(resolve(dirname(map), source)).href,
        },
      },
    },
  });
  const [{ code, moduleIds }] = output;
  return { code, files: moduleIds.filter((id) => !id.includes('node_modules') && !id.startsWith('\0')) };
}
