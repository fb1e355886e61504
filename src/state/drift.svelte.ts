import { DRIFT } from '../text/drift.ts';

/** Whether the rates of the place wander from year to year. They do unless somebody switches it off. */
export class DriftState {
  readonly definition = { label: DRIFT.label, meaning: DRIFT.meaning };
  on = $state(true);

  readonly changed: boolean = $derived.by(() => !this.on);

  reset(): void {
    this.on = true;
  }
}
