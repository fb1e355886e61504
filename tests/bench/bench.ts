import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { readSeeds } from '../../workers/cli/seeds.ts';
import { MODEL_VERSION } from '../../models/version.ts';
import { browserFigures } from './browser.ts';
import { childMonth, expectedRun, growth } from './engines.ts';
import { figure, type Figure } from './measure.ts';

/**
 * Prints how fast everything is, as JSON: each figure with its target, warm-ups, median, p95 and every sample. Never a test's
 * pass mark: on a shared machine single times say little.
 */
const run = promisify(execFile);
const { baselines, library } = await readSeeds();
const named = (id: string): (typeof baselines)[number] => {
  const baseline = baselines.find((each) => each.id === id);
  if (!baseline) throw new Error(`The seeds hold no baseline "${id}".`);
  return baseline;
};

async function fullRuns(): Promise<Figure[]> {
  const samples: { milliseconds: number; peakMegabytes: number }[] = [];
  const script = new URL('./full-run.ts', import.meta.url).pathname;
  const loader = new URL('../../workers/node/typescript.mjs', import.meta.url).href;
  for (let time = 0; time < 4; time++) {
    const { stdout } = await run(process.execPath, ['--import', loader, script]);
    samples.push(JSON.parse(stdout) as (typeof samples)[number]);
  }
  const counted = samples.slice(1);
  return [
    figure(
      'run-500-replicates-2-scenarios-10-years-2-workers',
      's',
      10,
      counted.map((each) => each.milliseconds / 1000),
      1,
    ),
    figure(
      'peak-memory-of-that-run',
      'MB',
      400,
      counted.map((each) => each.peakMegabytes),
      1,
    ),
  ];
}

const average = named('average-authority');
const figures = [childMonth(library, average), expectedRun(library, named('england-2020')), ...(await fullRuns())];
const inBrowser = process.argv.includes('--no-browser') ? [] : await browserFigures();
const report = {
  format: 'headwater-bench/1',
  model: { version: MODEL_VERSION },
  machine: { node: process.version, cores: availableParallelism() },
  figures: [...figures, ...inBrowser],
  growth: growth(library, average),
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
