import { mixArrivals, mixPresent, shareAtMidMonth, shareAtMonthEnd } from './ages.ts';
import type { CompiledModel } from './compiled.ts';
import type { Plan } from './plan.ts';

/** One month's hazards and entries, by class, after a plan and the loops have had their say. Reused from month to month. */
export interface MonthRates {
  /** `hazard[move * classes + class]`, before the factor for months in state. */
  hazard: Float64Array;
  /** `entries[entry * classes + class]`, people in the month. */
  entries: Float64Array;
  readonly ownHazard: Float64Array;
  readonly ownEntries: Float64Array;
  readonly byAge: Float64Array;
  /** Moves the plan or a loop can change, and the rest of what has to be worked out anew each month. */
  readonly changedMoves: readonly number[];
  readonly changedEntries: readonly number[];
  /** Factor of the loops this month, for each move and each entry. */
  readonly moveLoops: Float64Array;
  readonly entryLoops: Float64Array;
}

/** Room for one month's rates under a plan. */
export function makeRates(model: CompiledModel, plan: Plan): MonthRates {
  const moves = new Set<number>();
  const entries = new Set<number>();
  for (const change of plan.moves) {
    moves.add(change.move);
    if (change.instead >= 0) moves.add(change.instead);
  }
  for (const change of plan.entries) entries.add(change.entry);
  for (const loop of model.loops) {
    for (const move of loop.moves) moves.add(move);
    for (const entry of loop.entries) entries.add(entry);
  }
  const ownHazard = new Float64Array(model.moves.length * model.classes);
  const ownEntries = new Float64Array(model.entries.length * model.classes);
  return {
    hazard: ownHazard,
    entries: ownEntries,
    ownHazard,
    ownEntries,
    byAge: new Float64Array((model.moves.length + model.entries.length) * model.ages),
    changedMoves: [...moves].sort((a, b) => a - b),
    changedEntries: [...entries].sort((a, b) => a - b),
    moveLoops: new Float64Array(model.moves.length).fill(1),
    entryLoops: new Float64Array(model.entries.length).fill(1),
  };
}

/** Work out the rates of a month (0 is the first of the run). Allocates nothing. */
export function fillRates(model: CompiledModel, plan: Plan, month: number, rates: MonthRates): void {
  const monthOfYear = month % 12;
  fillHazards(model, plan, month, monthOfYear, rates);
  fillEntries(model, plan, month, monthOfYear, rates);
}

function fillHazards(model: CompiledModel, plan: Plan, month: number, monthOfYear: number, rates: MonthRates): void {
  const base = model.hazardByClass[monthOfYear];
  if (!base) return;
  if (rates.changedMoves.length === 0) {
    rates.hazard = base;
    return;
  }
  const { ages, classes } = model;
  const byAge = rates.byAge;
  rates.ownHazard.set(base);
  for (const move of rates.changedMoves) {
    for (let age = 0; age < ages; age++) byAge[move * ages + age] = model.hazardByAge[move * ages + age] ?? 0;
  }
  for (const change of plan.moves) applyMoveChange(model, change, month, byAge);
  const share = shareAtMidMonth(monthOfYear);
  for (const move of rates.changedMoves) {
    const loop = rates.moveLoops[move] ?? 1;
    if (loop !== 1)
      for (let age = 0; age < ages; age++) byAge[move * ages + age] = (byAge[move * ages + age] ?? 0) * loop;
    if (classes === 1) rates.ownHazard[move] = byAge[move] ?? 0;
    else mixPresent(byAge, move * ages, share, rates.ownHazard, move * classes, ages);
  }
  rates.hazard = rates.ownHazard;
}

function applyMoveChange(
  model: CompiledModel,
  change: Plan['moves'][number],
  month: number,
  byAge: Float64Array,
): void {
  const { ages } = model;
  const from = Math.min(month, change.factors.length / ages - 1) * ages;
  for (let age = 0; age < ages; age++) {
    const before = byAge[change.move * ages + age] ?? 0;
    const after = before * (change.factors[from + age] ?? 1);
    byAge[change.move * ages + age] = after;
    if (change.instead < 0) continue;
    const other = change.instead * ages + age;
    byAge[other] = Math.max(0, (byAge[other] ?? 0) + (before - after));
  }
}

function fillEntries(model: CompiledModel, plan: Plan, month: number, monthOfYear: number, rates: MonthRates): void {
  const base = model.entriesByClass[monthOfYear];
  if (!base) return;
  if (rates.changedEntries.length === 0) {
    rates.entries = base;
    return;
  }
  const { ages, classes } = model;
  const byAge = rates.byAge;
  rates.ownEntries.set(base);
  const share = shareAtMonthEnd(monthOfYear);
  for (const entry of rates.changedEntries) {
    const at = entry * ages;
    const loop = rates.entryLoops[entry] ?? 1;
    for (let age = 0; age < ages; age++) byAge[at + age] = (model.entriesByAge[at + age] ?? 0) * loop;
    for (const change of plan.entries) {
      if (change.entry !== entry) continue;
      const from = Math.min(month, change.factors.length / ages - 1) * ages;
      for (let age = 0; age < ages; age++) byAge[at + age] = (byAge[at + age] ?? 0) * (change.factors[from + age] ?? 1);
    }
    if (classes === 1) rates.ownEntries[entry] = byAge[at] ?? 0;
    else
      mixArrivals(byAge, at, share, model.entries[entry]?.newbornShare ?? 0, rates.ownEntries, entry * classes, ages);
  }
  rates.entries = rates.ownEntries;
}
