import { DEFAULT_LOOPS } from '../../models/care/loops.ts';
import { comparedInStages } from '../../src/state/comparison-run.ts';
import { scenarioToRun, SCENARIO_COLOURS, type PlannedScenario } from '../../src/workspace/workspace.ts';
import { readSeeds } from '../../workers/cli/seeds.ts';
import { createNodeRunner } from '../../workers/node/runner.ts';

/**
 * Eight scenarios compared as the page compares them, in a process of its own: 500 replicates, average authority, ten years,
 * two workers. Prints the milliseconds to the first bands and to all runs, and peak memory in MB, as JSON.
 */
const { baselines, library } = await readSeeds();
const baseline = baselines.find((each) => each.id === 'average-authority');
if (!baseline) throw new Error('The seeds hold no baseline "average-authority".');
const scenarios = SCENARIO_COLOURS.map((colour, at): PlannedScenario => ({
  ...{ id: colour, name: colour, colour, drivers: {} },
  levers: { 'family-group-conference': { target: 0.55 + 0.05 * at } },
}));
const runner = createNodeRunner(2);
// As on the page, where the workers have been up for a while.
const warmUp = { library, baseline, scenarios: [], years: 1, seed: 'warm', evidence: 'uncertain', loops: [] } as const;
await runner.run(warmUp, { replicates: 4 });

const request = {
  ...{ library, baseline, years: 10, seed: 'bench' },
  evidence: 'uncertain',
  loops: DEFAULT_LOOPS,
  scenarios: scenarios.map(scenarioToRun),
} as const;
const started = performance.now();
let firstBands = Infinity;
await comparedInStages(
  runner,
  { asked: { request, replicates: 500, key: '', scenarios }, against: 'baseline' },
  {
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onPartial: () => {
      firstBands = Math.min(firstBands, performance.now() - started);
    },
  },
);
const milliseconds = performance.now() - started;
runner.dispose();
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ firstBands, milliseconds, peakMegabytes })}\n`);
