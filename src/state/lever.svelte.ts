import type { LeverDefinition } from '../../models/care/lever.ts';
import type { LeverSetting } from '../../models/care/scenario.ts';
import { FIELD_NAMES } from '../text/levers.ts';
import { fromTyped, toTyped } from '../text/units.ts';
import { LeverReach } from './lever-reach.svelte.ts';
import { NumberField } from './number-field.svelte.ts';

const LONGEST_RAMP_MONTHS = 120;

/** What is known of a lever, as the evidence library or the reader's own value in it has it. */
export interface KnownOfLever {
  readonly now: () => number;
  readonly takeUp: () => number | null;
}

/** One lever as a person has set it. Untouched means: stays where it stands today. */
export class LeverState {
  readonly definition: LeverDefinition;
  readonly reach: LeverReach;
  readonly #known: KnownOfLever;
  /** Where it stands today, if the person knows better. */
  ownNow = $state<number | null>(null);
  #target = $state<number | null>(null);
  /** First month of the change; null is the first month of the run. */
  start = $state<string | null>(null);
  /** First month in which it is no longer given; null is never. */
  end = $state<string | null>(null);
  rampMonths = $state(0);
  readonly targetField: NumberField;
  readonly nowField: NumberField;
  readonly rampField: NumberField;

  constructor(definition: LeverDefinition, known: KnownOfLever) {
    this.definition = definition;
    this.#known = known;
    this.reach = new LeverReach(definition, known.takeUp);
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
  readonly library: number = $derived.by(() => this.#known.now());
  readonly now: number = $derived.by(() => this.ownNow ?? this.library);
  readonly target: number = $derived.by(() => this.#target ?? this.now);
  readonly changed: boolean = $derived.by(() => this.target !== this.now);
  /** Whether there is anything to put back. */
  readonly touched: boolean = $derived.by(
    () =>
      this.changed ||
      this.reach.touched ||
      [this.ownNow, this.start, this.end].some((own) => own !== null) ||
      this.rampMonths !== this.definition.rampMonths,
  );
  readonly problems: readonly { field: string; sentence: string }[] = $derived.by(() =>
    [
      { field: 'target', sentence: this.targetField.problem },
      { field: 'now', sentence: this.nowField.problem },
      { field: 'ramp', sentence: this.rampField.problem },
      { field: 'places', sentence: this.reach.placesField.problem },
      { field: 'take-up', sentence: this.reach.takeUpField.problem },
    ].flatMap(({ field, sentence }) => (sentence === null ? [] : [{ field, sentence }])),
  );

  get fields(): readonly NumberField[] {
    return [this.targetField, this.nowField, this.rampField, this.reach.placesField, this.reach.takeUpField];
  }

  /** Moves the slider. */
  moveTo(value: number): void {
    this.#target = value;
    this.targetField.forget();
  }

  reset(): void {
    this.#target = null;
    this.ownNow = null;
    this.start = null;
    this.end = null;
    this.rampMonths = this.definition.rampMonths;
    this.reach.open({});
    for (const field of this.fields) field.forget();
  }

  /** Sets it as a scenario says. */
  open({ target, now, start, end, rampMonths, ...reach }: LeverSetting): void {
    this.reset();
    this.#target = target;
    this.ownNow = now ?? null;
    this.start = start ?? null;
    this.end = end ?? null;
    this.rampMonths = rampMonths ?? this.definition.rampMonths;
    this.reach.open(reach);
  }

  /** What goes into a scenario; null when nothing is changed, so that an untouched lever leaves no trace. */
  setting(): LeverSetting | null {
    if (!this.changed) return null;
    const { target, ownNow, start, end, rampMonths } = this;
    return {
      target,
      ...(ownNow === null ? {} : { now: ownNow }),
      ...(start === null ? {} : { start }),
      ...(rampMonths === this.definition.rampMonths ? {} : { rampMonths }),
      ...(end === null ? {} : { end }),
      ...this.reach.setting(),
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
