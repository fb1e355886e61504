import { describe, expect, it } from 'vitest';
import { replicateDraw } from '../../../models/care/draws.ts';
import { LEVERS } from '../../../models/care/levers.ts';
import type { LeverSetting } from '../../../models/care/scenario.ts';
import { AGES, divertedTo, factorsIn, MONTHS, planOf, scenarioOf, words } from '../../support/care-plans.ts';
import { library } from '../../support/seeds.ts';

/** One effect: where it acts, for whom, and how much is left of the move there. */
interface Acts {
  readonly moves: readonly string[];
  readonly ages?: readonly [number, number];
  readonly left: number;
  readonly instead?: string;
}

interface LeverCase {
  readonly lever: string;
  readonly what: string;
  readonly setting: LeverSetting;
  readonly acts: readonly Acts[];
}

const FIDELITY = 0.667;
const TAKE_UP = 0.7;
const DIVERTED = 'pre-proceedings.diverted';
const LETTER = 'pre-proceedings.care';
const HELP = ['child-in-need.care', 'after-plan.care', 'child-protection.care'];
const FIRST_PLANS = [0, 6, 18].map((month) => `child-in-need.plan.from-month-${month}`);
const KIN = ['in-house-foster', 'agency-foster', 'residential'].map((from) => `care.${from}.kinship`);
const TO_IN_HOUSE = ['agency-foster', 'residential'].map((from) => `care.${from}.in-house`);
const PLACEMENTS = [
  'kinship',
  'in-house-foster',
  'agency-foster',
  'residential',
  'semi-independent',
  'with-parents',
  'other',
];
const CHANGES = [
  ...PLACEMENTS.map((from) => `care.${from}.change`),
  ...KIN,
  ...TO_IN_HOUSE,
  'care.in-house-foster.displaced',
];

/** What is left for a share reached, where nobody was reached before. */
const left = (ratio: number, reach = 1, fidelity = FIDELITY): number => 1 - reach * fidelity * (1 - ratio);
const everybody = { target: 1, now: 0 };
const intoCare = (remaining: number): Acts[] => [
  { moves: HELP, left: remaining },
  { moves: [LETTER], left: remaining, instead: DIVERTED },
];

/** A window of months after an event, support that lasts and then fades: the mean over the window, by the move's own hazard. */
function faded(ratio: number, reach: number, months: readonly number[], lasts: number, halfLife: number): number {
  const each = months.map((month) => {
    const past = month + 1 - lasts;
    return 1 - reach * FIDELITY * (1 - ratio) * (past > 0 ? 2 ** (-past / halfLife) : 1);
  });
  return each.reduce((sum, one) => sum + one, 0) / each.length;
}
const range = (from: number, until: number): number[] => Array.from({ length: until - from }, (_, at) => from + at);
const home = (ratio: number): Acts[] =>
  [
    [0, range(0, 6)],
    [6, range(6, 12)],
    [12, range(12, 24)],
    [24, range(24, 72)],
  ].map(([from, months]) => ({
    moves: [`returned-home.care.from-month-${from as number}`],
    left: faded(ratio, TAKE_UP, months as number[], 12, 12),
  }));
const removal = (ratio: number): Acts[] =>
  [
    [0, range(9, 18)],
    [18, range(18, 27)],
    [27, range(27, 36)],
    [36, range(36, 60)],
    [60, range(60, 84)],
  ].map(([from, months]) => ({
    moves: [`parents.newborn-repeat.from-month-${from as number}`],
    left: faded(ratio, 0.6, months as number[], 27, 12),
  }));

const edge = (ratio: number): Acts[] => intoCare(left(ratio, 0.3 * TAKE_UP));
const safeguarding = (ratio: number): Acts[] => [
  { moves: ['child-protection.care'], left: left(ratio, 0.7) },
  { moves: [LETTER], left: left(ratio, 0.7), instead: DIVERTED },
];

