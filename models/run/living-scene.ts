import { STATES } from '../care/states.ts';
import { simulateReplicate } from '../engine/children.ts';
import { Everyone, type Key, type Life } from '../engine/everyone.ts';
import { OUTGREW } from '../engine/follower.ts';
import { makeSimulation } from '../engine/simulation.ts';
import { replicateState } from './averaged.ts';
import { problemsOfJourneys } from './journeys-question.ts';
import { PLACES, REGIONS, REGION_STOCKS, type LivingQuestion, type LivingScene, type LivingWorld } from './living.ts';
import { replicateSeries } from './outputs.ts';
import { placeInRun } from './place-in-run.ts';
import { InvalidRun, prepareRun, type PreparedRun } from './prepare.ts';
import type { RunRequest } from './request.ts';
import { replicateDraws } from './scenario-draws.ts';
import { scenarioPlan } from './scenario-plan.ts';

const IN_A_REGION = new Set(REGIONS.flatMap(({ states }) => states.map((id) => PLACES.indexOf(id))));

/**
 * The children of one replicate of some scenarios, month by month, from the simulation itself.
 *
 * @throws InvalidRun with every reason why they cannot be shown
 */
export function livingScene(request: RunRequest, question: LivingQuestion): LivingScene {
  const problems = [...problemsOfSize(request), ...problemsOfJourneys(request, question)];
  if (problems.length > 0) throw new InvalidRun(problems);
  const prepared = prepareRun(request);
  const baseline = simulated(prepared, 0, question.replicate);
  const simulations = question.scenarios.map((id) => {
    const scenario = placeInRun(prepared, id);
    return { scenario, ...(scenario === 0 ? baseline : simulated(prepared, scenario, question.replicate)) };
  });
  const lives = everybody(simulations.map(({ everyone }) => everyone));
  return {
    ...question,
    months: prepared.months,
    children: lives.length,
    firstClass: Int16Array.from(lives, ({ life }) => life.firstClass),
    birthMonth: Uint8Array.from(lives, ({ life }) => life.birthMonth),
    monthsBefore: Int16Array.from(lives, ({ life }) => life.monthsBefore),
    worlds: simulations.map(({ scenario, everyone, counts }) => ({
      id: prepared.scenarios[scenario]?.id ?? '',
      name: prepared.scenarios[scenario]?.name ?? '',
      ...movesOf(lives, everyone),
      ...countsOf(prepared, scenario, counts, baseline.counts, question.replicate),
    })),
  };
}

/** Every child has a dot, and nobody can watch a hundred thousand. */
function problemsOfSize({ chance }: RunRequest): string[] {
  return chance === 'averaged'
    ? ['This place is so large that its children are not simulated one by one; choose a smaller one to follow them.']
    : [];
}

function simulated(
  prepared: PreparedRun,
  scenario: number,
  replicate: number,
): { everyone: Everyone; counts: Int32Array } {
  const { model, horizon, words } = prepared;
  const everyone = new Everyone();
  const state = replicateState(prepared, replicate);
  const simulation = { ...makeSimulation(model), model: state.model, follower: everyone };
  const counts = new Int32Array(model.recorder.ids.length * (horizon.months + 1));
  const plan = scenarioPlan(prepared, state, scenario);
  simulateReplicate(simulation, plan, horizon.months, words, replicate, counts, 0);
  return { everyone, counts };
}

/** Every child who is ever in a region of any world, once. Parents are no children, and have no dot. */
function everybody(worlds: readonly Everyone[]): { key: Key; life: Life }[] {
  return worlds.flatMap(({ people }, at) =>
    people.filter(
      ({ key, life }) =>
        life.moves.some(({ to }) => IN_A_REGION.has(to)) &&
        !worlds.slice(0, at).some((other) => other.find(key)?.moves.some(({ to }) => IN_A_REGION.has(to)) ?? false),
    ),
  );
}

function movesOf(
  lives: readonly { readonly key: Key }[],
  everyone: Everyone,
): Pick<LivingWorld, 'firstMove' | 'moveMonth' | 'movePlace'> {
  const found = lives.map(({ key }) => everyone.find(key)?.moves ?? []);
  const firstMove = new Int32Array(lives.length + 1);
  found.forEach((moves, child) => {
    firstMove[child + 1] = (firstMove[child] ?? 0) + moves.length;
  });
  const all = found.flat();
  return {
    firstMove,
    moveMonth: Int16Array.from(all, ({ month }) => month + 1),
    movePlace: Uint8Array.from(all, ({ to }) => placeNumber(to)),
  };
}

/** The engine numbers exits below its states; here they stand behind them. */
function placeNumber(to: number): number {
  if (to === OUTGREW) return PLACES.indexOf('turned-18');
  return to >= 0 ? to : STATES.length - 1 - to;
}

function countsOf(
  prepared: PreparedRun,
  scenario: number,
  own: Int32Array,
  baseline: Int32Array,
  replicate: number,
): Pick<LivingWorld, 'stocks' | 'cost'> {
  const stride = prepared.months.length;
  const both = {
    own: { values: own, from: 0, stride },
    baseline: { values: baseline, from: 0, stride },
  };
  const draws = replicateDraws(prepared, replicate);
  const stocks = new Int32Array(REGIONS.length * stride);
  const series = new Float64Array(stride);
  REGION_STOCKS.forEach((output, region) => {
    replicateSeries(prepared, output, scenario, both, draws, series);
    stocks.set(series, region * stride);
  });
  const cost = new Float64Array(stride);
  replicateSeries(prepared, 'cost.total', scenario, both, draws, cost);
  return { stocks, cost };
}
