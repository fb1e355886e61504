import { movedLevers } from '../care/moved-levers.ts';
import { BASELINE_SCENARIO } from '../care/scenario.ts';
import { COST_LINES, feeds, WEEKS_PER_MONTH } from '../economics/cost-lines.ts';
import { priceGrowth } from '../economics/price-growth.ts';
import { priceOf, type PriceAt } from '../economics/ruled-price.ts';
import { addProgramme, type CountAt } from '../economics/programme-cost.ts';
import { addLoopMoney, type ScenarioCounts } from './loop-money.ts';
import type { PreparedRun } from './prepare.ts';
import { accumulate, totalledOutput } from './running-totals.ts';
import { replicateDraws, statedDraws, type RunDraws, type ScenarioDraws } from './scenario-draws.ts';

/** Counts of one replicate: those of the scenario at hand, and those of the baseline. */
export interface ReplicateCounts {
  readonly own: ScenarioCounts;
  readonly baseline: ScenarioCounts;
}

/**
 * One output of one scenario in one replicate, month by month. Money is linear in counts: stock at month end times price,
 * moves in the month times price; 0 in the opening entry.
 *
 * @param counts a block's counts, or expected series (which are priced at mean prices, or at stated ones where evidence is held central)
 * @param replicate number of the replicate in the run, for its own prices
 * @param into receives one value for each month label
 * @param runDraws what levers and prices are taken at, where they are not those of the replicate
 * @throws RangeError when there is no such output
 */
export function outputSeries(
  prepared: PreparedRun,
  output: string,
  scenario: number,
  counts: Int32Array | Float64Array,
  replicateInBlock: number,
  replicatesInBlock: number,
  replicate: number,
  into: Float64Array,
  runDraws: RunDraws = drawsFor(prepared, counts, replicate),
): void {
  const stride = prepared.horizon.months + 1;
  const size = prepared.model.recorder.ids.length * stride;
  const of = (which: number): ScenarioCounts => ({
    values: counts,
    from: (which * replicatesInBlock + replicateInBlock) * size,
    stride,
  });
  replicateSeries(prepared, output, scenario, { own: of(scenario), baseline: of(0) }, runDraws, into);
}

/** What counts are priced at: those of a replicate at its own draw, expected ones at stated values. */
export function drawsFor(prepared: PreparedRun, values: Int32Array | Float64Array, replicate: number): RunDraws {
  return values instanceof Float64Array ? statedDraws(prepared) : replicateDraws(prepared, replicate);
}

/**
 * The same from counts wherever they lie.
 *
 * @throws RangeError when there is no such output
 */
export function replicateSeries(
  prepared: PreparedRun,
  output: string,
  scenario: number,
  { own, baseline }: ReplicateCounts,
  runDraws: RunDraws,
  into: Float64Array,
): void {
  const totalled = totalledOutput(output);
  if (totalled !== null) {
    replicateSeries(prepared, totalled, scenario, { own, baseline }, runDraws, into);
    accumulate(into);
    return;
  }
  const counted = prepared.model.recorder.ids.indexOf(output);
  if (counted >= 0) {
    const from = own.from + counted * own.stride;
    for (let month = 0; month < own.stride; month++) into[month] = own.values[from + month] ?? 0;
    return;
  }
  const draws = runDraws.of(scenario);
  priceOutput(prepared, output, scenario, own, draws, into);
  if (feeds('cost.programmes', output)) {
    addLoopMoney(prepared, own, scenario === 0 ? null : baseline, draws, into);
  }
}

function priceOutput(
  prepared: PreparedRun,
  output: string,
  scenario: number,
  counts: ScenarioCounts,
  draws: ScenarioDraws,
  into: Float64Array,
): void {
  if (!prepared.outputs.some((each) => each.id === output)) throw new RangeError(`There is no output "${output}".`);
  into.fill(0);
  const { horizon, model } = prepared;
  const own = prepared.scenarios[scenario] ?? BASELINE_SCENARIO;
  const countOf = (id: string): CountAt => {
    const from = counts.from + model.recorder.ids.indexOf(id) * counts.stride;
    return (month) => counts.values[from + month] ?? 0;
  };
  for (const line of COST_LINES) {
    if (!feeds(line.output, output)) continue;
    const price = priceOf(own, line.price, horizon, draws.prices);
    const weeks = line.by === 'week' ? WEEKS_PER_MONTH : 1;
    const growth = priceGrowth(own, line.price, horizon, draws.levers);
    const count = countOf(line.count);
    for (let month = 1; month < counts.stride; month++) {
      into[month] = (into[month] ?? 0) + count(month) * (price(month - 1) * weeks) * (growth?.[month - 1] ?? 1);
    }
  }
  if (!feeds('cost.programmes', output)) return;
  for (const moved of movedLevers(own, horizon, draws.central, draws.levers)) {
    const { cost } = moved.lever;
    const price: PriceAt = 'price' in cost ? priceOf(own, cost.price, horizon, draws.prices, moved) : () => 0;
    addProgramme(moved, prepared.request.baseline.population, countOf, draws.levers, price, into);
  }
}
