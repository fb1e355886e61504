import { carePlan, type CarePlan } from '../care/planning.ts';
import { BASELINE_SCENARIO } from '../care/scenario.ts';
import { withDrift } from '../care/drift.ts';
import { isNothing, NOTHING_OWN, ownChanges, withOwn, type OwnChanges } from '../care/own-numbers.ts';
import type { CompiledModel } from '../engine/compiled.ts';
import { expectedFlows } from '../engine/expected.ts';
import type { CommonChange, Plan } from '../engine/plan.ts';
import { baselineReadings } from './baseline-readings.ts';
import { loopsUnderDraw } from './level-loops.ts';
import { changesSomething, pairedLoops, type PairedLoop } from './paired-loops.ts';
import type { PreparedRun } from './prepare.ts';
import type { RunDraws } from './scenario-draws.ts';

/** One replicate of a run: what the evidence is taken at, the model whose loops are that strong, how the place drifts and how high its own rates are. */
export interface ReplicateState {
  readonly draws: RunDraws;
  readonly model: CompiledModel;
  /** The same in every scenario. */
  readonly drift: readonly CommonChange[];
  /** What the place's own uncertain numbers are taken at; the same in every scenario. */
  readonly own: OwnChanges;
}

/** The state of a run under some values of the evidence, with or without drift. */
export function stateUnder(
  prepared: PreparedRun,
  draws: RunDraws,
  drift: readonly CommonChange[] = [],
): ReplicateState {
  const { model, request, place } = prepared;
  if (draws.stated) return { draws, model, drift, own: NOTHING_OWN };
  const drawn = loopsUnderDraw(model, place.library, request.baseline, request.loops, draws.of(0).levers);
  const own = ownChanges(model, request.baseline.uncertain ?? [], draws.of(0).levers);
  return { draws, model: drawn, drift, own };
}

/**
 * What the levers and drivers of a scenario do, the cap on combined cuts included.
 *
 * @param scenario its place in the run; 0 is the baseline
 * @param capped whether the cap is kept; only to see what it takes away
 */
export function leverPlan(prepared: PreparedRun, draws: RunDraws, scenario: number, capped = true): CarePlan {
  const { model, horizon, scenarios } = prepared;
  const { central, levers } = draws.of(scenario);
  return carePlan(model, scenarios[scenario] ?? BASELINE_SCENARIO, horizon, central, levers, capped);
}

/** All that a scenario does to the model: levers, drivers, loops that compare with the baseline, and the drift of the replicate. */
export function scenarioPlan(prepared: PreparedRun, state: ReplicateState, scenario: number, capped = true): Plan {
  const { plan, loops } = planAndLoops(prepared, state, scenario, capped);
  if (loops.length > 0) followed(prepared, state.model, plan, loops);
  return inPlace(plan, state);
}

/** Expected flows of a scenario, as `expectedFlows` lays them out. */
export function scenarioFlows(
  prepared: PreparedRun,
  state: ReplicateState,
  scenario: number,
  capped = true,
): Float64Array<ArrayBuffer> {
  const { plan, loops } = planAndLoops(prepared, state, scenario, capped);
  if (loops.length === 0 || isItself(state)) {
    return followed(prepared, state.model, inPlace(plan, state), loops);
  }
  followed(prepared, state.model, plan, loops);
  return expectedFlows(state.model, inPlace(plan, state), prepared.horizon.months);
}

/** Whether a replicate is the place as its numbers have it: nothing has drifted, and no number is other than stated. */
export function isItself({ drift, own }: ReplicateState): boolean {
  return drift.length === 0 && isNothing(own);
}

/** A plan in the place of one replicate: with its drift and its own numbers. */
function inPlace(plan: Plan, { drift, own }: ReplicateState): Plan {
  return withOwn(withDrift(plan, drift), own);
}

/** The plan with room for what the loops add; they fill it in as the expected flows, without drift, go along. */
function planAndLoops(
  prepared: PreparedRun,
  { draws, model }: ReplicateState,
  scenario: number,
  capped: boolean,
): { plan: Plan; loops: readonly PairedLoop[] } {
  const { horizon, request, unchanged } = prepared;
  const { plan: own } = leverPlan(prepared, draws, scenario, capped);
  const plan = withDrift(own, unchanged.common ?? []);
  // The baseline is what these loops compare with, and a scenario that changes nothing is the baseline.
  if (scenario === 0 || !changesSomething(own)) return { plan, loops: [] };
  const children = request.baseline.population.reduce((sum, each) => sum + each, 0);
  const { central, levers } = draws.of(scenario);
  const loops = pairedLoops(request.loops, { model, months: horizon.months, children, central, draw: levers });
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
  { horizon: { months }, unchanged }: PreparedRun,
  model: CompiledModel,
  plan: Plan,
  loops: readonly PairedLoop[],
): Float64Array<ArrayBuffer> {
  if (loops.length === 0) return expectedFlows(model, plan, months);
  const readings = loops.map(({ read }) => read);
  const baseline = baselineReadings(model, months, unchanged, readings);
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
