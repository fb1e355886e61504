import { mixArrivals, mixPresent, shareAtMidMonth, shareAtMonthEnd } from './ages.ts';
import type { CompiledModel } from './compiled.ts';
import type { CommonChange, Plan } from './plan.ts';
import type { MonthRates } from './rates.ts';

/** Work out the rates of a month (0 is the first of the run). Allocates nothing. */
export function fillRates(model: CompiledModel, plan: Plan, month: number, rates: MonthRates): void {
  const monthOfYear = month % 12;
  if (plan.common) applyCommon(plan.common, month, rates);
  fillHazards(model, plan, month, monthOfYear, rates);
  fillEntries(model, plan, month, monthOfYear, rates);
}

function applyCommon(common: readonly CommonChange[], month: number, { moveCommon, entryCommon }: MonthRates): void {
  moveCommon.fill(1);
  entryCommon.fill(1);
  for (const { moves, entries, factors } of common) {
    const factor = factors[Math.min(month, factors.length - 1)] ?? 1;
    for (const move of moves) moveCommon[move] = (moveCommon[move] ?? 1) * factor;
    for (const entry of entries) entryCommon[entry] = (entryCommon[entry] ?? 1) * factor;
  }
}

function fillHazards(model: CompiledModel, plan: Plan, month: number, monthOfYear: number, rates: MonthRates): void {
  const base = model.hazardByClass[monthOfYear];
  if (!base) return;
  if (rates.changedMoves.length === 0 && rates.scaledMoves.length === 0) {
    rates.hazard = base;
    return;
  }
  const { ages, classes } = model;
  const { byAge, ownHazard, moveCommon, moveLoops } = rates;
  ownHazard.set(base);
  for (const move of rates.scaledMoves) scale(ownHazard, move * classes, classes, moveCommon[move] ?? 1);
  for (const move of rates.changedMoves) {
    const common = moveCommon[move] ?? 1;
    for (let at = move * ages; at < (move + 1) * ages; at++) byAge[at] = (model.hazardByAge[at] ?? 0) * common;
  }
  for (const change of plan.moves) applyMoveChange(model, change, month, byAge);
  const share = shareAtMidMonth(monthOfYear);
  for (const move of rates.changedMoves) {
    for (let at = move * ages; at < (move + 1) * ages; at++) byAge[at] = (byAge[at] ?? 0) * (moveLoops[at] ?? 1);
    if (classes === 1) ownHazard[move] = byAge[move] ?? 0;
    else mixPresent(byAge, move * ages, share, ownHazard, move * classes, ages);
  }
  rates.hazard = ownHazard;
}

function scale(values: Float64Array, from: number, count: number, factor: number): void {
  for (let at = from; at < from + count; at++) values[at] = (values[at] ?? 0) * factor;
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
  if (rates.changedEntries.length === 0 && rates.scaledEntries.length === 0) {
    rates.entries = base;
    return;
  }
  const { ages, classes } = model;
  const { byAge, ownEntries, entryCommon, entryLoops } = rates;
  ownEntries.set(base);
  for (const entry of rates.scaledEntries) scale(ownEntries, entry * classes, classes, entryCommon[entry] ?? 1);
  const share = shareAtMonthEnd(monthOfYear);
  for (const entry of rates.changedEntries) {
    const from = entry * ages;
    const common = entryCommon[entry] ?? 1;
    for (let at = from; at < from + ages; at++) {
      byAge[at] = (model.entriesByAge[at] ?? 0) * common * (entryLoops[at] ?? 1);
    }
    for (const change of plan.entries) {
      if (change.entry !== entry) continue;
      const first = Math.min(month, change.factors.length / ages - 1) * ages;
      for (let age = 0; age < ages; age++) {
        byAge[from + age] = (byAge[from + age] ?? 0) * (change.factors[first + age] ?? 1);
      }
    }
    if (classes === 1) ownEntries[entry] = byAge[from] ?? 0;
    else mixArrivals(byAge, from, share, model.entries[entry]?.newbornShare ?? 0, ownEntries, entry * classes, ages);
  }
  rates.entries = ownEntries;
}
