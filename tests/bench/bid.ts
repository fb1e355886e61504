import { chromium } from 'playwright';
import { build } from 'vite';
import { browserLaunch } from '../browser-harness/find-browser.ts';
import { figure, type Figure } from './measure.ts';
import { rePricing, WARM_UPS } from './re-pricing.ts';

type Seeds = Parameters<typeof rePricing>[0];

/** A frame: what a change of a price may take, wherever it is worked out. */
const TARGET = 16;
/** What the page shows, and as many as can be kept side by side. */
const COUNTS = [1, 8];

/** Processor time of this process in milliseconds, on which other processes have little say. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How long pricing a bid of 500 replicates anew takes, by processor time of Node. */
export function rePricingInNode(seeds: Seeds): Figure[] {
  return COUNTS.map((count) => named('node-processor', count, rePricing(seeds, count, processorTime)));
}

/** The same by the clock of a real browser. */
export async function rePricingInBrowser(seeds: Seeds): Promise<Figure[]> {
  const browser = await chromium.launch(await browserLaunch());
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundled() });
    const samples = await page.evaluate(
      ([own, counts]) => {
        const { bench } = globalThis as unknown as { bench: { rePricing: typeof rePricing } };
        return counts.map((count) => bench.rePricing(own, count, () => performance.now()));
      },
      [seeds, COUNTS] as const,
    );
    return COUNTS.map((count, at) => named('browser', count, samples[at] ?? []));
  } finally {
    await browser.close();
  }
}

function named(where: string, count: number, samples: readonly number[]): Figure {
  return figure(`re-price-${String(count)}-scenarios-500-replicates-${where}`, 'ms', TARGET, samples, WARM_UPS);
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
