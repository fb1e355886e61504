import type { DriverDefinition } from '../../models/care/driver.ts';
import type { DriverSetting } from '../../models/care/scenario.ts';
import { fromTyped, toTyped } from '../text/units.ts';
import { NumberField } from './number-field.svelte.ts';

/** One driver as a person has set it; 0 leaves things as they are. */
export class DriverState {
  readonly definition: DriverDefinition;
  change = $state(0);
  /** First month of the change, as a scenario that was opened says; null is the first month of the run. */
  start = $state<string | null>(null);
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
  /** Whether there is anything to put back. */
  readonly touched: boolean = $derived.by(() => this.changed || this.start !== null);

  moveTo(value: number): void {
    this.change = value;
    this.field.forget();
  }

  reset(): void {
    this.moveTo(0);
    this.start = null;
  }

  /** Sets it as a scenario says. */
  open({ change, start }: DriverSetting): void {
    this.moveTo(change);
    this.start = start ?? null;
  }

  /** What goes into a scenario; null when nothing is changed. */
  setting(): DriverSetting | null {
    const { change, start } = this;
    if (!this.changed) return null;
    return start === null ? { change } : { change, start };
  }
}
