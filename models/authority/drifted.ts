import { centralDraw } from '../care/draws.ts';
import { driftSize } from '../care/drift.ts';
import { DRIFT_SERIES } from '../care/drift-series.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { numberOf } from '../care/library.ts';
import { isRecord } from '../care/reading.ts';
import type { ShrunkTotals } from './shrink.ts';
import { luckOf, RATES, type Spread } from './spread.ts';
import { POPULATION, sumOf, type Totals } from './totals.ts';

/** Standard deviation on the log scale: no rate drifts by a factor of seven. */
const MOST_DRIFTED = 2;

/**
 * How far the rates of a place may have drifted in its fitted year without anybody knowing, as standard deviations of logarithms. The
 * year's number says what three things come to together: how the place differs from England for good, how far it had drifted, and luck.
 * What of the drift that leaves unknown is the variance of a normal posterior. What places have for good is what lasts from one
 * year to the next, less what of it is drift that is still there a year later.
 */
export function driftedUnknown(
  library: EvidenceLibrary,
  totals: Totals,
  { by }: ShrunkTotals,
  spread: Spread,
): Record<string, number> {
  const draw = centralDraw(library);
  const memory = numberOf(library, 'drift.memory');
  const population = sumOf(totals, POPULATION);
  return Object.fromEntries(
    DRIFT_SERIES.flatMap((series) => {
      const rate = RATES.find((each) => each === series.id);
      if (rate === undefined) return [];
      const size = driftSize(series, population, draw);
      const { lasting } = spread.rates[rate];
      const forGood = Math.max(0, lasting * lasting - memory * size * size);
      const luck = luckOf(library, rate) / Math.max(1, by[rate].expected);
      return [[series.id, unknownOf(size * size, forGood + luck)]];
    }),
  );
}

/** What is left unknown of one normal number when only its sum with another is known; variances in, standard deviation out. */
function unknownOf(variance: number, other: number): number {
  return Math.sqrt((variance * other) / (variance + other));
}

/** The same read back from a file nobody has checked: what is wrong is added to the problems. */
export function readDrifted(value: unknown, place: string, problems: string[]): Record<string, number> {
  const given = isRecord(value) ? Object.entries(value) : [];
  const good = given.filter(
    (entry): entry is [string, number] =>
      DRIFT_SERIES.some(({ id }) => id === entry[0]) &&
      typeof entry[1] === 'number' &&
      entry[1] >= 0 &&
      entry[1] <= MOST_DRIFTED,
  );
  if (!isRecord(value) || good.length < given.length)
    problems.push(
      `${place} must give ${DRIFT_SERIES.map(({ id }) => id).join(', ')} a number from 0 to ${String(MOST_DRIFTED)}.`,
    );
  return Object.fromEntries(good);
}
