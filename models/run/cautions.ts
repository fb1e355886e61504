import type { Draw } from '../care/draws.ts';
import type { Horizon } from '../care/moved-levers.ts';
import { carePlan } from '../care/planning.ts';
import type { Scenario } from '../care/scenario.ts';
import type { CompiledModel } from '../engine/compiled.ts';

/** Plain sentences the reader of a scenario must see: that the cap on combined cuts binds, and what it takes away. */
export function cautionsOf(model: CompiledModel, scenario: Scenario, horizon: Horizon, central: Draw): string[] {
  const { cap } = carePlan(model, scenario, horizon, central, central);
  if (!cap) return [];
  const percent = (share: number): string => `${String(Math.round(share * 100))}%`;
  const most = percent(central('cap.entries'));
  const held = percent(cap.held) === most ? 'that' : `${percent(cap.held)}, what the strongest does alone`;
  return [
    `${scenario.name}: together the levers would cut a way into care by ${percent(cap.wanted)}, more than ${most}; the cut is held at ${held}.`,
  ];
}
