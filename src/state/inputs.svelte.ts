import { DEFAULT_LOOPS } from '../../models/care/loops.ts';
import type { Scenario } from '../../models/care/scenario.ts';
import { ERRORS } from '../text/errors.ts';
import { FIELD_NAMES } from '../text/levers.ts';
import type { Catalogue } from './catalogue.ts';
import { DriverState } from './driver.svelte.ts';
import { LeverState } from './lever.svelte.ts';
import { lastMonthOf } from './months.ts';
import { NumberField } from './number-field.svelte.ts';
import { OwnValues } from './own-values.svelte.ts';
import { changesAnything, keyOf, settingsOf, type Settings } from './settings.ts';

/** Something that must be put right before a run, and the control it belongs to. */
export interface Problem {
  readonly control: string;
  readonly sentence: string;
}

export const DEFAULT_BASELINE = 'average-authority';
export const DEFAULT_YEARS = 10;
export const DEFAULT_SEED = 'headwater';
export const LONGEST_RUN_YEARS = 20;

/** A worked scenario as the inputs take it. */
export interface Opening {
  readonly scenario: Pick<Scenario, 'levers' | 'drivers' | 'evidence'>;
  readonly baseline?: string;
  readonly years?: number;
  readonly loops?: readonly string[];
}

/** Everything on the left of the page. */
export class Inputs {
  readonly catalogue: Catalogue;
  readonly levers: readonly LeverState[];
  readonly drivers: readonly DriverState[];
  baselineId = $state(DEFAULT_BASELINE);
  years = $state(DEFAULT_YEARS);
  seed = $state(DEFAULT_SEED);
  /** Loops that are on: the usual ones, or those of the situation that was opened. */
  loops = $state.raw(DEFAULT_LOOPS);
  readonly yearsField: NumberField;
  readonly evidence: OwnValues;
  /** Key of what a situation set, so that opening another one over it loses nothing of the reader's own. */
  #openedKey = $state<string | null>(null);

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
    this.evidence = new OwnValues(catalogue.library);
    this.levers = catalogue.levers.map((lever) => new LeverState(lever, () => this.known.nowOf(lever)));
    this.drivers = catalogue.drivers.map((driver) => new DriverState(driver));
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
  readonly problems: readonly Problem[] = $derived.by(() => this.#problems());
  /** Changed levers and drivers, for the summary on the fold and the reset. */
  readonly changedCount: number = $derived.by(
    () => [...this.levers, ...this.drivers].filter(({ changed }) => changed).length,
  );
  /** What to run; null while something needs putting right. */
  readonly settings: Settings | null = $derived.by(() => (this.problems.length > 0 ? null : this.#settings()));

  /** Whether there is something of the reader's own that opening a situation would take away. */
  readonly hasOwn: boolean = $derived.by(() => {
    const { settings } = this;
    if (settings === null) return true;
    return (changesAnything(settings) || this.evidence.count > 0) && keyOf(settings) !== this.#openedKey;
  });

  resetAll(): void {
    for (const part of [...this.levers, ...this.drivers]) part.reset();
    this.loops = DEFAULT_LOOPS;
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
    this.evidence.open(scenario.evidence ?? {});
    this.loops = loops ?? DEFAULT_LOOPS;
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
      loops: this.loops,
    };
  }

  #problems(): Problem[] {
    const problems: Problem[] = [];
    const add = (control: string, sentence: string | null): void => {
      if (sentence !== null) problems.push({ control, sentence });
    };
    add('years', this.yearsField.problem);
    add('seed', this.seedProblem);
    for (const lever of this.levers) {
      const { id } = lever.definition;
      for (const { field, sentence } of lever.problems) add(`lever-${id}-${field}`, sentence);
      add(`lever-${id}-start`, this.startProblem(lever));
    }
    for (const driver of this.drivers) add(`driver-${driver.definition.id}`, driver.field.problem);
    return problems;
  }

  /** A start outside the run would silently do nothing, so it is said. */
  startProblem(lever: LeverState): string | null {
    if (lever.start === null) return null;
    const first = this.catalogue.firstMonth(this.baselineId);
    const last = lastMonthOf(first, this.years);
    const { label } = lever.definition;
    if (lever.start > last) return ERRORS.startsTooLate(label, lever.start, last);
    return lever.start < first ? ERRORS.startsTooEarly(label, lever.start, first) : null;
  }
}
