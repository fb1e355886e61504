import type { Scenario } from '../../models/care/scenario.ts';
import { ERRORS } from '../text/errors.ts';
import { FIELD_NAMES } from '../text/levers.ts';
import type { Catalogue } from './catalogue.ts';
import { DriftState } from './drift.svelte.ts';
import { DriverState } from './driver.svelte.ts';
import { LeverState } from './lever.svelte.ts';
import { LoopState } from './loop.svelte.ts';
import { lastMonthOf } from './months.ts';
import { NumberField } from './number-field.svelte.ts';
import { OwnRules } from './own-rules.svelte.ts';
import { OwnValues } from './own-values.svelte.ts';
import type { RunMonths } from './period-problems.ts';
import { problemsOf, type Problem } from './problems.ts';
import type { Setup } from '../workspace/edits.ts';
import { settingsOf, type Settings } from './settings.ts';
import { sameEntry } from './written.ts';

export const DEFAULT_BASELINE = 'average-authority';
export const DEFAULT_YEARS = 10;
export const DEFAULT_SEED = 'headwater';
export const LONGEST_RUN_YEARS = 20;

/** Fields with what is typed in them and not in good order. */
export type HalfTyped = readonly { readonly field: NumberField; readonly text: string }[];

/** Everything on the left of the page. */
export class Inputs {
  readonly catalogue: Catalogue;
  readonly levers: readonly LeverState[];
  readonly drivers: readonly DriverState[];
  readonly loops: readonly LoopState[];
  /** Id of the scenario that is shown. */
  scenario = $state('');
  baselineId = $state(DEFAULT_BASELINE);
  years = $state(DEFAULT_YEARS);
  seed = $state(DEFAULT_SEED);
  readonly drift = new DriftState();
  readonly yearsField: NumberField;
  readonly evidence: OwnValues;
  readonly rules = new OwnRules();

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
    this.evidence = new OwnValues(catalogue.library);
    this.levers = catalogue.levers.map(
      (lever) =>
        new LeverState(lever, {
          now: () => this.known.nowOf(lever),
          takeUp: () => this.known.takeUpOf(lever),
        }),
    );
    this.drivers = catalogue.drivers.map((driver) => new DriverState(driver));
    this.loops = catalogue.loops.map((loop) => new LoopState(loop));
    this.yearsField = new NumberField({
      name: FIELD_NAMES.years,
      minimum: 1,
      maximum: LONGEST_RUN_YEARS,
      whole: true,
      read: () => this.years,
      write: (value) => (this.years = value),
    });
  }

  /** The catalogue with the reader's own values in it. */
  readonly known: Catalogue = $derived.by(() => this.catalogue.withOverrides(this.evidence.values));
  readonly seedProblem: string | null = $derived.by(() => (this.seed.trim() === '' ? ERRORS.seedEmpty : null));
  readonly problems: readonly Problem[] = $derived.by(() => problemsOf(this));
  /** First and last month of the run. */
  readonly months: RunMonths = $derived.by(() => {
    const first = this.catalogue.firstMonth(this.baselineId);
    return { first, last: lastMonthOf(first, this.years) };
  });
  /** Whether there is a plan: a lever or driver moved. Loops hold for the baseline too. */
  readonly hasPlan: boolean = $derived.by(() => [...this.levers, ...this.drivers].some(({ changed }) => changed));
  /** Changed levers, drivers, drift and loops, for the summary on the fold and the list of what is changed. */
  readonly changedCount: number = $derived.by(() => this.#parts.filter(({ changed }) => changed).length);
  /** What is set, with the last good value wherever something needs putting right. */
  readonly draft: Settings = $derived.by(() => this.#settings());
  /** What to run; null while something needs putting right. */
  readonly settings: Settings | null = $derived.by(() => (this.problems.length > 0 ? null : this.draft));

  get #parts(): readonly (LeverState | DriverState | DriftState | LoopState)[] {
    return [...this.levers, ...this.drivers, this.drift, ...this.loops];
  }

  resetAll(): void {
    for (const part of this.#parts) part.reset();
  }

  /** What is typed wrong in the levers and drivers, by field. */
  get halfTyped(): HalfTyped {
    const fields = [...this.levers.flatMap((lever) => lever.fields), ...this.drivers.map(({ field }) => field)];
    return fields.flatMap((field) => (field.wrong === null ? [] : [{ field, text: field.wrong }]));
  }

  /** Takes another scenario in place of the one shown. */
  show(scenario: Omit<Scenario, 'name'>, halfTyped: HalfTyped = []): void {
    this.scenario = scenario.id;
    this.rules.forget();
    for (const part of [...this.levers, ...this.drivers]) part.reset();
    this.update(scenario);
    for (const { field, text } of halfTyped) field.type(text);
  }

  /** Takes the same scenario as it is now: what has not changed keeps what is being typed. */
  update({ levers, drivers, evidence = {}, rules = {} }: Omit<Scenario, 'name'>): void {
    for (const lever of this.levers) {
      const setting = levers[lever.definition.id];
      if (sameEntry(setting, lever.setting() ?? undefined)) continue;
      if (setting === undefined) lever.reset();
      else lever.open(setting);
    }
    for (const driver of this.drivers) {
      const setting = drivers[driver.definition.id];
      if (sameEntry(setting, driver.setting() ?? undefined)) continue;
      if (setting === undefined) driver.reset();
      else driver.open(setting);
    }
    this.evidence.open(evidence);
    this.rules.open(rules);
  }

  /** Takes what holds for every scenario; what is left out stays, with whatever is typed there. */
  setUp({ place, years, seed, drift, loops }: Partial<Setup>): void {
    if (place !== undefined) this.baselineId = this.catalogue.baseline(place).id;
    if (years !== undefined) {
      this.years = years;
      this.yearsField.forget();
    }
    if (seed !== undefined) this.seed = seed;
    if (drift !== undefined) this.drift.on = drift === 'on';
    if (loops !== undefined) for (const loop of this.loops) loop.on = loops.includes(loop.definition.id);
  }

  #settings(): Settings {
    return {
      scenario: this.scenario,
      baselineId: this.baselineId,
      years: this.years,
      seed: this.seed.trim(),
      drift: this.drift.on ? 'on' : 'off',
      levers: settingsOf(this.levers),
      drivers: settingsOf(this.drivers),
      evidence: this.evidence.values,
      ...(Object.keys(this.rules.values).length === 0 ? {} : { rules: this.rules.values }),
      loops: this.loops.filter(({ on }) => on).map(({ definition }) => definition.id),
    };
  }
}