/** Evidence as published and the rules as the method note states them, written out again: nothing is read from the model. */
const cases: readonly LeverCase[] = [
  {
    lever: 'family-group-conference',
    what: 'E01 and E02',
    setting: everybody,
    acts: [
      { moves: [LETTER], left: left(0.808), instead: DIVERTED },
      { moves: ['pre-proceedings.proceedings'], left: left(0.826), instead: DIVERTED },
    ],
  },
  {
    lever: 'earlier-conference',
    what: 'E05',
    setting: everybody,
    acts: [{ moves: [...FIRST_PLANS, 'child-in-need.care', 'child-protection.care'], left: left(0.97) }],
  },
  {
    lever: 'family-safeguarding',
    what: 'E11 and E11.plans',
    setting: everybody,
    acts: [{ moves: FIRST_PLANS, left: left(0.852, 0.7) }, ...safeguarding(0.852)],
  },
  {
    lever: 'family-safeguarding',
    what: 'E12 in its place',
    setting: { ...everybody, variant: 'family-solutions-plus' },
    acts: safeguarding(0.67),
  },
  { lever: 'intensive-family-preservation', what: 'sceptical', setting: everybody, acts: edge(0.8025) },
  ...(
    [
      ['published-3-months', 0.57],
      ['published-6-months', 0.51],
      ['published-12-months', 0.6],
      ['published-24-months', 0.51],
    ] as const
  ).map(([variant, ratio]) => ({
    lever: 'intensive-family-preservation',
    what: variant,
    setting: { ...everybody, variant },
    acts: edge(ratio),
  })),
  {
    lever: 'intensive-family-preservation',
    what: 'E10, which found nothing',
    setting: { ...everybody, variant: 'no-effect' },
    acts: [],
  },
  {
    lever: 'edge-of-care-hubs',
    what: 'E13, at 10 to 17',
    setting: everybody,
    acts: [{ moves: ['child-in-need.care', 'after-plan.care'], ages: [10, 17], left: left(0.896, 0.6 * TAKE_UP) }],
  },
  {
    lever: 'family-drug-and-alcohol-court',
    what: 'E14',
    setting: everybody,
    acts: [{ moves: [LETTER], left: left(0.741, 0.595), instead: 'pre-proceedings.proceedings' }],
  },
  {
    lever: 'pre-proceedings-practice',
    what: 'E36, from 28.3% diverted to 40%',
    setting: { target: 0.4 },
    acts: [{ moves: [LETTER, 'pre-proceedings.proceedings'], left: 0.6 / 0.717, instead: DIVERTED }],
  },
  {
    lever: 'parent-advocacy',
    what: 'E38',
    setting: everybody,
    acts: [
      { moves: ['child-protection.care'], left: left(0.97, TAKE_UP, 1) },
      { moves: [LETTER], left: left(0.97, TAKE_UP, 1), instead: DIVERTED },
    ],
  },
  { lever: 'short-voluntary-care', what: 'nothing measured', setting: everybody, acts: [] },
  { lever: 'practice-of-your-own', what: 'nothing measured', setting: { target: 1 }, acts: [] },
  { lever: 'kinship-support', what: 'nothing measured', setting: everybody, acts: [] },
  { lever: 'reunification-support', what: 'E27', setting: everybody, acts: home(0.8025) },
  {
    lever: 'reunification-support',
    what: 'E28',
    setting: { ...everybody, variant: 'nspcc-framework' },
    acts: home(0.8025),
  },
  { lever: 'post-removal-support', what: 'E17', setting: everybody, acts: removal(0.35) },
  {
    lever: 'post-removal-support',
    what: 'E18',
    setting: { ...everybody, variant: 'reflect-and-positive-choices' },
    acts: removal(0.6),
  },
  {
    lever: 'lifelong-links',
    what: 'E32, on changes of placement only',
    setting: everybody,
    acts: [{ moves: CHANGES, left: left(0.44, 0.5 * TAKE_UP) }],
  },
  {
    lever: 'supporting-families',
    what: 'E19, and more plans in months 7 to 18 (E19.plans)',
    setting: everybody,
    acts: [
      { moves: ['child-in-need.care'], left: left(0.8, 0.8) },
      { moves: ['child-in-need.plan.from-month-6'], left: left(1.1, 0.8) },
    ],
  },
  {
    lever: 'supporting-families',
    what: 'E19 as published',
    setting: { ...everybody, variant: 'published' },
    acts: [
      { moves: ['child-in-need.care'], left: left(0.68, 0.8) },
      { moves: ['child-in-need.plan.from-month-6'], left: left(1.1, 0.8) },
    ],
  },
  ...[50, 500].map((pounds) => ({
    lever: 'family-help-spend',
    what: `E20 and E21, ${pounds} pounds a child`,
    setting: { target: pounds },
    acts: [
      { moves: ['community.child-in-need'], ages: [5, 15] as const, left: (pounds / 191) ** -0.05 },
      {
        moves: [...HELP, LETTER, 'community.direct'],
        ages: [16, 17] as const,
        left: Math.exp(-0.000695 * (pounds - 191)),
      },
    ],
  })),
  { lever: 'family-hubs', what: 'E22, a null', setting: everybody, acts: [] },
  {
    lever: 'foster-recruitment',
    what: 'a fifth more places',
    setting: { target: 1.2 },
    acts: [
      { moves: TO_IN_HOUSE, left: 1.2 },
      { moves: ['care.in-house-foster.displaced'], left: 1 / 1.2 },
    ],
  },
  {
    lever: 'workforce',
    what: 'E37, 13 children a social worker instead of 16.3',
    setting: { target: 13 },
    acts: [{ moves: ['after-plan.plan', 'known.plan'], left: (13 / 16.3) ** 0.1 }],
  },
];

