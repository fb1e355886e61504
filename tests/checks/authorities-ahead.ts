import process from 'node:process';
import { PREDICTED, yearAhead } from '../../models/backtest/authority-year.ts';
import { driftKnownThen } from '../../models/backtest/drift-then.ts';
import { authoritySeeds, driftCounts } from './authority-seeds.ts';
import { backtestTable, scoresOf } from './authorities-backtest.ts';
import { ending, outsideBounds } from './held.ts';

/**
 * Prints how authorities fitted on the year to March 2019 and run on for one year compare with what was published for 2020, and fails
 * where 90% intervals do not hold nine authorities in ten.
 */
const YEAR = 2019;
const REPLICATES = 200;

const [{ reference, table }, { drift, earlier }] = await Promise.all([authoritySeeds(YEAR), driftCounts()]);
const running = driftKnownThen(reference.library, drift, earlier);

const ahead = table.authorities.flatMap((_, at) => {
  process.stderr.write('.');
  return yearAhead(reference, running, { table, at }, YEAR, REPLICATES);
});
process.stderr.write('\n');
const failures = PREDICTED.flatMap(({ id }) => outsideBounds(id, scoresOf(ahead, id).model.covered90));
process.stdout.write(`${backtestTable(ahead)}\n\n${ending(failures)}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;
