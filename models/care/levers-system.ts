import { EVERY_AGE, FADES } from './lever-parts.ts';
import type { LeverDefinition } from './lever.ts';
import { PLANS_AGAIN } from './moves.ts';

/** Levers on the service as a whole. */
export const LEVERS_OF_THE_SYSTEM: readonly LeverDefinition[] = [
  {
    id: 'workforce',
    label: 'Workforce: caseload',
    meaning: 'How many children each social worker holds; fewer means more social workers.',
    group: 'system',
    unit: 'childrenPerWorker',
    minimum: 10,
    maximum: 25,
    step: 0.1,
    now: 'workforce.caseload.now',
    rampMonths: 24,
    effects: [{ evidence: 'E37', mechanism: 'caseload', moves: PLANS_AGAIN, ages: EVERY_AGE, rule: 'elasticity' }],
    fidelity: false,
    fade: FADES,
    cost: {
      per: 'workers',
      outputs: ['stock.child-in-need', 'stock.child-protection', 'stock.pre-proceedings', 'stock.care'],
      price: 'price.social-worker',
    },
    warning:
      'No usable effect size: the direction is known for children coming back, and nothing for coming into care.',
  },
];
