import { DRIVERS } from '../../models/care/drivers.ts';
import { LEVERS } from '../../models/care/levers.ts';
import { CARE_MOVES } from '../../models/care/moves.ts';
import { ORDINARY_PLACEMENTS } from '../../models/care/states.ts';
import { COST_LINES, COST_OUTPUTS } from '../../models/economics/cost-lines.ts';
import { usesOf, type Uses } from './uses.ts';

/** What every entry of the library feeds, according to the model itself. */
export const MODEL_USES: Uses = usesOf({
  levers: LEVERS,
  drivers: DRIVERS,
  moves: CARE_MOVES,
  placements: ORDINARY_PLACEMENTS,
  costs: COST_LINES,
  costLabels: COST_OUTPUTS,
});
