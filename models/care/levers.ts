import type { LeverDefinition } from './lever.ts';
import { LEVERS_AFTER_CARE } from './levers-after-care.ts';
import { LEVERS_BEFORE_CARE } from './levers-before-care.ts';
import { LEVERS_EDGE_OF_CARE } from './levers-edge-of-care.ts';
import { LEVERS_IN_CARE } from './levers-in-care.ts';
import { LEVERS_IN_COURT } from './levers-in-court.ts';
import { LEVERS_OF_THE_SYSTEM } from './levers-system.ts';

/**
 * Every lever a scenario can move, those with the best evidence first within each part of a child's way. Adding one is adding
 * a row to its part, its evidence in `seeds/evidence`, and a test.
 */
export const LEVERS: readonly LeverDefinition[] = [
  ...LEVERS_IN_COURT,
  ...LEVERS_BEFORE_CARE,
  ...LEVERS_EDGE_OF_CARE,
  ...LEVERS_AFTER_CARE,
  ...LEVERS_IN_CARE,
  ...LEVERS_OF_THE_SYSTEM,
];
