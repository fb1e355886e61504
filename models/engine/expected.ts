import { arriveAndCount } from './arrivals.ts';
import type { CompiledModel, CompiledState } from './compiled.ts';
import { countPeople } from './count-people.ts';
import { stepState } from './expected-state.ts';
import { applyLoops, loopSignals } from './loops.ts';
import { feed } from './feed.ts';
import { checkPlan, type Plan } from './plan.ts';
import { fillRates } from './fill-rates.ts';
import { recordMonth } from './record.ts';
import { makeWorkspace, type BeforeMonth, type Workspace } from './workspace.ts';

/**
 * Expected flows: the mean number in every cell (state x class x months in state), month by month. No randomness.
 *
 * @param months whole months to run from the opening position
 * @returns every output in the order of the model's recorder: `[output * (months + 1) + month]`; entry 0 is the opening
 *   position, flows there are 0
 * @throws RangeError when the plan does not fit the model
 */
export function expectedFlows(
  model: CompiledModel,
  plan: Plan,
  months: number,
  beforeMonth?: BeforeMonth,
): Float64Array<ArrayBuffer> {
  const work = makeWorkspace(model, plan);
  const stride = months + 1;
  const outputs = new Float64Array(model.recorder.ids.length * stride);
  run(work, plan, months, beforeMonth, (month) => {
    recordMonth(
      model.recorder,
      work.people,
      work.byAge,
      model.ages,
      month === 0 ? null : work.flows,
      outputs,
      month,
      stride,
    );
  });
  return outputs;
}

/**
 * Expected number in every cell after some months, for checks, openings and following a cohort.
 *
 * @returns cells as `CompiledState.offset` places them
 * @throws RangeError when the plan does not fit the model
 */
export function expectedCells(model: CompiledModel, plan: Plan, months: number): Float64Array {
  const work = makeWorkspace(model, plan);
  run(work, plan, months, undefined, () => undefined);
  return work.now;
}

/** Run the months; `record` is called with 0 for the opening position and then with each month's number. */
function run(
  work: Workspace,
  plan: Plan,
  months: number,
  beforeMonth: BeforeMonth | undefined,
  record: (month: number) => void,
): void {
  const { model } = work;
  checkPlan(model, plan);
  const signals = new Float64Array(model.loops.length);
  const openingSignals = new Float64Array(model.loops.length);
  countPeople(work, -1);
  loopSignals(model, work.people, openingSignals);
  record(0);
  for (let month = 0; month < months; month++) {
    beforeMonth?.(month, work.now, work.people);
    loopSignals(model, work.people, signals);
    applyLoops(model, signals, openingSignals, month, work.rates);
    stepMonth(work, plan, month);
    countPeople(work, month % 12);
    record(month + 1);
  }
}

function stepMonth(work: Workspace, plan: Plan, month: number): void {
  const { model } = work;
  const monthOfYear = month % 12;
  if (model.ageing && monthOfYear === 0) moveUpOneClass(work);
  fillRates(model, plan, month, work.rates);
  work.flows.fill(0);
  work.next.fill(0);
  for (const state of model.states) {
    if (state.ageing) outgrow(work, state, monthOfYear);
    stepState(work, state, monthOfYear);
  }
  feed(work, monthOfYear);
  for (const { destinations, index } of model.entries) {
    arriveAndCount(work, destinations, work.rates.entries, index * model.classes, model.classes, monthOfYear);
  }
  advanceOccupied(work);
  const before = work.now;
  work.now = work.next;
  work.next = before;
}

function moveUpOneClass({ model, now, occupied }: Workspace): void {
  const { classes } = model;
  for (const state of model.states) {
    if (!state.ageing) continue;
    const end = state.offset + state.rows * state.months;
    now.copyWithin(state.offset + state.months, state.offset, end - state.months);
    now.fill(0, state.offset, state.offset + state.months);
    const first = state.index * classes;
    occupied.copyWithin(first + 1, first, first + classes - 1);
    occupied[first] = 0;
  }
}

/** A month later the longest stay is a month longer, up to what the clock tells apart. */
function advanceOccupied({ model, occupied }: Workspace): void {
  for (const { index, months } of model.states) {
    for (let at = index * model.classes; at < (index + 1) * model.classes; at++) {
      occupied[at] = Math.min(months - 1, (occupied[at] ?? 0) + 1);
    }
  }
}

/** Those whose birthday takes them out of the model leave evenly over the year, before any other move. */
function outgrow({ model, now, flows }: Workspace, state: CompiledState, monthOfYear: number): void {
  const share = 1 / (12 - monthOfYear);
  const from = state.offset + (model.classes - 1) * state.months;
  let total = 0;
  for (let month = 0; month < state.months; month++) {
    const present = now[from + month] ?? 0;
    total += present * share;
    now[from + month] = present * (1 - share);
  }
  flows[state.ageingSlot] = (flows[state.ageingSlot] ?? 0) + total;
}
