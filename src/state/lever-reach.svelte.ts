import type { LeverDefinition } from '../../models/care/lever.ts';
import type { LeverSetting } from '../../models/care/scenario.ts';
import { FIELD_NAMES } from '../text/levers.ts';
import { NumberField } from './number-field.svelte.ts';

const MOST_PLACES = 1_000_000;
const PER_CENT = 100;

type Setting = Pick<LeverSetting, 'placesPerYear' | 'takeUp' | 'variant'>;

/** How many a lever can reach and how it is taken to work; null is as the evidence library has it. */
export class LeverReach {
  placesPerYear = $state<number | null>(null);
  ownTakeUp = $state<number | null>(null);
  variant = $state<string | null>(null);
  readonly placesField: NumberField;
  readonly takeUpField: NumberField;
  /** Whether it takes people in, so that places can run short. */
  readonly hasPlaces: boolean;
  readonly #libraryTakeUp: () => number | null;

  constructor({ label, cost }: LeverDefinition, libraryTakeUp: () => number | null) {
    this.#libraryTakeUp = libraryTakeUp;
    this.hasPlaces = cost.per === 'count';
    this.placesField = new NumberField({
      name: `${label}, ${FIELD_NAMES.places}`,
      minimum: 0,
      maximum: MOST_PLACES,
      whole: true,
      read: () => this.placesPerYear ?? Number.NaN,
      write: (value) => (this.placesPerYear = value),
      clear: () => (this.placesPerYear = null),
    });
    this.takeUpField = new NumberField({
      name: `${label}, ${FIELD_NAMES.takeUp}`,
      minimum: 0,
      maximum: PER_CENT,
      whole: false,
      read: () => Math.round((this.ownTakeUp ?? this.libraryTakeUp ?? 0) * PER_CENT * 1e6) / 1e6,
      write: (percent) => (this.ownTakeUp = percent / PER_CENT),
      clear: () => (this.ownTakeUp = null),
    });
  }

  /** Null where take-up has no meaning for the lever. */
  readonly libraryTakeUp: number | null = $derived.by(() => this.#libraryTakeUp());
  readonly touched: boolean = $derived.by(
    () => this.placesPerYear !== null || this.ownTakeUp !== null || this.variant !== null,
  );

  open({ placesPerYear, takeUp, variant }: Setting): void {
    this.placesPerYear = placesPerYear ?? null;
    this.ownTakeUp = takeUp ?? null;
    this.variant = variant ?? null;
    this.placesField.forget();
    this.takeUpField.forget();
  }

  setting(): Setting {
    const { placesPerYear, ownTakeUp, variant } = this;
    return {
      ...(placesPerYear === null ? {} : { placesPerYear }),
      ...(ownTakeUp === null ? {} : { takeUp: ownTakeUp }),
      ...(variant === null ? {} : { variant }),
    };
  }
}
