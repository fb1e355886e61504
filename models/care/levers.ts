import type { LeverDefinition } from './lever.ts';
import { OLDEST_AGE } from './ages.ts';

const EVERY_AGE = [0, OLDEST_AGE] as const;

/** Every lever a scenario can move. Adding one is adding a row here, its evidence in `seeds/evidence`, and a test. */
export const LEVERS: readonly LeverDefinition[] = [
  {
    id: 'family-group-conference',
    label: 'Family group conferences',
    meaning: 'Families in pre-proceedings are offered a meeting to make their own plan before the case goes to court.',
    group: 'in-court',
    unit: 'share',
    minimum: 0,
    maximum: 1,
    step: 0.01,
    now: 'family-group-conference.now',
    rampMonths: 12,
    effects: [
      {
        evidence: 'E01',
        mechanism: 'conference',
        moves: ['pre-proceedings.care'],
        ages: EVERY_AGE,
        instead: 'pre-proceedings.diverted',
        rule: 'coverage',
      },
      {
        evidence: 'E02',
        mechanism: 'conference',
        moves: ['pre-proceedings.proceedings'],
        ages: EVERY_AGE,
        instead: 'pre-proceedings.diverted',
        rule: 'coverage',
      },
    ],
    fidelity: true,
    fade: 'fade.programme',
    cost: { per: 'count', output: 'flow.pre-proceedings.in', price: 'price.conference' },
  },
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
    fade: 'fade.programme',
    cost: { per: 'child-population' },
  },
  {
    id: 'post-removal-support',
    label: 'Support for parents after removal',
    meaning: 'Parents who have had more than one child removed are offered intensive support, as Pause does.',
    group: 'after-care',
    unit: 'share',
    minimum: 0,
    maximum: 1,
    step: 0.01,
    now: 'post-removal-support.now',
    rampMonths: 18,
    effects: [
      {
        evidence: 'E17',
        mechanism: 'support-after-removal',
        moves: ['parents.newborn-repeat'],
        ages: EVERY_AGE,
        rule: 'coverage',
      },
    ],
    fidelity: true,
    fade: 'fade.programme',
    cost: { per: 'count', output: 'flow.parents.repeat-removal', price: 'price.post-removal-support' },
  },
];
