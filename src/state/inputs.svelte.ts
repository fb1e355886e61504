import type { Scenario } from '../../models/care/scenario.ts';
import { ERRORS } from '../text/errors.ts';
import { FIELD_NAMES } from '../text/levers.ts';
import type { Catalogue } from './catalogue.ts';
import { DriverState } from './driver.svelte.ts';
import { LeverState } from './lever.svelte.ts';
import { LoopState } from './loop.svelte.ts';
import { lastMonthOf } from './months.ts';
import { NumberField } from './number-field.svelte.ts';
import { OwnValues } from './own-values.svelte.ts';
import type { RunMonths } from './period-problems.ts';
import { problemsOf, type Problem } from './problems.ts';
import { changesAnything, keyOf, settingsOf, type Settings } from './settings.ts';

export const DEFAULT_BASELINE = 'average-authority';
export const DEFAULT_YEARS = 10;
export const DEFAULT_SEED = 'headwater';
export const LONGEST_RUN_YEARS = 20;

/** A worked scenario as the inputs take it. */
export interface Opening {
  readonly scenario: Pick<Scenario, 'levers' | 'drivers' | 'evidence'>;
  readonly baseline?: string;
  readonly years?: number;
  /** Loops switched on; those that usually are when left out. */
  readonly loops?: readonly string[];
}

/** Everything on the left of the page. */
export class Inputs {
  readonly catalogue: Catalogue;
  readonly levers: readonly LeverState[];
  readonly drivers: readonly DriverState[];
  readonly loops: readonly LoopState[];
  baselineId = $state(DEFAULT_BASELINE);
  years = $state(DEFAULT_YEARS);
  seed = $state(DEFAULT_SEED);
  readonly yearsField: NumberField;
  readonly evidence: OwnValues;
  /** Key of what a situation set, so that opening another one over it loses nothing of the reader's own. */
  #openedKey = $state<string | null>(null);

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
  /** Changed levers, drivers and loops, for the summary on the fold and the list of what is changed. */
  readonly changedCount: number = $derived.by(() => this.#parts.filter(({ changed }) => changed).length);
  /** What to run; null while something needs putting right. */
  readonly settings: Settings | null = $derived.by(() => (this.problems.length > 0 ? null : this.#settings()));

  /** Whether there is something of the reader's own that opening a situation would take away. */
  readonly hasOwn: boolean = $derived.by(() => {
    const { settings } = this;
    if (settings === null) return true;
    return (changesAnything(settings) || this.evidence.count > 0) && keyOf(settings) !== this.#openedKey;
  });

  get #parts(): readonly (LeverState | DriverState | LoopState)[] {
    return [...this.levers, ...this.drivers, ...this.loops];
  }

  resetAll(): void {
    for (const part of this.#parts) part.reset();
  }

  /** Takes a worked scenario in place of everything set so far; the run seed stays. */
  open({ scenario, baseline, years, loops }: Opening): void {
    this.resetAll();
    for (const lever of this.levers) {
      const setting = scenario.levers[lever.definition.id];
      if (setting) lever.open(setting);
    }
    for (const driver of this.drivers) {
      const setting = scenario.drivers[driver.definition.id];
      if (setting) driver.open(setting);
    }
    if (loops !== undefined) for (const loop of this.loops) loop.on = loops.includes(loop.definition.id);
    this.evidence.open(scenario.evidence ?? {});
    if (baseline !== undefined) this.baselineId = this.catalogue.baseline(baseline).id;
    this.years = years ?? this.years;
    this.yearsField.forget();
    if (this.seedProblem !== null) this.seed = DEFAULT_SEED;
    this.#openedKey = this.settings === null ? null : keyOf(this.settings);
  }

  #settings(): Settings {
    return {
      baselineId: this.baselineId,
      years: this.years,
      seed: this.seed.trim(),
      levers: settingsOf(this.levers),
      drivers: settingsOf(this.drivers),
      evidence: this.evidence.values,
      loops: this.loops.filter(({ on }) => on).map(({ definition }) => definition.id),
    };
  }
}
