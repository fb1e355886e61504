import type { Draw } from '../care/draws.ts';
import { carePlan } from '../care/planning.ts';
import { BASELINE_SCENARIO, type Scenario } from '../care/scenario.ts';
import type { CompiledModel } from '../engine/compiled.ts';
import { expectedFlows } from '../engine/expected.ts';
import type { Plan } from '../engine/plan.ts';
import { baselineReadings } from './baseline-readings.ts';
import { loopsUnderDraw } from './level-loops.ts';
import { changesSomething, pairedLoops, type PairedLoop } from './paired-loops.ts';
import type { PreparedRun } from './prepare.ts';

/** The model of a run with its feedbacks as strong as a draw of the evidence makes them. */
export function modelUnderDraw({ model, request, central }: PreparedRun, draw: Draw): CompiledModel {
  return draw === central ? model : loopsUnderDraw(model, request.library, request.baseline, request.loops, draw);
}

/** What a scenario does under one draw of the evidence, loops that compare with the baseline included. */
export function scenarioPlan(prepared: PreparedRun, model: CompiledModel, scenario: Scenario, draw: Draw): Plan {
  const { plan, loops } = planAndLoops(prepared, model, scenario, draw);
  if (loops.length > 0) followed(prepared, model, plan, loops);
  return plan;
}

/** Expected flows of a scenario under one draw of the evidence, as `expectedFlows` lays them out. */
export function scenarioFlows(
  prepared: PreparedRun,
  model: CompiledModel,
  scenario: Scenario,
  draw: Draw,
): Float64Array<ArrayBuffer> {
  const { plan, loops } = planAndLoops(prepared, model, scenario, draw);
  return followed(prepared, model, plan, loops);
}

/** The plan with room for what the loops add; they fill it in as the expected flows go along. */
function planAndLoops(
  { horizon, central, request }: PreparedRun,
  model: CompiledModel,
  scenario: Scenario,
  draw: Draw,
): { plan: Plan; loops: readonly PairedLoop[] } {
  const { plan } = carePlan(model, scenario, horizon, central, draw);
  // The baseline is what these loops compare with, and a scenario that changes nothing is the baseline.
  if (scenario === BASELINE_SCENARIO || !changesSomething(plan)) return { plan, loops: [] };
  const children = request.baseline.population.reduce((sum, each) => sum + each, 0);
  const loops = pairedLoops(request.loops, { model, months: horizon.months, children, central, draw });
  return {
    plan: {
      ...plan,
      moves: [...plan.moves, ...loops.flatMap((loop) => loop.moves)],
      entries: [...plan.entries, ...loops.flatMap((loop) => loop.entries)],
    },
    loops,
  };
}

function followed(
  { horizon: { months } }: PreparedRun,
  model: CompiledModel,
  plan: Plan,
  loops: readonly PairedLoop[],
): Float64Array<ArrayBuffer> {
  if (loops.length === 0) return expectedFlows(model, plan, months);
  const readings = loops.map(({ read }) => read);
  const baseline = baselineReadings(model, months, readings);
  const own = loops.map(() => new Float64Array(months));
  return expectedFlows(model, plan, months, (month, cells, people) => {
    loops.forEach((loop, at) => {
      const series = own[at];
      const reference = baseline[at];
      if (!series || !reference) return;
      series[month] = loop.read(month, cells, people);
      loop.fill(month, series, reference);
    });
  });
}
