import process from 'node:process';
import { fitAuthority } from '../../models/authority/fit.ts';
import { LAST_YEAR } from '../../models/authority/published.ts';
import { fitReference } from '../../models/authority/reference.ts';
import { forecastsOf, PREDICTED } from '../../models/backtest/authority-year.ts';
import { scoreOf, type Outcome } from '../../models/backtest/score.ts';
import { log } from '../../models/random/elementary.ts';
import { readPublished, readSeeds } from '../../workers/cli/seeds.ts';
import { inventAuthority, referenceAmong } from '../support/invented-authorities.ts';
import { markdownTable } from './markdown-table.ts';

/**
 * Prints how often intervals hold what comes one to five years after the one year that is published of an authority, and fails where
 * that is not nine times in ten: for invented authorities, whose later years are known.
 */
const PLACES = 60;
const CHILDREN = 200;
const YEARS = 5;
const REPLICATES = 100;

const [{ library, baselines }, table] = await Promise.all([readSeeds(), readPublished()]);
const england = baselines.find(({ id }) => id === 'england-2019');
if (!england) throw new Error('The seeds hold no england-2019.');
const reference = fitReference(library, england, table, LAST_YEAR);
const places = Array.from({ length: PLACES }, (_, at) =>
  inventAuthority(reference, CHILDREN, YEARS, `further ${String(at)}`),
);
const among = referenceAmong(reference, places);

/** What is forecast of each place, measure by measure and year by year. */
const ahead = places.map(({ totals, coming }, at) => {
  process.stderr.write('.');
  const { baseline } = fitAuthority(among, totals);
  const sample = forecastsOf(library, baseline, YEARS, REPLICATES, `further ${String(at)}`);
  return (id: (typeof PREDICTED)[number]['id'], year: number): Outcome => {
    const actual = coming[id][year - 1] ?? NaN;
    return { sample: sample(id, year), actual, scale: actual };
  };
});

const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;
const square = (value: number): number => value * value;
const percent = (part: number): string => `${(100 * part).toFixed(1)}%`;

/** Standard deviation that forecasts state of a logarithm, and how far what came was from their middle. */
function spreads(outcomes: readonly Outcome[]): { readonly stated: number; readonly came: number } {
  const logs = outcomes.map(({ sample, actual }) => ({
    actual: log(actual + 0.5),
    sample: sample.map((each) => log(each + 0.5)),
  }));
  const variance = ({ sample }: (typeof logs)[number]): number =>
    mean(sample.map((each) => square(each - mean(sample))));
  return {
    stated: Math.sqrt(mean(logs.map(variance))),
    came: Math.sqrt(mean(logs.map(({ actual, sample }) => square(actual - mean(sample))))),
  };
}

const failures: string[] = [];
const rows = Array.from({ length: YEARS }, (_, at) => at + 1).flatMap((year) => {
  const all = PREDICTED.map(({ id }) => ({ id, outcomes: ahead.map((of) => of(id, year)) }));
  const held = scoreOf(all.flatMap(({ outcomes }) => outcomes)).covered90;
  if (held < 0.85 || held > 0.95) failures.push(`${String(year)} years ahead ${percent(held)} were held.`);
  return [
    ...all.map(({ id, outcomes }) => {
      const { covered50, covered90 } = scoreOf(outcomes);
      const { stated, came } = spreads(outcomes);
      return [String(year), id, percent(covered50), percent(covered90), stated.toFixed(3), came.toFixed(3)];
    }),
    [String(year), 'all three', '', percent(held), '', ''],
  ];
});
process.stdout.write(
  `\n${markdownTable(['years ahead', 'what', 'held by 50%', 'held by 90%', 'spread stated', 'spread that came'], rows)}\n`,
);
process.stdout.write(failures.length === 0 ? '\nAll within bounds.\n' : `\n${failures.join('\n')}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;
