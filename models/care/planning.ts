import type { CompiledModel } from '../engine/compiled.ts';
import type { Plan } from '../engine/plan.ts';
import { ChangeTable, type CapReport } from './change-table.ts';
import { driverFactors } from './driver-factors.ts';
import type { Draw } from './draws.ts';
import { DRIVERS } from './drivers.ts';
import { effectFactors } from './effects.ts';
import { movedLevers, type Horizon } from './moved-levers.ts';
import { CARE_ENTRY_MOVES } from './moves.ts';
import type { Scenario } from './scenario.ts';

const CARE_ENTRY_IDS: readonly string[] = Object.values(CARE_ENTRY_MOVES).flat();

/** A plan and whether the cap on combined cuts in entries to care had to act. */
export interface CarePlan {
  readonly plan: Plan;
  readonly capBinds: boolean;
  /** Where the cap took away most; `null` when it does not bind. */
  readonly cap: CapReport | null;
}

/**
 * What a scenario does to the model in one replicate. Levers multiply across mechanisms, and the strongest of a mechanism
 * holds; where several act on one way into care, together they cannot cut it by more than the cap (or than the strongest of
 * them alone). Drivers come on top.
 *
 * @param central stated values, to know where the user saw each lever stand
 * @param draw this replicate's values
 * @param capped whether the cap is kept; only to see what it takes away
 */
export function carePlan(
  model: CompiledModel,
  scenario: Scenario,
  horizon: Horizon,
  central: Draw,
  draw: Draw,
  capped = true,
): CarePlan {
  const table = new ChangeTable(model, horizon.months);
  for (const moved of movedLevers(scenario, horizon, central, draw)) {
    for (const effect of moved.lever.effects) {
      for (const move of effect.moves) {
        const factors = effectFactors(model, moved, effect, move, draw);
        if (factors) table.multiply(move, effect.ages, factors, effect.mechanism, effect.instead);
      }
    }
  }
  table.settle();
  const cap = capped ? table.cap(CARE_ENTRY_IDS, 1 - central('cap.entries')) : null;
  for (const driver of DRIVERS) {
    const setting = scenario.drivers[driver.id];
    if (!setting || setting.change === 0) continue;
    for (const effect of driver.effects) {
      const factors = driverFactors(driver, effect, setting, horizon.baselineYear, horizon.months, draw);
      for (const move of effect.moves) table.multiply(move, effect.ages, factors, driver.id, effect.instead);
    }
  }
  return { plan: table.plan(), capBinds: cap !== null, cap };
}