describe.each(cases)('$lever, $what', ({ lever, setting, acts }) => {
  const { plan, capBinds } = planOf(scenarioOf({ [lever]: { ...setting, rampMonths: 0 } }));

  it('acts on its own moves at its own ages, as strongly as the evidence says', () => {
    const factors = factorsIn(plan, MONTHS - 1);
    expect(Object.keys(factors).sort()).toEqual(acts.flatMap(({ moves }) => moves).sort());
    for (const { moves, ages: [first, last] = [0, 17], left: remaining, instead } of acts) {
      for (const move of moves) {
        for (const age of AGES) {
          const own = factors[move]?.[age];
          if (age < first || age > last) expect(own, `${move} at age ${age}`).toBe(1);
          // Evidence is stated to three digits; the rest is exact.
          else expect(own, `${move} at age ${age}`).toBeCloseTo(remaining, 3);
        }
        expect(divertedTo(plan, move)).toEqual(move.startsWith('community.') ? [] : [instead ?? null]);
      }
    }
  });

  it('never binds the cap alone, whatever is drawn', () => {
    expect(capBinds).toBe(false);
    for (let replicate = 0; replicate < 5; replicate += 1) {
      expect(planOf(scenarioOf({ [lever]: setting }), replicateDraw(library, words, replicate)).capBinds).toBe(false);
    }
  });
});

it('every lever and every variant of it has a test here', () => {
  const wanted = LEVERS.flatMap(({ id, variants = [] }) => [id, ...variants.map((each) => `${id}, ${each.id}`)]);
  const tested = cases.map(({ lever, setting }) => (setting.variant ? `${lever}, ${setting.variant}` : lever));
  expect([...new Set(tested)].sort()).toEqual(wanted.sort());
});

describe('what has not been measured', () => {
  const unmeasured = [
    ['practice-of-your-own', [...HELP, LETTER]],
    ['short-voluntary-care', [...HELP.slice(0, 2), ...PLACEMENTS.slice(0, 4).map((from) => `care.${from}.home`)]],
    [
      'kinship-support',
      [
        ...KIN,
        'special-guardianship.care',
        ...PLACEMENTS.slice(0, 3).map((from) => `care.${from}.special-guardianship`),
      ],
    ],
  ] as const;

  it.each(unmeasured)('%s spreads evenly on both sides of no effect, on its own moves', (lever, moves) => {
    const found = new Set<string>();
    const sides = new Set<number>();
    for (let replicate = 0; replicate < 12; replicate += 1) {
      const draw = replicateDraw(library, words, replicate);
      const { plan } = planOf(scenarioOf({ [lever]: { target: 1, now: 0, rampMonths: 0 } }), draw);
      for (const [move, factors] of Object.entries(factorsIn(plan, MONTHS - 1))) {
        found.add(move);
        sides.add(Math.sign((factors[9] ?? NaN) - 1));
      }
    }
    expect([...found].sort()).toEqual([...moves].sort());
    expect([...sides].sort()).toEqual([-1, 1]);
  });

  it('but a null moves nothing in any replicate', () => {
    for (let replicate = 0; replicate < 12; replicate += 1) {
      const draw = replicateDraw(library, words, replicate);
      const { plan } = planOf(scenarioOf({ 'family-hubs': { target: 1 } }), draw);
      expect(plan).toEqual({ moves: [], entries: [] });
    }
  });
});
