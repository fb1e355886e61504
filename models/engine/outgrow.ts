import { countFlow } from './admit.ts';
import type { CompiledState } from './compiled.ts';
import { OUTGREW, tell } from './follower.ts';
import type { Part } from './part.ts';
import type { Pool } from './pools.ts';
import type { Simulation } from './simulation.ts';

/** First cell of those who outgrow the model with their birthday; beyond every cell where nobody does. */
export function outgrownFrom({ model }: Simulation, state: CompiledState): number {
  return model.ageing && state.ageing ? state.offset + model.ages * state.months : model.cells;
}

/** Count somebody who outgrows the model. The person is not yet taken out of the pool. */
export function outgrow(simulation: Simulation, part: Part, state: CompiledState, pool: Pool, at: number): void {
  countFlow(part, state.ageingSlot);
  if (simulation.follower) tell(simulation.follower, state.index, OUTGREW, pool, at, simulation.model.ages);
}
