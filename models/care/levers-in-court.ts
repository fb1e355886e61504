import type { LeverDefinition } from './lever.ts';
import { EVERY_AGE, FADES, FAMILY, fewer, fewerAfterLetter, SET_UP, SHARE, TAKE_UP } from './lever-parts.ts';

/** Levers that act in pre-proceedings and in court. */
export const LEVERS_IN_COURT: readonly LeverDefinition[] = [
  {
    id: 'family-group-conference',
    label: 'Family group conferences',
    meaning: 'Families in pre-proceedings are offered a meeting to make their own plan before the case goes to court.',
    group: 'in-court',
    ...SHARE,
    now: 'family-group-conference.now',
    rampMonths: 12,
    effects: [
      fewerAfterLetter({ evidence: 'E01', mechanism: 'conference' }),
      {
        ...fewer(['pre-proceedings.proceedings'], { evidence: 'E02', mechanism: 'conference' }),
        instead: 'pre-proceedings.diverted',
      },
    ],
    fidelity: true,
    fade: FADES,
    setUp: SET_UP,
    cost: { per: 'count', output: 'flow.pre-proceedings.in', price: 'price.conference' },
  },
  {
    id: 'pre-proceedings-practice',
    label: 'Pre-proceedings practice and diversion',
    meaning: 'The share of children in pre-proceedings who leave them without going to court.',
    group: 'in-court',
    unit: 'share',
    minimum: 0.1,
    maximum: 0.5,
    step: 0.001,
    now: 'pre-proceedings.diverted',
    rampMonths: 12,
    effects: [
      {
        evidence: 'E36',
        mechanism: 'pre-proceedings-practice',
        moves: ['pre-proceedings.care', 'pre-proceedings.proceedings'],
        ages: EVERY_AGE,
        instead: 'pre-proceedings.diverted',
        rule: 'complement',
      },
    ],
    fidelity: false,
    fade: FADES,
    setUp: SET_UP,
    cost: { per: 'count', output: 'flow.pre-proceedings.in', price: 'price.pre-proceedings-practice' },
    warning: 'You set the result itself: no study says how far practice alone moves it.',
  },
  {
    id: 'parent-advocacy',
    label: 'Parent advocacy and independent advice',
    meaning: 'Parents of children on a plan or in pre-proceedings have an advocate or independent advice.',
    group: 'in-court',
    ...SHARE,
    now: 'parent-advocacy.now',
    rampMonths: 12,
    takeUp: TAKE_UP,
    effects: [
      fewer(['child-protection.care'], { evidence: 'E38', mechanism: 'advocacy' }),
      fewerAfterLetter({ evidence: 'E38', mechanism: 'advocacy' }),
    ],
    fidelity: false,
    fade: FADES,
    setUp: SET_UP,
    cost: { per: 'count', output: 'flow.child-protection.in', price: 'price.parent-advocacy', family: FAMILY },
    warning: 'No usable effect size: a small and wide one stands in. Set your own.',
  },
  {
    id: 'family-drug-and-alcohol-court',
    label: 'Family Drug and Alcohol Court',
    meaning:
      'Proceedings over parents’ drug or alcohol misuse go to a court that treats the problem with a team of its own.',
    group: 'in-court',
    ...SHARE,
    now: 'family-drug-and-alcohol-court.now',
    rampMonths: 24,
    eligible: 'family-drug-and-alcohol-court.eligible',
    effects: [
      {
        ...fewer(['pre-proceedings.care'], { evidence: 'E14', mechanism: 'problem-solving-court' }),
        instead: 'pre-proceedings.proceedings',
      },
    ],
    fidelity: true,
    fade: FADES,
    setUp: SET_UP,
    cost: {
      per: 'count',
      output: 'flow.pre-proceedings.issued',
      price: 'price.family-drug-and-alcohol-court',
      family: FAMILY,
    },
    warning: 'Families choose to take part, so the difference cannot be put down to the court alone.',
  },
];
