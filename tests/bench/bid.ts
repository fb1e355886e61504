import { chromium } from 'playwright';
import { build } from 'vite';
import { readSeeds } from '../../workers/cli/seeds.ts';
import { browserLaunch } from '../browser-harness/find-browser.ts';
import { rePricing, type RePricing } from './re-pricing.ts';

// Prints how long pricing a bid anew takes, of one scenario and of eight, in processor time of Node and on the clock of a real
// browser, as JSON. Run by itself: node --import ./workers/node/typescript.mjs tests/bench/bid.ts
const COUNTS = [1, 8];

const { library, baselines } = await readSeeds();
const baseline = baselines.find(({ id }) => id === 'average-authority');
if (!baseline) throw new Error('The seeds hold no average authority.');
const seeds = { library, baseline };

/** Processor time of this process in milliseconds, on which other processes have little say. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The measuring script as one module that leaves its function to the page. */
async function bundled(): Promise<string> {
  const entry = new URL('./re-pricing.ts', import.meta.url).pathname;
  const lib = { entry, formats: ['iife' as const], name: 'bench' };
  const output = await build({ configFile: false, logLevel: 'silent', build: { lib, write: false, minify: true } });
  const [first] = [output].flat();
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The script for the browser could not be put together.');
  return chunk.code;
}

async function inBrowser(): Promise<RePricing[]> {
  const browser = await chromium.launch(await browserLaunch());
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundled() });
    return await page.evaluate(
      ([own, counts]) => {
        const { bench } = globalThis as unknown as { bench: { rePricing: typeof rePricing } };
        return counts.map((count) => bench.rePricing(own, count, () => performance.now()));
      },
      [seeds, COUNTS] as const,
    );
  } finally {
    await browser.close();
  }
}

for (const count of COUNTS)
  console.log(JSON.stringify({ in: 'Node, processor', ...rePricing(seeds, count, processorTime) }));
for (const figures of await inBrowser()) console.log(JSON.stringify({ in: 'browser, clock', ...figures }));
