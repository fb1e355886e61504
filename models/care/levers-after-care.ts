import { FADES, SET_UP, SHARE, TAKE_UP, fewer } from './lever-parts.ts';
import type { LeverDefinition } from './lever.ts';
import { BACK_FROM_HOME, NEWBORNS_AFTER_REPEAT } from './moves.ts';

/** Levers that act after a child has gone home or has been removed. */
export const LEVERS_AFTER_CARE: readonly LeverDefinition[] = [
  {
    id: 'reunification-support',
    label: 'Support after a return home',
    meaning:
      'Families whose child comes home from care are offered support from the day of the return, for about a year.',
    group: 'after-care',
    ...SHARE,
    now: 'reunification-support.now',
    rampMonths: 12,
    takeUp: TAKE_UP,
    effects: [
      fewer(BACK_FROM_HOME, {
        evidence: 'E27',
        mechanism: 'support-at-home',
        variants: { 'nspcc-framework': 'E28' },
        support: { months: 'reunification-support.lasts', fade: 'reunification-support.fade' },
      }),
    ],
    variants: [{ id: 'nspcc-framework', label: 'NSPCC reunification framework' }],
    fidelity: true,
    fade: FADES,
    setUp: SET_UP,
    cost: { per: 'count', output: 'flow.care.out.home', price: 'price.reunification-support' },
    warning: 'The direction is known, the size is a judgement.',
  },
  {
    id: 'post-removal-support',
    label: 'Support for parents after removal',
    meaning: 'Parents who have had more than one child removed are offered intensive support, as Pause does.',
    group: 'after-care',
    ...SHARE,
    now: 'post-removal-support.now',
    rampMonths: 18,
    takeUp: 'post-removal-support.take-up',
    effects: [
      fewer(NEWBORNS_AFTER_REPEAT, {
        evidence: 'E17',
        mechanism: 'support-after-removal',
        variants: { 'reflect-and-positive-choices': 'E18' },
        support: { months: 'post-removal-support.lasts', fade: 'post-removal-support.fade' },
      }),
    ],
    variants: [{ id: 'reflect-and-positive-choices', label: 'Reflect, Positive Choices and the like' }],
    fidelity: true,
    fade: FADES,
    setUp: SET_UP,
    cost: { per: 'count', output: 'flow.parents.repeat-removal', price: 'price.post-removal-support' },
  },
];
