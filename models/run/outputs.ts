import { meanDraw, replicateDraw, type Draw } from '../care/draws.ts';
import { movedLevers, type MovedLever } from '../care/planning.ts';
import { COST_LINES, feeds, WEEKS_PER_MONTH } from '../economics/cost-lines.ts';
import { addLoopMoney, type ScenarioCounts } from './loop-money.ts';
import type { PreparedRun } from './prepare.ts';
import { accumulate, totalledOutput } from './running-totals.ts';

/**
 * One output of one scenario in one replicate, month by month. Money is linear in counts: stock at month end times price,
 * moves in the month times price; 0 in the opening entry.
 *
 * @param counts a block's counts, or expected series (which are priced at mean prices, or at stated ones where evidence is held central)
 * @param replicate number of the replicate in the run, for its own prices
 * @param into receives one value for each month label
 * @param draws what levers and prices are taken at, where they are not those of the replicate
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
  draws: OutputDraws = drawsFor(prepared, counts instanceof Float64Array, replicate),
): void {
  const totalled = totalledOutput(output);
  if (totalled !== null) {
    outputSeries(prepared, totalled, scenario, counts, replicateInBlock, replicatesInBlock, replicate, into, draws);
    accumulate(into);
    return;
  }
  const stride = prepared.horizon.months + 1;
  const size = prepared.model.recorder.ids.length * stride;
  const source = { values: counts, from: (scenario * replicatesInBlock + replicateInBlock) * size, stride };
  const counted = prepared.model.recorder.ids.indexOf(output);
  if (counted >= 0) {
    const from = source.from + counted * stride;
    for (let month = 0; month < stride; month++) into[month] = counts[from + month] ?? 0;
    return;
  }
  priceOutput(prepared, output, scenario, source, draws, into);
  if (feeds('cost.programmes', output)) {
    addLoopMoney(prepared, source, { ...source, from: replicateInBlock * size }, draws, into);
  }
}

/** What levers and prices are taken at. Expected counts are priced at mean prices, so that they agree with the mean of runs. */
export interface OutputDraws {
  readonly levers: Draw;
  readonly prices: Draw;
}

function drawsFor({ request, words, central }: PreparedRun, expected: boolean, replicate: number): OutputDraws {
  if (request.evidence === 'central') return { levers: central, prices: central };
  if (expected) return { levers: central, prices: meanDraw(request.library) };
  const draw = replicateDraw(request.library, words, replicate);
  return { levers: draw, prices: draw };
}

function priceOutput(
  prepared: PreparedRun,
  output: string,
  scenario: number,
  counts: ScenarioCounts,
  draws: OutputDraws,
  into: Float64Array,
): void {
  if (!prepared.outputs.some((each) => each.id === output)) throw new RangeError(`There is no output "${output}".`);
  into.fill(0);
  for (const line of COST_LINES) {
    if (!feeds(line.output, output)) continue;
    const price = draws.prices(line.price) * (line.by === 'week' ? WEEKS_PER_MONTH : 1);
    addPriced(prepared, counts, line.count, into, () => price);
  }
  if (!feeds('cost.programmes', output)) return;
  const moving = prepared.scenarios[scenario];
  if (!moving) return;
  for (const moved of movedLevers(moving, prepared.horizon, prepared.central, draws.levers)) {
    addProgramme(prepared, counts, moved, draws.prices, into);
  }
}

function addProgramme(
  prepared: PreparedRun,
  counts: ScenarioCounts,
  { lever, today, path }: MovedLever,
  draw: Draw,
  into: Float64Array,
): void {
  const { cost } = lever;
  if (cost.per === 'count') {
    const price = draw(cost.price);
    addPriced(prepared, counts, cost.output, into, (month) => ((path[month - 1] ?? today) - today) * price);
    return;
  }
  const children = prepared.request.baseline.population.reduce((sum, each) => sum + each, 0);
  path.forEach((poundsPerChild, month) => {
    into[month + 1] = (into[month + 1] ?? 0) + ((poundsPerChild - today) * children) / 12;
  });
}

function addPriced(
  prepared: PreparedRun,
  counts: ScenarioCounts,
  count: string,
  into: Float64Array,
  priceAt: (month: number) => number,
): void {
  const at = prepared.model.recorder.ids.indexOf(count);
  const from = counts.from + at * counts.stride;
  for (let month = 1; month < counts.stride; month++) {
    into[month] = (into[month] ?? 0) + (counts.values[from + month] ?? 0) * priceAt(month);
  }
}
