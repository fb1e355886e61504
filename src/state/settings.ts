import type { DriverSetting, LeverSetting } from '../../models/care/scenario.ts';

/** Everything a person has set, as plain data: what a result is stamped with and compared to. */
export interface Settings {
  readonly baselineId: string;
  readonly years: number;
  readonly seed: string;
  readonly levers: Readonly<Record<string, LeverSetting>>;
  readonly drivers: Readonly<Record<string, DriverSetting>>;
}

function sorted(record: Readonly<Record<string, object>>): [string, unknown][] {
  return Object.entries(record)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, setting]) => [id, Object.entries(setting).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Two settings with one key give one result. */
export function keyOf(settings: Settings): string {
  const { baselineId, years, seed, levers, drivers } = settings;
  return JSON.stringify([baselineId, years, seed, sorted(levers), sorted(drivers)]);
}

/** Whether anything at all is changed from the baseline. */
export function changesAnything(settings: Settings): boolean {
  return Object.keys(settings.levers).length + Object.keys(settings.drivers).length > 0;
}
