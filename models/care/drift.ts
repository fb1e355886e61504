import type { CompiledModel } from '../engine/compiled.ts';
import type { CommonChange, Plan } from '../engine/plan.ts';
import { exp, log } from '../random/elementary.ts';
import { fineUniform, purposes, replicateKey, YEAR_BEFORE, type KeyWords } from '../random/keys.ts';
import { normalQuantile } from '../random/normal.ts';
import { threefry } from '../random/threefry.ts';
import type { Draw } from './draws.ts';
import { DRIFT_SERIES, type DriftSeries } from './drift-series.ts';

const MONTHS_A_YEAR = 12;

/** Whose drift it is: one replicate of one place. */
export interface Drifting {
  readonly model: CompiledModel;
  /** Children of the place, which decide how far it drifts. */
  readonly population: number;
  /** This replicate's evidence. */
  readonly draw: Draw;
  readonly words: KeyWords;
  readonly replicate: number;
  readonly months: number;
  /** How far each series may have drifted in the year before without anybody knowing, as in a baseline; nothing when left out. */
  readonly drifted?: Readonly<Record<string, number>>;
}

/**
 * How one replicate wanders from year to year: a mean-reverting drift of log rates for each of {@link DRIFT_SERIES}, constant
 * within a financial year as rates are only measured by year, nothing at the opening, and with a mean factor of 1 in every
 * month. Where rates are those of one year, what they had drifted in it is not known: what of it lasts into the first year is in
 * them, and goes back from then on. The scenario plays no part, so that all scenarios of a replicate drift alike.
 *
 * @returns factors by month for the moves and entries of each series, to go into every plan of the replicate
 */
export function driftChanges(drifting: Drifting): CommonChange[] {
  const { model, draw } = drifting;
  return DRIFT_SERIES.flatMap((series) => seriesChanges(model, series, driftFactors(series, drifting), draw));
}

/**
 * What a factor in each month on one series does: to the moves and entries that drift with it, to those onward of the children
 * it brings, and to what is left for other ways out.
 */
export function seriesChanges(
  model: CompiledModel,
  { drifts, onward, instead }: DriftSeries,
  factors: Float64Array,
  draw: Draw,
): CommonChange[] {
  const changes = [changeOf(model, drifts, factors)];
  if (onward) {
    const stayMonths = (draw(onward.stock) / draw(onward.inYear)) * MONTHS_A_YEAR;
    changes.push(changeOf(model, onward.moves, steadied(factors, stayMonths)));
  }
  if (instead) changes.push(changeOf(model, instead.moves, left(factors, draw(instead.share))));
  return changes;
}

/** A plan with the drift of its replicate; the very same plan where nothing drifts. */
export function withDrift(plan: Plan, changes: readonly CommonChange[]): Plan {
  return changes.length === 0 ? plan : { ...plan, common: [...(plan.common ?? []), ...changes] };
}

/**
 * Standard deviation of a year's log rate in a place: what the place drifts on its own, less the larger it is, and what it shares
 * with the country. A place larger than any authority is several of the largest that drift on their own.
 */
export function driftSize(series: DriftSeries, population: number, draw: Draw): number {
  const largest = draw('drift.largest-population');
  const smaller = Math.min(population, largest) / draw('drift.population');
  const several = Math.max(1, population / largest);
  const local = (draw(series.size) * exp(-draw('drift.falls') * log(smaller))) / Math.sqrt(several);
  const national = draw('drift.national.size');
  return Math.sqrt(local * local + national * national);
}

/**
 * Factor of one series in each month: exp(departure - half its variance), where the departure begins at 0 and reverts to it; or where
 * it had begun in the year before and is counted from what was left of it in the first year.
 */
export function driftFactors(
  series: DriftSeries,
  { population, draw, words, replicate, months, drifted = {} }: Drifting,
): Float64Array {
  const size = driftSize(series, population, draw);
  const memory = draw('drift.memory');
  const shared = series.together ? draw('drift.shared') : 0;
  const innovation = size * Math.sqrt(1 - memory * memory);
  const key = replicateKey(words, replicate, purposes.drift);
  const luckOf = (year: number): number =>
    Math.sqrt(shared) * normal(key, 0, year) + Math.sqrt(1 - shared) * normal(key, series.number, year);
  const unknown = drifted[series.id] ?? 0;
  const before = unknown > 0 ? unknown * luckOf(YEAR_BEFORE) : 0;
  const factors = new Float64Array(months);
  let departure = 0;
  let variance = 0;
  let still = 1;
  for (let month = 0; month < months; month++) {
    if (month % MONTHS_A_YEAR === 0) {
      departure = memory * departure + innovation * luckOf(month / MONTHS_A_YEAR);
      variance = memory * memory * variance + innovation * innovation;
      still *= memory;
    }
    const gone = memory - still;
    factors[month] = exp(departure - gone * before - (variance + gone * gone * unknown * unknown) / 2);
  }
  return factors;
}

/** One over how far the number of children has drifted by the start of each month, if they stay so many months on average. */
function steadied(factors: Float64Array, stayMonths: number): Float64Array {
  let children = 1;
  return factors.map((factor) => {
    const onward = 1 / children;
    children += (factor - children) / stayMonths;
    return onward;
  });
}

/** What is left for others where a share of all is multiplied by each factor. */
function left(factors: Float64Array, share: number): Float64Array {
  return factors.map((factor) => Math.max(0, 1 - share * factor) / (1 - share));
}

function normal(key: KeyWords, series: number, year: number): number {
  const out = new Int32Array(2);
  threefry(key[0], key[1], series, year, out, 0);
  return normalQuantile(fineUniform(out[0] ?? 0, out[1] ?? 0));
}

/** The move and entry numbers of a list of ids. @throws RangeError naming one that the model does not have */
function changeOf(model: CompiledModel, ids: readonly string[], factors: Float64Array): CommonChange {
  const entries = model.entries.filter(({ id }) => ids.includes(id)).map(({ index }) => index);
  const moves = model.moves.filter(({ id }) => ids.includes(id)).map(({ index }) => index);
  if (moves.length + entries.length !== ids.length) {
    const known = new Set([...model.moves, ...model.entries].map(({ id }) => id));
    throw new RangeError(`Nothing in the model is called ${ids.filter((id) => !known.has(id)).join(', ')}.`);
  }
  return { moves: Int32Array.from(moves), entries: Int32Array.from(entries), factors };
}
