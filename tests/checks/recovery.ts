import process from 'node:process';
import { scoreOf, type Outcome } from '../../models/backtest/score.ts';
import { inventRecords } from '../../models/generate/simulated-records.ts';
import { backtestOf, driftingRecords } from '../support/backtests.ts';
import { drawPlace, groupsOf, recovered, type Recovered } from '../support/recovery.ts';
import { library } from '../support/seeds.ts';
import { markdownTable } from './markdown-table.ts';

/**
 * Prints how often intervals hold hazards and futures that are known, and fails where that is not nine times in ten. In plain Node,
 * in which the same sums take a quarter of the time that they take as a test; a small part of them is in tests/models/fit and
 * tests/models/backtest.
 */
const SIZES = [60, 500, 2000];
const SEEDS = 50;
const YEARS = 3;
/** The three numbers of a place go together: of 40 places the share held is known to four points only, of 120 to two. */
const PLACES_AHEAD = 120;
const YEARS_AHEAD = 5;
const REPLICATES = 100;
/** Intervals of one place depend on each other; so the bounds are those of a binomial test over places and not over intervals. */
const BOUND = 3.3 * Math.sqrt((0.9 * 0.1) / SEEDS);

const failures: string[] = [];
const share = (part: number): string => `${(100 * part).toFixed(1)}%`;
const held = (all: readonly Recovered[]): number =>
  all.filter(({ truth, low, high }) => truth >= low && truth <= high).length / all.length;

function check(what: string, part: number, low: number, high: number): void {
  if (part > low && part < high) return;
  failures.push(`${what}: ${share(part)} held, where ${share(low)} to ${share(high)} should be.`);
}

function recover(children: number): void {
  const all = Array.from({ length: SEEDS }, (_, seed) => {
    process.stderr.write('.');
    const drawn = drawPlace(children, `${String(children)}:${String(seed)}`);
    const question = { library, baseline: drawn.baseline, years: YEARS, seed: String(seed), drift: 'off' } as const;
    return recovered(drawn, groupsOf(inventRecords(question).records, drawn.baseline), YEARS);
  }).flat();
  const groups = [...new Set(all.map(({ group }) => group))].map((group) => ({
    group,
    own: all.filter((each) => each.group === group),
  }));
  process.stdout.write(
    `\n${String(children)} in care: ${share(held(all))} of ${String(all.length)}\n${markdownTable(
      ['moves', 'intervals', 'held'],
      groups.map(({ group, own }) => [group, String(own.length), share(held(own))]),
    )}\n`,
  );
  check(`${String(children)} in care, all moves`, held(all), 0.9 - BOUND / 2, 0.9 + BOUND / 2);
  for (const { group, own } of groups)
    check(`${String(children)} in care, ${group}`, held(own), 0.9 - BOUND, 0.9 + BOUND);
}

function lookAhead(): void {
  // One test for all years ahead: what is known, and so what is fitted, is the same.
  const lines = Array.from({ length: PLACES_AHEAD }, (_, seed) => {
    process.stderr.write('.');
    const records = driftingRecords(150, YEARS + YEARS_AHEAD, `ahead ${String(seed)}`);
    return backtestOf(records, YEARS_AHEAD, REPLICATES).lines;
  }).flat();
  const rows = Array.from({ length: YEARS_AHEAD }, (_, at) => {
    const inYear = (outcomes: readonly Outcome[] | undefined): Outcome[] => outcomes?.slice(at, at + 1) ?? [];
    const model = scoreOf(lines.flatMap(({ outcomes }) => inYear(outcomes)));
    check(`${String(at + 1)} years ahead`, model.covered90, 0.85, 0.95);
    return (
      [
        ['this model', model],
        ['no change', scoreOf(lines.flatMap(({ naive }) => inYear(naive?.['no-change'])))],
        ['straight line', scoreOf(lines.flatMap(({ naive }) => inYear(naive?.['straight-line'])))],
      ] as const
    ).map(([name, score]) => [
      String(at + 1),
      name,
      share(score.covered50),
      share(score.covered90),
      share(score.width90),
      score.crps.toFixed(4),
    ]);
  }).flat();
  process.stdout.write(
    `\n${markdownTable(['years ahead', 'forecast', 'held by 50%', 'held by 90%', 'width of 90%', 'score'], rows)}\n`,
  );
}

for (const children of SIZES) recover(children);
lookAhead();
for (const failure of failures) process.stdout.write(`${failure}\n`);
process.stdout.write(
  failures.length === 0 ? '\nAll within bounds.\n' : `\n${String(failures.length)} out of bounds.\n`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
