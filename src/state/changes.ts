import type { Catalogue } from './catalogue.ts';
import type { Settings } from './settings.ts';

/** One thing that differs between the settings a picture was made with and those of now. */
export type Change =
  | { readonly kind: 'baseline'; readonly from: string; readonly to: string }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'seed'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'target' | 'now' | 'driver';
      readonly name: string;
      readonly from: number;
      readonly to: number;
      readonly unit: (value: number) => string;
    }
  | { readonly kind: 'start'; readonly name: string; readonly from: string; readonly to: string }
  | { readonly kind: 'ramp'; readonly name: string; readonly from: number; readonly to: number };

function leverChanges(catalogue: Catalogue, then: Settings, now: Settings): Change[] {
  return catalogue.levers.flatMap((lever): Change[] => {
    const name = lever.label;
    const unit = catalogue.writeUnit(lever.unit);
    const today = catalogue.nowOf(lever);
    const before = then.levers[lever.id];
    const after = now.levers[lever.id];
    const changes: Change[] = [];
    const [from, to] = [before?.target ?? before?.now ?? today, after?.target ?? after?.now ?? today];
    if (from !== to) changes.push({ kind: 'target', name, from, to, unit });
    const [fromNow, toNow] = [before?.now ?? today, after?.now ?? today];
    if (before && after && fromNow !== toNow) changes.push({ kind: 'now', name, from: fromNow, to: toNow, unit });
    if (!before || !after) return changes;
    const first = catalogue.firstMonth(now.baselineId);
    const [fromStart, toStart] = [before.start ?? first, after.start ?? first];
    if (fromStart !== toStart) changes.push({ kind: 'start', name, from: fromStart, to: toStart });
    const [fromRamp, toRamp] = [before.rampMonths ?? lever.rampMonths, after.rampMonths ?? lever.rampMonths];
    if (fromRamp !== toRamp) changes.push({ kind: 'ramp', name, from: fromRamp, to: toRamp });
    return changes;
  });
}

function driverChanges(catalogue: Catalogue, then: Settings, now: Settings): Change[] {
  return catalogue.drivers.flatMap((driver): Change[] => {
    const from = then.drivers[driver.id]?.change ?? 0;
    const to = now.drivers[driver.id]?.change ?? 0;
    if (from === to) return [];
    return [{ kind: 'driver', name: driver.label, from, to, unit: catalogue.writeUnit(driver.unit) }];
  });
}

/** Every difference, most telling first: levers, then drivers, then where and how long. */
export function changesBetween(catalogue: Catalogue, then: Settings, now: Settings): Change[] {
  const changes = [...leverChanges(catalogue, then, now), ...driverChanges(catalogue, then, now)];
  if (then.baselineId !== now.baselineId) {
    changes.push({
      kind: 'baseline',
      from: catalogue.placeName(then.baselineId),
      to: catalogue.placeName(now.baselineId),
    });
  }
  if (then.years !== now.years) changes.push({ kind: 'years', from: then.years, to: now.years });
  if (then.seed !== now.seed) changes.push({ kind: 'seed', from: then.seed, to: now.seed });
  return changes;
}
