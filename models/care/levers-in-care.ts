import { FADES, SET_UP, SHARE, TAKE_UP, fewer, EVERY_AGE } from './lever-parts.ts';
import type { LeverDefinition } from './lever.ts';
import { FROM_IN_HOUSE, PLACEMENT_CHANGES, TO_IN_HOUSE, TO_KIN } from './moves.ts';

/** Levers that act on children in care, on their leaving it and on the places there are for them. */
export const LEVERS_IN_CARE: readonly LeverDefinition[] = [
  {
    id: 'lifelong-links',
    label: 'Lifelong Links',
    meaning: 'The people who matter to a child in care are looked for and brought together into a network that lasts.',
    group: 'in-care',
    ...SHARE,
    now: 'lifelong-links.now',
    rampMonths: 24,
    eligible: 'lifelong-links.eligible',
    takeUp: TAKE_UP,
    effects: [fewer(PLACEMENT_CHANGES, { evidence: 'E32', mechanism: 'placement-stability' })],
    fidelity: true,
    fade: FADES,
    setUp: SET_UP,
    cost: { per: 'count', output: 'flow.care.in', price: 'price.lifelong-links' },
    warning: 'Fewer changes of placement and nothing else: no effect on leaving care has been shown.',
  },
  {
    id: 'kinship-support',
    label: 'Kinship and special guardianship support',
    meaning: 'Kin who care for a child, or would, are found early and supported beyond an allowance.',
    group: 'in-care',
    ...SHARE,
    now: 'kinship-support.now',
    rampMonths: 24,
    takeUp: TAKE_UP,
    effects: [
      fewer(TO_KIN, { evidence: 'kinship-support.placements', mechanism: 'kinship' }),
      fewer(
        ['kinship', 'in-house-foster', 'agency-foster'].map((placement) => `care.${placement}.special-guardianship`),
        { evidence: 'kinship-support.guardianship', mechanism: 'kinship' },
      ),
      fewer(['special-guardianship.care'], { evidence: 'kinship-support.breakdown', mechanism: 'kinship' }),
    ],
    fidelity: false,
    fade: FADES,
    setUp: SET_UP,
    cost: { per: 'count', output: 'flow.care.out.special-guardianship', price: 'price.kinship-support' },
    warning: 'No usable effect size: nobody has measured what support changes. Set your own.',
  },
  {
    id: 'foster-recruitment',
    label: 'Foster carer recruitment',
    meaning: 'How many in-house foster places there are, against today.',
    group: 'in-care',
    unit: 'shareOfToday',
    minimum: 0.7,
    maximum: 1.5,
    step: 0.01,
    now: 'foster-recruitment.now',
    rampMonths: 24,
    effects: [
      {
        evidence: 'foster-places.filled',
        mechanism: 'foster-places',
        moves: TO_IN_HOUSE,
        ages: EVERY_AGE,
        rule: 'elasticity',
      },
      {
        evidence: 'foster-places.kept',
        mechanism: 'foster-places',
        moves: FROM_IN_HOUSE,
        ages: EVERY_AGE,
        rule: 'elasticity',
      },
    ],
    fidelity: false,
    fade: FADES,
    setUp: SET_UP,
    cost: { per: 'places', output: 'stock.care.in-house-foster', price: 'price.foster-place' },
    warning:
      'You set how many places there are; what a campaign brings in has not been measured. Where children live changes, not how many are in care.',
  },
];
