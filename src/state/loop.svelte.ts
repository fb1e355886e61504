import type { CareLoop } from '../../models/care/loop.ts';

/** One feedback loop, on or off. */
export class LoopState {
  readonly definition: CareLoop;
  on = $state(false);

  constructor(definition: CareLoop) {
    this.definition = definition;
    this.on = definition.onByDefault;
  }

  readonly changed: boolean = $derived.by(() => this.on !== this.definition.onByDefault);

  reset(): void {
    this.on = this.definition.onByDefault;
  }
}
