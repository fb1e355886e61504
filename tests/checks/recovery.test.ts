import { describe, expect, it } from 'vitest';
import { scoreOf, type Outcome } from '../../models/backtest/score.ts';
import { inventRecords } from '../../models/generate/simulated-records.ts';
import { backtestOf, driftingRecords } from '../support/backtests.ts';
import { drawPlace, groupsOf, recovered, type Recovered } from '../support/recovery.ts';
import { library } from '../support/seeds.ts';
import { markdownTable } from './markdown-table.ts';

// Minutes of work: only by `npm run check:recovery`. A small part of the same is in tests/models/fit and tests/models/backtest.
const isAsked = process.env.npm_lifecycle_event === 'check:recovery';
const MINUTES = 60_000;
const SEEDS = 50;
const YEARS = 3;
/** The three numbers of a place go together: of 40 places the share held is known to four points only, of 120 to two. */
const PLACES_AHEAD = 120;
/** Intervals of one place depend on each other; so the bounds are those of a binomial test over places and not over intervals. */
const BOUND = 3.3 * Math.sqrt((0.9 * 0.1) / SEEDS);

const share = (part: number): string => `${(100 * part).toFixed(1)}%`;
const held = (all: readonly Recovered[]): number =>
  all.filter(({ truth, low, high }) => truth >= low && truth <= high).length / all.length;

describe.runIf(isAsked)('known hazards and known futures', () => {
  it.each([60, 500, 2000])(
    'are recovered inside nine in ten intervals, children in care: %i',
    (children) => {
      const all = Array.from({ length: SEEDS }, (_, seed) => {
        const drawn = drawPlace(children, `${String(children)}:${String(seed)}`);
        const question = { library, baseline: drawn.baseline, years: YEARS, seed: String(seed), drift: 'off' } as const;
        return recovered(drawn, groupsOf(inventRecords(question).records, drawn.baseline), YEARS);
      }).flat();
      const groups = [...new Set(all.map(({ group }) => group))];
      const rows = groups.map((group) => {
        const own = all.filter((each) => each.group === group);
        return [group, String(own.length), share(held(own))];
      });
      console.log(
        `${String(children)} in care: ${share(held(all))} of ${String(all.length)}\n${markdownTable(['moves', 'intervals', 'held'], rows)}`,
      );
      expect(Math.abs(held(all) - 0.9)).toBeLessThan(BOUND / 2);
      for (const group of groups)
        expect(Math.abs(held(all.filter((each) => each.group === group)) - 0.9), group).toBeLessThan(BOUND);
    },
    15 * MINUTES,
  );

  it.each([1, 2])(
    'are held by nine in ten intervals, years ahead: %i',
    (yearsBack) => {
      const backtests = Array.from({ length: PLACES_AHEAD }, (_, seed) =>
        backtestOf(driftingRecords(150, YEARS + yearsBack, `ahead ${String(seed)}`), yearsBack, 100),
      );
      const outcomes = (of: (line: (typeof backtests)[number]['lines'][number]) => readonly Outcome[]): Outcome[] =>
        backtests.flatMap(({ lines }) => lines.flatMap(of));
      const rows = [
        ['this model', scoreOf(outcomes((line) => line.outcomes))],
        ['no change', scoreOf(outcomes((line) => line.naive?.['no-change'] ?? []))],
        ['straight line', scoreOf(outcomes((line) => line.naive?.['straight-line'] ?? []))],
      ] as const;
      console.log(
        `${String(yearsBack)} years ahead\n${markdownTable(
          ['forecast', 'held by 50%', 'held by 90%', 'width of 90%', 'score'],
          rows.map(([name, score]) => [
            name,
            share(score.covered50),
            share(score.covered90),
            share(score.width90),
            score.crps.toFixed(4),
          ]),
        )}`,
      );
      expect(rows[0][1].covered90).toBeGreaterThan(0.85);
      expect(rows[0][1].covered90).toBeLessThan(0.95);
    },
    15 * MINUTES,
  );
});
