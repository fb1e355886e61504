import { centralDraw } from '../care/draws.ts';
import { driftSize } from '../care/drift.ts';
import { DRIFT_SERIES } from '../care/drift-series.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { numberOf } from '../care/library.ts';
import { isRecord } from '../care/reading.ts';
import { log } from '../random/elementary.ts';
import type { Shrunk, ShrunkTotals } from './shrink.ts';
import { luckOf, RATES, type Spread } from './spread.ts';
import { POPULATION, sumOf, type Totals } from './totals.ts';

/** Standard deviation on the log scale: no rate drifts by a factor of seven. */
const MOST_DRIFTED = 2;

/** What the logarithm of a year's rate, less England's, is the sum of: drift, and all else; variances. */
interface YearsRate {
  readonly drift: number;
  readonly other: number;
  /** The logarithm itself; 0 where nothing is known of the year. */
  readonly departure: number;
  /** What part of it is taken to go on next year, and what part of drift does. */
  readonly weight: number;
  readonly memory: number;
}

/**
 * How far the rates of a place may have drifted in its fitted year without anybody knowing, as standard deviations of logarithms. The
 * year's number says what three things come to together: how the place differs from England for good, how far it had drifted, and luck.
 * What of the drift that leaves unknown is the variance of a normal posterior. What places have for good is what lasts from one
 * year to the next, less what of it is drift that is still there a year later.
 */
export function driftedUnknown(...of: Parameters<typeof yearsRates>): Record<string, number> {
  return bySeries(yearsRates(...of), ({ drift, other }) => Math.sqrt((drift * other) / (drift + other)));
}

/**
 * How far they are thought to have drifted in that year, as logarithms: the mean of the same posterior, but never more than can go back,
 * which is what was taken to go on. Leaving care is held in balance with coming into it, and so goes back with it as far as it was.
 */
export function driftedKnown(...of: Parameters<typeof yearsRates>): Record<string, number> {
  const [, , { by }, { balance }] = of;
  const known = bySeries(
    yearsRates(...of),
    ({ drift, other, departure, weight, memory }) => departure * Math.min(drift / (drift + other), weight / memory),
  );
  const { entries = 0, exits = 0 } = known;
  const all = { ...known, exits: exits + balance * (1 - by.exits.weight) * entries };
  return Object.fromEntries(Object.entries(all).map(([id, drift]) => [id, withinReason(drift)]));
}

/** A number typed wrongly by a thousand times is no drift, and a place that holds one must open again. */
const withinReason = (drift: number): number => Math.min(MOST_DRIFTED, Math.max(-MOST_DRIFTED, drift));

function bySeries(
  rates: readonly (readonly [string, YearsRate])[],
  value: (rate: YearsRate) => number,
): Record<string, number> {
  return Object.fromEntries(rates.map(([id, rate]) => [id, value(rate)]));
}

function yearsRates(
  library: EvidenceLibrary,
  totals: Totals,
  { by }: ShrunkTotals,
  spread: Spread,
): readonly (readonly [string, YearsRate])[] {
  const draw = centralDraw(library);
  const memory = numberOf(library, 'drift.memory');
  const population = sumOf(totals, POPULATION);
  return DRIFT_SERIES.flatMap((series): [string, YearsRate][] => {
    const rate = RATES.find((each) => each === series.id);
    if (rate === undefined) return [];
    const size = driftSize(series, population, draw);
    const { lasting } = spread.rates[rate];
    const forGood = Math.max(0, lasting * lasting - memory * size * size);
    const luck = luckOf(library, rate) / Math.max(1, by[rate].expected);
    const { weight } = by[rate];
    const known = { departure: departureOf(by[rate]), weight, memory };
    return [[series.id, { drift: size * size, other: forGood + luck, ...known }]];
  });
}

/** A year in which nobody came is no year in which the rate was nothing: it counts as half a child. */
function departureOf({ counted, expected, weight }: Shrunk): number {
  return weight > 0 && expected > 0 ? log(Math.max(counted, 1 / 2) / expected) : 0;
}

/** How far rates may have drifted, read back from a file nobody has checked: what is wrong is added to the problems. */
export function readDrifted(value: unknown, place: string, problems: string[]): Record<string, number> {
  return readBySeries(value, 0, place, problems);
}

/** The same for how far they are thought to have drifted. */
export function readDriftedBy(value: unknown, place: string, problems: string[]): Record<string, number> {
  return readBySeries(value, -MOST_DRIFTED, place, problems);
}

function readBySeries(value: unknown, least: number, place: string, problems: string[]): Record<string, number> {
  const given = isRecord(value) ? Object.entries(value) : [];
  const good = given.filter(
    (entry): entry is [string, number] =>
      DRIFT_SERIES.some(({ id }) => id === entry[0]) &&
      typeof entry[1] === 'number' &&
      entry[1] >= least &&
      entry[1] <= MOST_DRIFTED,
  );
  if (!isRecord(value) || good.length < given.length)
    problems.push(
      `${place} must give ${DRIFT_SERIES.map(({ id }) => id).join(', ')} a number from ${String(least)} to ${String(MOST_DRIFTED)}.`,
    );
  return Object.fromEntries(good);
}
