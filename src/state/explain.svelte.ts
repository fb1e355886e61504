import { Drivers } from './drivers.svelte.ts';
import type { ExplainParts } from './explain-parts.ts';
import { Flows } from './flows.svelte.ts';
import { GoalState } from './goal.svelte.ts';
import { ThresholdState } from './threshold.svelte.ts';
import { WaterfallState } from './waterfall.svelte.ts';

/** Everything the page that explains shows. */
export class Explain {
  readonly parts: ExplainParts;
  readonly flows: Flows;
  readonly drivers: Drivers;
  readonly waterfall: WaterfallState;
  readonly threshold: ThresholdState;
  readonly goal: GoalState;

  constructor(parts: ExplainParts) {
    this.parts = parts;
    this.flows = new Flows(parts);
    this.drivers = new Drivers(parts);
    this.waterfall = new WaterfallState(parts);
    this.threshold = new ThresholdState(parts);
    this.goal = new GoalState(parts);
  }
}
