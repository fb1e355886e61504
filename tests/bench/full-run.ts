import { readSeeds } from '../../workers/cli/seeds.ts';
import { createNodeRunner } from '../../workers/node/runner.ts';
import { DEFAULT_LOOPS } from '../../models/care/loops.ts';

/**
 * One whole run in a process of its own, so that its peak memory is its own: 500 replicates of the baseline and the conference
 * scenario, average authority, ten years, two workers. Prints milliseconds and peak memory in MB as JSON.
 */
const REPLICATES = 500;
const { baselines, library } = await readSeeds();
const baseline = baselines.find((each) => each.id === 'average-authority');
if (!baseline) throw new Error('The seeds hold no baseline "average-authority".');
const runner = createNodeRunner(2);
const started = performance.now();
await runner.run(
  {
    library,
    baseline,
    years: 10,
    seed: 'bench',
    evidence: 'uncertain',
    loops: DEFAULT_LOOPS,
    scenarios: [
      {
        id: 'conferences',
        name: 'Conferences',
        levers: { 'family-group-conference': { now: 0.2, target: 0.8 } },
        drivers: {},
      },
    ],
  },
  { replicates: REPLICATES },
);
const milliseconds = performance.now() - started;
runner.dispose();
process.stdout.write(`${JSON.stringify({ milliseconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 })}\n`);
