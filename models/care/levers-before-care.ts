import { windowId } from './care-move.ts';
import type { LeverDefinition } from './lever.ts';
import { FADES, FAMILY, fewer, SET_UP, SHARE } from './lever-parts.ts';
import { FIRST_PLAN_WINDOWS } from './moves-before-care.ts';
import { FIRST_PLANS } from './moves.ts';

const [, SEVENTH_MONTH] = FIRST_PLAN_WINDOWS;
const MONTHS_7_TO_18 = [windowId('child-in-need.plan', SEVENTH_MONTH)];

/** Levers that act on families before their children are on the edge of care. */
export const LEVERS_BEFORE_CARE: readonly LeverDefinition[] = [
  {
    id: 'family-help-spend',
    label: 'Family help spend',
    meaning: 'What is spent on help that the law does not require, for each child in the area.',
    group: 'before-care',
    unit: 'poundsPerChild',
    minimum: 50,
    maximum: 500,
    step: 1,
    now: 'family-help-spend.now',
    rampMonths: 12,
    effects: [
      {
        evidence: 'E20',
        mechanism: 'family-help',
        moves: ['community.child-in-need'],
        ages: [5, 15],
        rule: 'elasticity',
      },
      {
        evidence: 'E21',
        mechanism: 'family-help',
        moves: [
          'child-in-need.care',
          'after-plan.care',
          'child-protection.care',
          'pre-proceedings.care',
          'community.direct',
        ],
        ages: [16, 17],
        rule: 'per-step',
      },
    ],
    fidelity: false,
    fade: FADES,
    cost: { per: 'child-population' },
  },
  {
    id: 'supporting-families',
    label: 'Supporting Families key workers',
    meaning: 'Families with several needs have one key worker for the whole family, for about a year.',
    group: 'before-care',
    ...SHARE,
    now: 'supporting-families.now',
    rampMonths: 18,
    eligible: 'supporting-families.eligible',
    effects: [
      fewer(['child-in-need.care'], {
        evidence: 'E19',
        mechanism: 'family-help',
        variants: { published: 'E19.published' },
      }),
      fewer(MONTHS_7_TO_18, { evidence: 'E19.plans', mechanism: 'family-help', support: {} }),
    ],
    variants: [{ id: 'published', label: 'As published, without drawing it back' }],
    fidelity: true,
    fade: FADES,
    setUp: SET_UP,
    cost: { per: 'count', output: 'flow.early-help.in', price: 'price.supporting-families', family: FAMILY },
    warning: 'Families who join have more protection plans in months 7 to 18, which is shown with the rest.',
  },
  {
    id: 'family-hubs',
    label: 'Family hubs',
    meaning: 'Families with young children have a hub or children’s centre in reach.',
    group: 'before-care',
    ...SHARE,
    now: 'family-hubs.now',
    rampMonths: 24,
    effects: [],
    nulls: ['E22'],
    fidelity: false,
    fade: FADES,
    setUp: SET_UP,
    cost: { per: 'children', ages: [0, 4], price: 'price.family-hubs' },
    warning:
      'Sure Start changed little in contact with social care, so this moves no child. It may be worth having for other reasons.',
  },
  {
    id: 'earlier-conference',
    label: 'Family group conferences, earlier',
    meaning: 'Families are offered a conference before a protection plan is decided on, not only in pre-proceedings.',
    group: 'before-care',
    ...SHARE,
    now: 'earlier-conference.now',
    rampMonths: 12,
    effects: [
      fewer([...FIRST_PLANS, 'child-in-need.care', 'child-protection.care'], {
        evidence: 'E05',
        mechanism: 'conference',
      }),
    ],
    fidelity: true,
    fade: FADES,
    setUp: SET_UP,
    cost: {
      per: 'count',
      output: 'flow.child-protection.in',
      price: 'price.conference',
      served: 'earlier-conference.served',
    },
    warning: 'No sound study found an effect at this stage; the one used is near none.',
  },
];
