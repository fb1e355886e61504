import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { fitReference } from '../../models/authority/reference.ts';
import { PREDICTED, yearAhead } from '../../models/backtest/authority-year.ts';
import { driftKnownThen } from '../../models/backtest/drift-then.ts';
import type { EarlierEntries } from '../../models/fit/drift-long.ts';
import type { DriftTable } from '../../models/fit/drift-series.ts';
import { readPublished, readSeeds } from '../../workers/cli/seeds.ts';
import { backtestTable, scoresOf } from './authorities-backtest.ts';
import { ending, outsideBounds } from './held.ts';

/**
 * Prints how authorities fitted on the year to March 2019 and run on for one year compare with what was published for 2020, and fails
 * where 90% intervals do not hold nine authorities in ten.
 */
const YEAR = 2019;
const REPLICATES = 200;

const [{ library, baselines }, table] = await Promise.all([readSeeds(), readPublished()]);
const england = baselines.find(({ id }) => id === 'england-2019');
if (!england) throw new Error('The seeds hold no england-2019.');
const counts = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../seeds/authorities/${name}.json`, import.meta.url), 'utf8'));
const [drift, earlier] = await Promise.all([counts('drift-series'), counts('entries-before')]);
const running = driftKnownThen(library, drift as DriftTable, earlier as EarlierEntries);
const reference = fitReference(library, england, table, YEAR);

const ahead = table.authorities.flatMap((_, at) => {
  process.stderr.write('.');
  return yearAhead(reference, running, { table, at }, YEAR, REPLICATES);
});
process.stderr.write('\n');
const failures = PREDICTED.flatMap(({ id }) => outsideBounds(id, scoresOf(ahead, id).model.covered90));
process.stdout.write(`${backtestTable(ahead)}\n\n${ending(failures)}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;
