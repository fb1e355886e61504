import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { readSeeds } from '../../workers/cli/seeds.ts';
import { MODEL_VERSION } from '../../models/version.ts';
import { rePricingInBrowser, rePricingInNode } from './bid.ts';
import { browserFigures } from './browser.ts';
import type { Growth } from './engines.ts';
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

interface InProcess {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

/** Runs a script in a process of its own, and reads what it prints. */
async function printedBy<Printed>(file: string, ...asked: string[]): Promise<Printed> {
  const script = new URL(file, import.meta.url).pathname;
  const loader = new URL('../../workers/node/typescript.mjs', import.meta.url).href;
  const { stdout } = await run(process.execPath, ['--import', loader, script, ...asked]);
  return JSON.parse(stdout) as Printed;
}

/** The same so many times, one after the other. */
async function inProcesses<Printed extends InProcess>(file: string, times: number): Promise<Printed[]> {
  const samples: Printed[] = [];
  for (let time = 0; time < times; time++) samples.push(await printedBy(file));
  return samples;
}

async function engineFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const asked of ['child-month', 'child-month-of-a-run', 'expected-run'])
    figures.push(await printedBy('./one-engine.ts', asked));
  return figures;
}

/** Eight scenarios side by side: once, since it takes as long as all the others. */
async function eightScenarios(): Promise<Figure[]> {
  const samples = await inProcesses<InProcess & { readonly firstBands: number }>('./eight-scenarios.ts', 1);
  const seconds = (pick: (sample: (typeof samples)[number]) => number): number[] =>
    samples.map((sample) => pick(sample) / 1000);
  return [
    figure(
      'eight-scenarios-500-replicates-10-years-2-workers',
      's',
      40,
      seconds(({ milliseconds }) => milliseconds),
      0,
    ),
    figure(
      'eight-scenarios-first-bands',
      's',
      2,
      seconds(({ firstBands }) => firstBands),
      0,
    ),
  ];
}

async function fullRuns(): Promise<Figure[]> {
  const samples = await inProcesses<InProcess>('./full-run.ts', 4);
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

/** Five years of returns of a large authority. */
async function ownFiles(): Promise<Figure[]> {
  const samples = await inProcesses<InProcess>('./own-files.ts', 3);
  const seconds = samples.map(({ milliseconds }) => milliseconds / 1000);
  const megabytes = samples.map(({ peakMegabytes }) => peakMegabytes);
  return [
    figure('read-100000-episodes', 's', 10, seconds, 0),
    figure('peak-memory-of-reading', 'MB', 400, megabytes, 0),
  ];
}

const average = named('average-authority');
const seeds = { library, baseline: average };
// A bid by itself takes a minute, a page three, all of it ten.
const onlyBid = process.argv.includes('--bid');
const onlyPage = process.argv.includes('--page');
const figures = [
  ...(onlyPage ? [] : rePricingInNode(seeds)),
  ...(onlyBid || onlyPage
    ? []
    : [...(await engineFigures()), ...(await fullRuns()), ...(await eightScenarios()), ...(await ownFiles())]),
];
const inBrowser = process.argv.includes('--no-browser')
  ? []
  : [...(onlyPage ? [] : await rePricingInBrowser(seeds)), ...(onlyBid ? [] : await browserFigures())];
const report = {
  format: 'headwater-bench/1',
  model: { version: MODEL_VERSION },
  machine: { node: process.version, cores: availableParallelism() },
  figures: [...figures, ...inBrowser],
  ...(onlyBid || onlyPage ? {} : { growth: await printedBy<Growth>('./one-engine.ts', 'growth') }),
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
