import { LEVERS } from '../care/levers.ts';
import { movedLevers } from '../care/moved-levers.ts';
import { BASELINE_SCENARIO } from '../care/scenario.ts';
import { BID_LINES } from '../economics/bid-lines.ts';
import { addProgramme, type CountAt } from '../economics/programme-cost.ts';
import { addLoopMoney, type ScenarioCounts } from './loop-money.ts';
import { drawsFor } from './outputs.ts';
import type { PreparedRun } from './prepare.ts';
import { countsOf, type CompleteRun } from './replicate-table.ts';
import { accumulate } from './running-totals.ts';

/** What one lever buys, in prices of one: running totals by `[replicate * stride + month]`. */
export interface ProgrammeSums {
  readonly lever: string;
  /** Price it is paid at; null where its units are pounds. */
  readonly price: string | null;
  /** Evidence entry: set-up as a share of a year’s running cost; null without. */
  readonly setUp: string | null;
  readonly running: Float64Array;
  /** What is paid for setting up, over the share. */
  readonly settingUp: Float64Array;
}

/**
 * All that money is made of, of one scenario or of the difference between two, replicate by replicate: running totals of what is
 * priced, so that any stretch of months is one subtraction and a new price needs no more than these.
 */
export interface BidSums {
  readonly replicates: number;
  readonly stride: number;
  /** Running totals of the counts of each line: `[(replicate * lines + line) * stride + month]`. */
  readonly lines: Int32Array | Float64Array;
  readonly programmes: readonly ProgrammeSums[];
  /** Pounds that loops move between care and family help, running totals by `[replicate * stride + month]`. */
  readonly loops: Float64Array;
}

/**
 * Sums of a scenario less those of another, replicate by replicate; of the scenario alone when no other is named.
 *
 * @param scenario its place in the run; 0 is the baseline
 */
export function bidSums(prepared: PreparedRun, complete: CompleteRun, scenario: number, against?: number): BidSums {
  const own = sumsOf(prepared, complete, scenario);
  return against === undefined ? own : less(own, sumsOf(prepared, complete, against));
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

function sumLine({ values, from, stride }: ScenarioCounts, ids: readonly number[], into: BidSums['lines'], end: number): void {
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

function less(own: BidSums, other: BidSums): BidSums {
  const minus = (one: Float64Array, two: Float64Array | undefined): Float64Array =>
    two === undefined ? one : one.map((value, at) => value - (two[at] ?? NaN));
  const negative = (values: Float64Array): Float64Array => values.map((value) => 0 - value);
  const ended = other.programmes.filter(({ lever }) => !own.programmes.some((each) => each.lever === lever));
  return {
    ...own,
    lines: own.lines.map((value, at) => value - (other.lines[at] ?? NaN)),
    loops: minus(own.loops, other.loops),
    programmes: [
      ...own.programmes.map((each) => {
        const same = other.programmes.find(({ lever }) => lever === each.lever);
        return { ...each, running: minus(each.running, same?.running), settingUp: minus(each.settingUp, same?.settingUp) };
      }),
      ...ended.map((each) => ({ ...each, running: negative(each.running), settingUp: negative(each.settingUp) })),
    ],
  };
}
