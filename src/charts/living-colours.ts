import { AGE_BANDS } from '../../models/care/ages.ts';
import { REGIONS } from '../../models/run/living.ts';
import { ageBandName, LIVING, regionNames } from '../text/living.ts';
import type { Tone } from './diagram.ts';
import type { LivingColouring } from './living-groups.ts';
import { nodeColour, STATE_COLOURS, type StateColour } from './state-colours.ts';

/** From young to old, or from a short stay to a long one; all stand clear of the ground. */
const STEPS: readonly StateColour[] = ['pre-proceedings', 'child-protection', 'early-help', 'child-in-need', 'care'];

/** The colour of each lot of dots. */
export function livingColours(colouring: LivingColouring, tone: Tone): readonly string[] {
  if (colouring === 'state') return REGIONS.map(({ id }) => nodeColour(id, tone));
  return STEPS.map((name) => STATE_COLOURS[tone][name]);
}

/** What the colours stand for, in their order. */
export function livingKey(colouring: LivingColouring): readonly string[] {
  if (colouring === 'state') return regionNames;
  return colouring === 'age' ? AGE_BANDS.map(({ id }) => ageBandName(id)) : LIVING.monthSteps;
}
