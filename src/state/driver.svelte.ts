import type { DriverDefinition } from '../../models/care/driver.ts';
import { fromTyped, toTyped } from '../text/units.ts';
import { NumberField } from './number-field.svelte.ts';

/** One driver as a person has set it; 0 leaves things as they are. */
export class DriverState {
  readonly definition: DriverDefinition;
  change = $state(0);
  readonly field: NumberField;

  constructor(definition: DriverDefinition) {
    this.definition = definition;
    const { label, unit, minimum, maximum } = definition;
    this.field = new NumberField({
      name: label,
      minimum: toTyped(unit, minimum),
      maximum: toTyped(unit, maximum),
      whole: false,
      read: () => toTyped(unit, this.change),
      write: (typed) => (this.change = fromTyped(unit, typed)),
    });
  }

  readonly changed: boolean = $derived.by(() => this.change !== 0);

  moveTo(value: number): void {
    this.change = value;
    this.field.forget();
  }

  reset(): void {
    this.moveTo(0);
  }
}
