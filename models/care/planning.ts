import type { CompiledModel } from '../engine/compiled.ts';
import type { Plan } from '../engine/plan.ts';
import { ChangeTable } from './change-table.ts';
import type { Draw } from './draws.ts';
import { DRIVERS } from './drivers.ts';
import { effectFactor } from './effects.ts';
import type { LeverDefinition } from './lever.ts';
import { LEVERS } from './levers.ts';
import { CARE_ENTRY_MOVES } from './moves.ts';
import { driverPath, leverPath } from './paths.ts';
import type { Scenario } from './scenario.ts';

/** A lever that a scenario moves, with its value in each month of one replicate. */
export interface MovedLever {
  readonly lever: LeverDefinition;
  readonly today: number;
  readonly path: Float64Array;
}

/** Where a run starts and how long it lasts. */
export interface Horizon {
  readonly baselineYear: number;
  readonly months: number;
}

const CARE_ENTRY_IDS: readonly string[] = Object.values(CARE_ENTRY_MOVES).flat();

/** The levers a scenario moves, in this replicate. A lever set to where it stands is not moved. */
export function movedLevers(scenario: Scenario, horizon: Horizon, central: Draw, draw: Draw): MovedLever[] {
  return LEVERS.flatMap((lever) => {
    const setting = scenario.levers[lever.id];
    if (!setting) return [];
    const todayCentral = setting.now ?? central(lever.now);
    if (setting.target === todayCentral) return [];
    const today = setting.now ?? draw(lever.now);
    return [
      { lever, today, path: leverPath(lever, setting, todayCentral, today, horizon.baselineYear, horizon.months) },
    ];
  });
}

/** A plan and whether the cap on combined cuts in entries to care had to act. */
export interface CarePlan {
  readonly plan: Plan;
  readonly capBinds: boolean;
}

/**
 * What a scenario does to the model in one replicate. Levers multiply; where several act on one way into care, together they
 * cannot cut it by more than the cap (or than the strongest of them alone). Drivers come on top.
 *
 * @param central stated values, to know where the user saw each lever stand
 * @param draw this replicate's values
 */
export function carePlan(
  model: CompiledModel,
  scenario: Scenario,
  horizon: Horizon,
  central: Draw,
  draw: Draw,
): CarePlan {
  const table = new ChangeTable(model, horizon.months);
  for (const moved of movedLevers(scenario, horizon, central, draw)) {
    for (const effect of moved.lever.effects) {
      const factors = moved.path.map((value) => effectFactor(moved.lever, effect, value, moved.today, draw));
      for (const move of effect.moves) table.multiply(move, effect.ages, factors, effect.instead);
    }
  }
  const capBinds = table.cap(CARE_ENTRY_IDS, 1 - central('cap.entries'));
  for (const driver of DRIVERS) {
    const setting = scenario.drivers[driver.id];
    if (!setting || setting.change === 0) continue;
    for (const { moves, ages } of driver.effects) {
      for (const move of moves) table.multiply(move, ages, driverPath(driver, setting, horizon.months));
    }
  }
  return { plan: table.plan(), capBinds };
}
