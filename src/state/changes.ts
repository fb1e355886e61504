import type { Catalogue } from './catalogue.ts';
import type { LeverSetting } from '../../models/care/scenario.ts';
import { ruleText } from '../../models/run/of-the-place.ts';
import { ruleLabel } from './rule-label.ts';
import { evidenceChanges, type EvidenceChange } from './evidence-changes.ts';
import type { Settings } from './settings.ts';

/** One thing that differs between the settings a picture was made with and those of now. */
export type Change =
  | { readonly kind: 'scenario' }
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
  | { readonly kind: 'details' | 'driver-start' | 'rule' | 'rule-gone'; readonly name: string }
  | { readonly kind: 'loop'; readonly name: string; readonly on: boolean }
  | { readonly kind: 'drift'; readonly on: boolean }
  | EvidenceChange
  | { readonly kind: 'ramp'; readonly name: string; readonly from: number; readonly to: number };

function leverChanges(catalogue: Catalogue, then: Settings, now: Settings): Change[] {
  const [knownThen, knownNow] = [catalogue.withOverrides(then.evidence), catalogue.withOverrides(now.evidence)];
  return catalogue.levers.flatMap((lever): Change[] => {
    const name = lever.label;
    const unit = catalogue.writeUnit(lever.unit);
    const before = then.levers[lever.id];
    const after = now.levers[lever.id];
    const changes: Change[] = [];
    if (!before && !after) return changes;
    const [todayThen, todayNow] = [knownThen.nowOf(lever), knownNow.nowOf(lever)];
    const [from, to] = [before?.target ?? todayThen, after?.target ?? todayNow];
    if (from !== to) changes.push({ kind: 'target', name, from, to, unit });
    if (!before || !after) return changes;
    // Where only the reader's value in the library moved today's level, that is told as what it is.
    const [fromNow, toNow] = [before.now ?? todayThen, after.now ?? todayNow];
    const isOwn = before.now !== undefined || after.now !== undefined;
    if (isOwn && fromNow !== toNow) changes.push({ kind: 'now', name, from: fromNow, to: toNow, unit });
    const first = catalogue.firstMonth(now.baselineId);
    const [fromStart, toStart] = [before.start ?? first, after.start ?? first];
    if (fromStart !== toStart) changes.push({ kind: 'start', name, from: fromStart, to: toStart });
    const [fromRamp, toRamp] = [before.rampMonths ?? lever.rampMonths, after.rampMonths ?? lever.rampMonths];
    if (fromRamp !== toRamp) changes.push({ kind: 'ramp', name, from: fromRamp, to: toRamp });
    if (details(before) !== details(after)) changes.push({ kind: 'details', name });
    return changes;
  });
}

/** What else a lever can be given: its end, its places, its take-up and the effect that is used. */
function details({ end, placesPerYear, takeUp, variant }: LeverSetting): string {
  return JSON.stringify([end, placesPerYear, takeUp, variant]);
}

function driverChanges(catalogue: Catalogue, then: Settings, now: Settings): Change[] {
  return catalogue.drivers.flatMap((driver): Change[] => {
    const [before, after] = [then.drivers[driver.id], now.drivers[driver.id]];
    const [from, to] = [before?.change ?? 0, after?.change ?? 0];
    const name = driver.label;
    if (from !== to) return [{ kind: 'driver', name, from, to, unit: catalogue.writeUnit(driver.unit) }];
    return before?.start === after?.start ? [] : [{ kind: 'driver-start', name }];
  });
}

function loopChanges(catalogue: Catalogue, then: Settings, now: Settings): Change[] {
  return catalogue.loops.flatMap(({ id, label }): Change[] => {
    const on = now.loops.includes(id);
    return on === then.loops.includes(id) ? [] : [{ kind: 'loop', name: label, on }];
  });
}

function ruleChanges(catalogue: Catalogue, then: Settings, now: Settings): Change[] {
  const [before, after] = [then.rules ?? {}, now.rules ?? {}];
  const targets = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...targets].flatMap((target): Change[] => {
    if (ruleText(before[target]) === ruleText(after[target])) return [];
    return [{ kind: after[target] === undefined ? 'rule-gone' : 'rule', name: ruleLabel(catalogue, target) }];
  });
}

/** Every difference, most telling first: levers, then drivers, loops, values of one's own, then where and how long. */
export function changesBetween(catalogue: Catalogue, then: Settings, now: Settings): Change[] {
  // Of another scenario everything may be different, and nobody has changed any of it.
  if (then.scenario !== now.scenario) return [{ kind: 'scenario' }];
  const changes: Change[] = [
    ...leverChanges(catalogue, then, now),
    ...driverChanges(catalogue, then, now),
    ...loopChanges(catalogue, then, now),
    ...evidenceChanges(catalogue, then, now),
    ...ruleChanges(catalogue, then, now),
  ];
  if (then.baselineId !== now.baselineId) {
    changes.push({
      kind: 'baseline',
      from: catalogue.placeName(then.baselineId),
      to: catalogue.placeName(now.baselineId),
    });
  }
  if (then.years !== now.years) changes.push({ kind: 'years', from: then.years, to: now.years });
  if (then.drift !== now.drift) changes.push({ kind: 'drift', on: now.drift === 'on' });
  if (then.seed !== now.seed) changes.push({ kind: 'seed', from: then.seed, to: now.seed });
  return changes;
}
