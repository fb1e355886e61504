import type { RunSummary, Summary } from '../run/request.ts';
import { NOTHING_DONE } from './challenge-request.ts';

/** Outputs by which a game is told and scored. */
export const CARE = 'stock.care';
export const COST = 'sum.cost.total';
export const BREAKDOWNS = 'sum.flow.care.in.returned-home';
export const REPEAT_PLANS = 'sum.flow.child-protection.repeat';
export const SCORE_OUTPUTS: readonly string[] = [CARE, COST, BREAKDOWNS, REPEAT_PLANS];

/** How one player's world went. */
export interface Score {
  /** Children in care at the end. */
  readonly care: number;
  /** Children at home at the end, over those who would be in the same world with nothing done; below 0 when there are fewer. */
  readonly atHome: number;
  /** Children back in care after going home, in all years. */
  readonly breakdowns: number;
  /** Second or later protection plans, in all years. */
  readonly repeatPlans: number;
  /** All that was spent, in whole thousands of pounds. */
  readonly thousands: number;
}

const THOUSAND = 1000;

/**
 * The score of one player.
 *
 * @param world run of a single replicate, with {@link SCORE_OUTPUTS}
 * @throws RangeError when the run does not hold the player
 */
export function scoreOf(world: RunSummary, play: string): Score {
  const end = (id: string, output: string): number => seriesOf(world, id, output).mean.at(-1) ?? NaN;
  const care = end(play, CARE);
  return {
    care,
    atHome: end(NOTHING_DONE, CARE) - care,
    breakdowns: end(play, BREAKDOWNS),
    repeatPlans: end(play, REPEAT_PLANS),
    thousands: Math.round(end(play, COST) / THOUSAND),
  };
}

/** One output of one player or of nothing done. @throws RangeError when the run does not hold it */
export function seriesOf({ scenarios }: RunSummary, id: string, output: string): Summary {
  const found = scenarios.find((each) => each.id === id)?.outputs[output];
  if (found === undefined) throw new RangeError(`The run of a challenge holds no ${output} of "${id}".`);
  return found;
}

/** One measure of a world, and what the same choices led to in many. */
export interface Luck {
  readonly output: string;
  readonly world: number;
  /** Mean over many worlds with the same choices, and with nothing done. */
  readonly mean: number;
  readonly nothingDone: number;
  /** Nine worlds in ten lie between, five in ten between the inner ones. */
  readonly low: number;
  readonly lower: number;
  readonly upper: number;
  readonly high: number;
}

/**
 * How far a world lies from the average of the same choices: what was luck. What lies between that average and the one of
 * nothing done is what the choices did.
 *
 * @throws RangeError when one of the runs does not hold the player
 */
export function luckOf(world: RunSummary, worlds: RunSummary, play: string): Luck[] {
  return [CARE, BREAKDOWNS, COST].map((output) => {
    const spread = seriesOf(worlds, play, output);
    const last = (values: Float64Array): number => values.at(-1) ?? NaN;
    return {
      output,
      world: last(seriesOf(world, play, output).mean),
      mean: last(spread.mean),
      nothingDone: last(seriesOf(worlds, NOTHING_DONE, output).mean),
      ...{ low: last(spread.p5), lower: last(spread.p25), upper: last(spread.p75), high: last(spread.p95) },
    };
  });
}
