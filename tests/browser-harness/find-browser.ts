import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundledChromium, type FoundBrowser } from './bundled-chromium.ts';

/** What Playwright needs to start the browser that was found. */
export interface BrowserLaunch {
  readonly executablePath: string;
  readonly env: Record<string, string>;
  readonly args: string[];
}

function installedPlaces(): readonly string[] {
  const { env } = process;
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return roots.flatMap((root) => programs.map((program) => join(root, program)));
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable'];
  return (env.PATH ?? '').split(':').flatMap((folder) => names.map((name) => join(folder, name)));
}

async function find(): Promise<FoundBrowser> {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names ${chosen}, and there is no such file.`);
    return { executablePath: chosen, env: {} };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return bundledChromium();
  const installed = installedPlaces().find((place) => existsSync(place));
  if (installed !== undefined) return { executablePath: installed, env: {} };
  throw new Error(
    'The tests need a browser. Install Chrome, Chromium or Edge, or set CHROME_PATH to the program file of one. ' +
      '(On Linux x64 one comes with the packages.)',
  );
}

/**
 * The browser every test runs in: the one in `CHROME_PATH`, else the one among the packages, else an installed one.
 *
 * @throws Error, saying what to do, when there is none.
 */
export async function browserLaunch(): Promise<BrowserLaunch> {
  const { executablePath, env } = await find();
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { executablePath, env: { ...Object.fromEntries(inherited), ...env }, args: ['--disable-gpu'] };
}
