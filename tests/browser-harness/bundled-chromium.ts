import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface FoundBrowser {
  readonly executablePath: string;
  /** What the browser needs in its environment beyond our own. */
  readonly env: Readonly<Record<string, string>>;
}

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const unpackScript = fileURLToPath(new URL('./unpack-chromium.mjs', import.meta.url));

async function packageVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const text = await readFile(join(entry, '../../../package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Unpacks into a scratch folder and renames it, so that an interrupted unpacking never leaves half a browser behind. */
async function unpack(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const scratch = await mkdtemp(join(cache, 'chromium-unpacking-'));
  // The package unpacks the system libraries Chromium needs only where it believes itself on a bare cloud machine.
  const env = { ...process.env, TMPDIR: scratch, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  await promisify(execFile)(process.execPath, [unpackScript], { env });
  await rename(scratch, folder).catch(async (reason: unknown) => {
    await rm(scratch, { recursive: true, force: true });
    if (!existsSync(folder)) throw reason;
  });
}

/** Without a font configuration every page with text crashes on a machine that has no fonts. */
async function configureFonts(folder: string): Promise<string> {
  const fonts = join(folder, 'fonts');
  const configuration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
  const file = join(fonts, 'fonts.conf');
  const present = await readFile(file, 'utf8').catch(() => '');
  if (present !== configuration) await writeFile(file, configuration);
  return fonts;
}

/** The Chromium that comes with the packages; it needs nothing from the machine but Linux on x64. */
export async function bundledChromium(): Promise<FoundBrowser> {
  const folder = join(cache, `headwater-chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    env: { FONTCONFIG_PATH: await configureFonts(folder), LD_LIBRARY_PATH: libraries },
  };
}
