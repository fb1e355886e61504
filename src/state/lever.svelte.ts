import type { LeverDefinition } from '../../models/care/lever.ts';
import type { LeverSetting } from '../../models/care/scenario.ts';
import { FIELD_NAMES } from '../text/levers.ts';
import { fromTyped, toTyped } from '../text/units.ts';
import { NumberField } from './number-field.svelte.ts';

const LONGEST_RAMP_MONTHS = 120;

/** One lever as a person has set it. Untouched means: stays where it stands today. */
export class LeverState {
  readonly definition: LeverDefinition;
  readonly #library: () => number;
  /** Where it stands today, if the person knows better. */
  ownNow = $state<number | null>(null);
  #target = $state<number | null>(null);
  /** First month of the change; null is the first month of the run. */
  start = $state<string | null>(null);
  rampMonths = $state(0);
  /** What a scenario that was opened says besides: end, places, take-up, which effect. Kept as it is until the reset. */
  #rest = $state.raw<Partial<LeverSetting>>({});
  readonly targetField: NumberField;
  readonly nowField: NumberField;
  readonly rampField: NumberField;

  /** @param library where it stands today according to the evidence library, or to the reader's own value in it */
  constructor(definition: LeverDefinition, library: () => number) {
    this.definition = definition;
    this.#library = library;
    this.rampMonths = definition.rampMonths;
    this.targetField = this.#field(
      FIELD_NAMES.target,
      () => this.target,
      (value) => (this.#target = value),
    );
    this.nowField = this.#field(
      FIELD_NAMES.now,
      () => this.now,
      (value) => (this.ownNow = value),
    );
    this.rampField = new NumberField({
      name: `${definition.label}, ${FIELD_NAMES.ramp}`,
      minimum: 0,
      maximum: LONGEST_RAMP_MONTHS,
      whole: true,
      read: () => this.rampMonths,
      write: (value) => (this.rampMonths = value),
    });
  }

  /** Where it stands today according to the evidence library. */
  readonly library: number = $derived.by(() => this.#library());
  readonly now: number = $derived.by(() => this.ownNow ?? this.library);
  readonly target: number = $derived.by(() => this.#target ?? this.now);
  readonly changed: boolean = $derived.by(() => this.target !== this.now);
  /** Whether there is anything to put back. */
  readonly touched: boolean = $derived.by(
    () => this.changed || this.ownNow !== null || this.start !== null || this.rampMonths !== this.definition.rampMonths,
  );
  readonly problems: readonly { field: string; sentence: string }[] = $derived.by(() =>
    [
      { field: 'target', sentence: this.targetField.problem },
      { field: 'now', sentence: this.nowField.problem },
      { field: 'ramp', sentence: this.rampField.problem },
    ].flatMap(({ field, sentence }) => (sentence === null ? [] : [{ field, sentence }])),
  );

  /** Moves the slider. */
  moveTo(value: number): void {
    this.#target = value;
    this.targetField.forget();
  }

  reset(): void {
    this.#target = null;
    this.ownNow = null;
    this.start = null;
    this.rampMonths = this.definition.rampMonths;
    this.#rest = {};
    for (const field of [this.targetField, this.nowField, this.rampField]) field.forget();
  }

  /** Sets it as a scenario says. */
  open({ target, now, start, rampMonths, ...rest }: LeverSetting): void {
    this.reset();
    this.#target = target;
    this.ownNow = now ?? null;
    this.start = start ?? null;
    this.rampMonths = rampMonths ?? this.definition.rampMonths;
    this.#rest = rest;
  }

  /** What goes into a scenario; null when nothing is changed, so that an untouched lever leaves no trace. */
  setting(): LeverSetting | null {
    if (!this.changed) return null;
    const { target, ownNow, start, rampMonths } = this;
    return {
      target,
      ...(ownNow === null ? {} : { now: ownNow }),
      ...(start === null ? {} : { start }),
      ...(rampMonths === this.definition.rampMonths ? {} : { rampMonths }),
      ...this.#rest,
    };
  }

  #field(what: string, read: () => number, write: (value: number) => void): NumberField {
    const { label, unit, minimum, maximum } = this.definition;
    return new NumberField({
      name: `${label}, ${what}`,
      minimum: toTyped(unit, minimum),
      maximum: toTyped(unit, maximum),
      whole: false,
      read: () => toTyped(unit, read()),
      write: (typed) => {
        write(fromTyped(unit, typed));
      },
    });
  }
}
