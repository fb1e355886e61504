import type { DriverDefinition } from '../../models/care/driver.ts';
import type { LeverDefinition } from '../../models/care/lever.ts';
import { LOOPS } from '../../models/care/loops.ts';
import { CARE_MOVES } from '../../models/care/moves.ts';
import { ORDINARY_PLACEMENTS } from '../../models/care/states.ts';
import { COST_LINES, COST_OUTPUTS } from '../../models/economics/cost-lines.ts';
import { usesOf, type Uses } from './uses.ts';

/** What every entry of the library feeds: these levers and drivers, and the rest of the care system. */
export function usesWith(levers: readonly LeverDefinition[], drivers: readonly DriverDefinition[]): Uses {
  return usesOf({
    levers,
    drivers,
    loops: LOOPS,
    moves: CARE_MOVES,
    placements: ORDINARY_PLACEMENTS,
    costs: COST_LINES,
    costLabels: COST_OUTPUTS,
  });
}
