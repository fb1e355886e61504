import type { DriverSetting, EvidenceOverride, LeverSetting, Rule } from '../../models/care/scenario.ts';

/** Everything a person has set, as plain data: what a result is stamped with and compared to. */
export interface Settings {
  /** Id of the scenario it is; decides nothing. */
  readonly scenario: string;
  readonly baselineId: string;
  readonly years: number;
  readonly seed: string;
  /** Whether the rates of the place wander from year to year. */
  readonly drift: 'on' | 'off';
  readonly levers: Readonly<Record<string, LeverSetting>>;
  readonly drivers: Readonly<Record<string, DriverSetting>>;
  /** Values of the reader's own, by id of the entry they stand in for. */
  readonly evidence: Readonly<Record<string, EvidenceOverride>>;
  /** Rules of the reader's own, by lever or price; left out while there are none. */
  readonly rules?: Readonly<Record<string, Rule>>;
  /** Feedback loops switched on, by id, in the order of the catalogue. */
  readonly loops: readonly string[];
}

/** As a list in one order, to be compared as text. */
export function sorted(record: Readonly<Record<string, object>>): [string, unknown][] {
  return Object.entries(record)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, setting]) => [id, Object.entries(setting).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Two settings with one key give one result. */
export function keyOf(settings: Settings): string {
  const { baselineId, years, seed, drift, levers, drivers, evidence, rules = {}, loops } = settings;
  const own = [levers, drivers, evidence, rules].map(sorted);
  return JSON.stringify([baselineId, years, seed, drift, ...own, loops]);
}

/** Whether a plan differs from the baseline. Values of one's own and loops hold for both, so they alone make no plan. */
export function changesAnything(settings: Settings): boolean {
  return Object.keys(settings.levers).length + Object.keys(settings.drivers).length > 0;
}

interface Part<Setting> {
  readonly definition: { readonly id: string };
  readonly setting: () => Setting | null;
}

/** What each part sets, by its id; untouched ones leave no trace. */
export function settingsOf<Setting>(parts: readonly Part<Setting>[]): Record<string, Setting> {
  const set = parts.flatMap((part) => {
    const setting = part.setting();
    return setting === null ? [] : [[part.definition.id, setting] as const];
  });
  return Object.fromEntries(set);
}
