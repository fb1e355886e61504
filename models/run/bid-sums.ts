import { LEVERS } from '../care/levers.ts';
import { movedLevers } from '../care/moved-levers.ts';
import { BASELINE_SCENARIO } from '../care/scenario.ts';
import { BID_LINES } from '../economics/bid-lines.ts';
import { addProgramme, type CountAt } from '../economics/programme-cost.ts';
import type { BidSums, ProgrammeSums } from './bid-sum-types.ts';
import { sumsLess } from './bid-difference.ts';
import { addLoopMoney, type ScenarioCounts } from './loop-money.ts';
import { drawsFor } from './outputs.ts';
import type { PreparedRun } from './prepare.ts';
import { countsOf, type CompleteRun } from './replicate-table.ts';
import { accumulate } from './running-totals.ts';

/**
 * Sums of a scenario less those of another, replicate by replicate; of the scenario alone when no other is named.
 *
 * @param scenario its place in the run; 0 is the baseline
 */
export function bidSums(prepared: PreparedRun, complete: CompleteRun, scenario: number, against?: number): BidSums {
  const own = sumsOf(prepared, complete, scenario);
  return against === undefined ? own : sumsLess(own, sumsOf(prepared, complete, against));
}

function sumsOf(prepared: PreparedRun, complete: CompleteRun, scenario: number): BidSums {
  const { replicates } = complete;
  const stride = prepared.horizon.months + 1;
  const isWhole = countsOf(complete, scenario, 0).own.values instanceof Int32Array;
  const lines = new (isWhole ? Int32Array : Float64Array)(replicates * BID_LINES.length * stride);
  const loops = new Float64Array(replicates * stride);
  const programmes = programmesOf(prepared, scenario, replicates * stride);
  const series = BID_LINES.map(({ counts }) => counts.map((id) => prepared.model.recorder.ids.indexOf(id)));
  for (let replicate = 0; replicate < replicates; replicate++) {
    const counts = countsOf(complete, scenario, replicate);
    const draws = drawsFor(prepared, counts.own.values, replicate).of(scenario);
    series.forEach((ids, line) => {
      sumLine(counts.own, ids, lines.subarray((replicate * series.length + line) * stride), stride);
    });
    const at = loops.subarray(replicate * stride, (replicate + 1) * stride);
    addLoopMoney(prepared, counts.own, scenario === 0 ? null : counts.baseline, draws, at);
    accumulate(at);
    buyProgrammes(prepared, scenario, counts.own, draws, programmes, replicate * stride);
  }
  return { replicates, stride, lines, programmes: [...programmes.values()], loops };
}

function sumLine(
  { values, from, stride }: ScenarioCounts,
  ids: readonly number[],
  into: BidSums['lines'],
  end: number,
): void {
  let sum = 0;
  for (let month = 1; month < end; month++) {
    for (const id of ids) sum += values[from + id * stride + month] ?? NaN;
    into[month] = sum;
  }
}

function programmesOf(prepared: PreparedRun, scenario: number, length: number): Map<string, ProgrammeSums> {
  const { levers } = prepared.scenarios[scenario] ?? BASELINE_SCENARIO;
  const own = LEVERS.filter(({ id }) => levers[id] !== undefined);
  return new Map(
    own.map(({ id, cost, setUp }) => [
      id,
      {
        lever: id,
        price: 'price' in cost ? cost.price : null,
        setUp: setUp ?? null,
        running: new Float64Array(length),
        settingUp: new Float64Array(length),
      },
    ]),
  );
}

type Draws = ReturnType<ReturnType<typeof drawsFor>['of']>;

/** Adds what a scenario’s levers buy in one replicate: their cost with every price at 1, setting up apart from running. */
function buyProgrammes(
  prepared: PreparedRun,
  scenario: number,
  { values, from, stride }: ScenarioCounts,
  { central, levers }: Draws,
  into: ReadonlyMap<string, ProgrammeSums>,
  start: number,
): void {
  const countOf = (id: string): CountAt => {
    const own = from + prepared.model.recorder.ids.indexOf(id) * stride;
    return (month) => values[own + month] ?? 0;
  };
  const { scenarios, horizon, request } = prepared;
  const moved = movedLevers(scenarios[scenario] ?? BASELINE_SCENARIO, horizon, central, levers);
  for (const each of moved) {
    const sums = into.get(each.lever.id);
    if (!sums) continue;
    const bought = (setUp: number, series: Float64Array): void => {
      const draw = (id: string): number => (id === sums.setUp ? setUp : levers(id));
      addProgramme(each, request.baseline.population, countOf, draw, () => 1, series);
      accumulate(series);
    };
    const running = sums.running.subarray(start, start + stride);
    const settingUp = sums.settingUp.subarray(start, start + stride);
    bought(0, running);
    bought(1, settingUp);
    for (let month = 0; month < stride; month++) {
      settingUp[month] = (settingUp[month] ?? 0) - (running[month] ?? 0);
    }
  }
}
