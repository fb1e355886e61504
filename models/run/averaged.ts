import { replicateDraw, type Draw } from '../care/draws.ts';
import { baselineFlows } from './baseline-flows.ts';
import type { PreparedRun } from './prepare.ts';
import type { Block, ReplicateRange } from './request.ts';
import { modelUnderDraw, scenarioFlows } from './scenario-plan.ts';

/**
 * A block of replicates without chance: each is the expected flows under its own draw of the evidence, rounded to whole
 * children. For places so large that chance all but cancels out and only the evidence leaves a result unsure; a country
 * takes milliseconds a replicate instead of many seconds.
 *
 * @param onReplicate called after each replicate with how many are done
 */
export function averagedBlock(
  prepared: PreparedRun,
  range: ReplicateRange,
  onReplicate?: (done: number) => void,
): Block {
  const replicates = range.to - range.from;
  const size = prepared.model.recorder.ids.length * (prepared.horizon.months + 1);
  const counts = new Int32Array(prepared.scenarios.length * replicates * size);
  for (let index = 0; index < replicates; index++) {
    const series = averagedSeries(prepared, drawOf(prepared, range.from + index));
    series.forEach((value, entry) => {
      const scenario = Math.floor(entry / size);
      counts[(scenario * replicates + index) * size + (entry % size)] = Math.round(value);
    });
    onReplicate?.(index + 1);
  }
  return { range, counts };
}

/** The draw of the evidence that belongs to a replicate of a run. */
export function drawOf({ request, words, central }: PreparedRun, replicate: number): Draw {
  return request.evidence === 'central' ? central : replicateDraw(request.library, words, replicate);
}

/**
 * Expected flows of all scenarios under one draw of the evidence, laid out as a block of one replicate. The baseline moves no
 * lever, so no draw changes its flows unless one changes how strong a loop is: it is worked out once where it can be.
 */
export function averagedSeries(prepared: PreparedRun, draw: Draw): Float64Array<ArrayBuffer> {
  const { model, horizon, scenarios } = prepared;
  const size = model.recorder.ids.length * (horizon.months + 1);
  const series = new Float64Array(scenarios.length * size);
  const drawn = modelUnderDraw(prepared, draw);
  scenarios.forEach((scenario, at) => {
    const known = at === 0 && drawn === model;
    series.set(known ? baselineFlows(prepared) : scenarioFlows(prepared, drawn, scenario, draw), at * size);
  });
  return series;
}
