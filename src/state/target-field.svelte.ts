import type { Measure } from '../../models/run/measures.ts';
import { NumberField } from './number-field.svelte.ts';

const MILLION = 1_000_000;

/** A target for a measure, as it is typed: children as they are, money in £m. */
export class TargetField {
  readonly field: NumberField;
  readonly #measure: () => Measure;
  #typed = $state(Number.NaN);

  /** @param name said in the problem */
  constructor(name: string, measure: () => Measure, initial = Number.NaN) {
    this.#measure = measure;
    this.#typed = initial;
    this.field = new NumberField({
      ...{ name, minimum: -100_000, maximum: 1_000_000, whole: false },
      read: () => this.#typed,
      write: (value) => (this.#typed = value),
    });
  }

  /** In the measure's own unit; null while there is none. */
  get value(): number | null {
    if (Number.isNaN(this.#typed) || this.field.problem !== null) return null;
    return this.#measure().unit === 'pounds' ? this.#typed * MILLION : this.#typed;
  }

  /** Another measure has other numbers. */
  clear(): void {
    this.#typed = Number.NaN;
    this.field.forget();
  }
}
