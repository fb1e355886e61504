import { describe, expect, it } from 'vitest';
import { centralDraw, replicateDraw } from '../../../models/care/draws.ts';
import { DRIVERS } from '../../../models/care/drivers.ts';
import { LEVERS } from '../../../models/care/levers.ts';
import { carePlan } from '../../../models/care/planning.ts';
import type { LeverSetting, Scenario } from '../../../models/care/scenario.ts';
import { expectedCells } from '../../../models/engine/expected.ts';
import { NO_CHANGE, type Plan } from '../../../models/engine/plan.ts';
import { prepareRun } from '../../../models/run/prepare.ts';
import { careRequest } from '../../support/care-runs.ts';
import { library } from '../../support/seeds.ts';

const { model, words } = prepareRun(careRequest());
const MONTHS = 48;
const horizon = { baselineYear: 2020, months: MONTHS };
const central = centralDraw(library);
const AGES = Array.from({ length: 18 }, (_, age) => age);

const scenarioOf = (levers: Record<string, LeverSetting>, drivers: Scenario['drivers'] = {}): Scenario => ({
  id: 'test',
  name: 'Test',
  levers,
  drivers,
});
const planOf = (scenario: Scenario): Plan => carePlan(model, scenario, horizon, central, central).plan;

/** What a plan does to each move or entry in a month (0 is the first), by age; only what it changes. */
function factorsIn(plan: Plan, month: number): Record<string, number[]> {
  const changes = [
    ...plan.moves.map(({ move, factors }) => ({ id: model.moves[move]?.id ?? '', factors })),
    ...plan.entries.map(({ entry, factors }) => ({ id: model.entries[entry]?.id ?? '', factors })),
  ];
  const byId: Record<string, number[]> = {};
  for (const { id, factors } of changes) {
    const own = byId[id] ?? AGES.map(() => 1);
    byId[id] = own.map((factor, age) => factor * (factors[month * AGES.length + age] as number));
  }
  return Object.fromEntries(Object.entries(byId).filter(([, factors]) => factors.some((factor) => factor !== 1)));
}

/** Where a plan sends those it keeps from a move. */
const divertedTo = (plan: Plan, id: string): (string | null)[] =>
  plan.moves
    .filter(({ move }) => model.moves[move]?.id === id)
    .map(({ instead }) => (instead < 0 ? null : (model.moves[instead]?.id ?? 'nowhere')));

interface Acts {
  readonly move: string;
  readonly ages: readonly [number, number];
  readonly factor: number;
}

interface LeverCase {
  readonly lever: string;
  readonly what: string;
  readonly setting: LeverSetting;
  readonly acts: readonly Acts[];
}

const everyAge = [0, 17] as const;
const FIDELITY = 0.667;
const helped = (move: string, pounds: number): Acts => ({
  move,
  ages: [16, 17],
  factor: Math.exp(-0.000695 * (pounds - 191)),
});
const ENTRIES_AT_16 = [
  'child-in-need.care',
  'after-plan.care',
  'child-protection.care',
  'pre-proceedings.care',
  'community.direct',
];

/** Evidence as published and the rules as the design states them, written out again: nothing is read from the model. */
const cases: readonly LeverCase[] = [
  {
    lever: 'family-group-conference',
    what: 'for everybody where nobody had one: the trial, weakened by delivery at scale',
    setting: { target: 1, now: 0 },
    acts: [
      { move: 'pre-proceedings.care', ages: everyAge, factor: 1 - FIDELITY * (1 - 0.808) },
      { move: 'pre-proceedings.proceedings', ages: everyAge, factor: 1 - FIDELITY * (1 - 0.826) },
    ],
  },
  {
    lever: 'family-group-conference',
    what: 'for 80% instead of 20%: those 20% are in the numbers of today',
    setting: { target: 0.8, now: 0.2 },
    acts: [
      {
        move: 'pre-proceedings.care',
        ages: everyAge,
        factor: (1 - 0.8 * FIDELITY * 0.192) / (1 - 0.2 * FIDELITY * 0.192),
      },
      {
        move: 'pre-proceedings.proceedings',
        ages: everyAge,
        factor: (1 - 0.8 * FIDELITY * 0.174) / (1 - 0.2 * FIDELITY * 0.174),
      },
    ],
  },
  {
    lever: 'family-help-spend',
    what: 'at its highest, 500 pounds a child instead of 191',
    setting: { target: 500 },
    acts: [
      { move: 'community.child-in-need', ages: [5, 15], factor: (500 / 191) ** -0.05 },
      ...ENTRIES_AT_16.map((move) => helped(move, 500)),
    ],
  },
  {
    lever: 'family-help-spend',
    what: 'cut to 50 pounds a child: more come',
    setting: { target: 50 },
    acts: [
      { move: 'community.child-in-need', ages: [5, 15], factor: (50 / 191) ** -0.05 },
      ...ENTRIES_AT_16.map((move) => helped(move, 50)),
    ],
  },
  {
    lever: 'post-removal-support',
    what: 'for every parent after repeated removals, where nobody had it',
    setting: { target: 1, now: 0 },
    acts: [{ move: 'parents.newborn-repeat', ages: everyAge, factor: 1 - FIDELITY * (1 - 0.35) }],
  },
];

describe.each(cases)('$lever, $what', ({ lever, setting, acts }) => {
  const plan = planOf(scenarioOf({ [lever]: setting }));

  it('acts on its own moves at its own ages, as strongly as the evidence says', () => {
    const factors = factorsIn(plan, MONTHS - 1);
    expect(Object.keys(factors).sort()).toEqual(acts.map(({ move }) => move).sort());
    for (const { move, ages, factor } of acts) {
      AGES.forEach((age) => {
        const wanted = age >= ages[0] && age <= ages[1] ? factor : 1;
        expect(factors[move]?.[age], `${move} at age ${age}`).toBeCloseTo(wanted, 12);
        if (wanted === 1) expect(factors[move]?.[age]).toBe(1);
      });
    }
  });

  it('never binds the cap alone', () => {
    expect(carePlan(model, scenarioOf({ [lever]: setting }), horizon, central, central).capBinds).toBe(false);
    for (let replicate = 0; replicate < 20; replicate += 1) {
      const draw = replicateDraw(library, words, replicate);
      expect(carePlan(model, scenarioOf({ [lever]: setting }), horizon, central, draw).capBinds).toBe(false);
    }
  });
});

it('every lever and every driver has a test here', () => {
  expect([...new Set(cases.map(({ lever }) => lever))].sort()).toEqual(LEVERS.map(({ id }) => id).sort());
  expect(DRIVERS.map(({ id }) => id)).toEqual(['trend-in-need']);
});

describe('a lever on its way', () => {
  const strength = (timing: Omit<LeverSetting, 'target' | 'now'>, month: number): number => {
    const lever = { 'post-removal-support': { now: 0, target: 1, ...timing } };
    const factor = factorsIn(planOf(scenarioOf(lever)), month)['parents.newborn-repeat']?.[0] ?? 1;
    return (1 - factor) / (FIDELITY * 0.65);
  };

  it('grows in even steps over its ramp and stays where it is led', () => {
    expect([0, 1, 2, 3, 4, 40].map((month) => strength({ rampMonths: 4 }, month))).toEqual(
      [0.25, 0.5, 0.75, 1, 1, 1].map((share) => expect.closeTo(share, 12) as number),
    );
  });

  it('begins in its month, and not before', () => {
    const timing = { start: '2021-06', rampMonths: 2 };
    expect([13, 14, 15, 16].map((month) => strength(timing, month))).toEqual(
      [0, 0.5, 1, 1].map((share) => expect.closeTo(share, 12) as number),
    );
  });

  it('is there at once without a ramp', () => {
    expect(strength({ rampMonths: 0 }, 0)).toBeCloseTo(1, 12);
    expect(strength({ rampMonths: 1 }, 0)).toBeCloseTo(1, 12);
  });

  it('takes its own time where nothing is said', () => {
    expect(strength({}, 8)).toBeCloseTo(0.5, 12);
    expect(strength({}, 17)).toBeCloseTo(1, 12);
  });

  it('closes the same part of the gap in a replicate that believes another share of today', () => {
    const draw = replicateDraw(library, words, 3);
    const scenario = scenarioOf({ 'family-group-conference': { target: 0.75, rampMonths: 0 } });
    const { plan } = carePlan(model, scenario, horizon, central, draw);
    const today = draw('family-group-conference.now');
    expect(today).not.toBe(0.5);
    const target = today + 0.5 * (1 - today);
    const cut = draw('fidelity') * (1 - draw('E01'));
    const factor = factorsIn(plan, 0)['pre-proceedings.care']?.[0];
    expect(factor).toBeCloseTo((1 - target * cut) / (1 - today * cut), 12);
  });
});

describe('conferences', () => {
  it('send those they keep from care and from proceedings out of pre-proceedings another way', () => {
    const plan = planOf(scenarioOf({ 'family-group-conference': { target: 1, now: 0 } }));
    expect(divertedTo(plan, 'pre-proceedings.care')).toEqual(['pre-proceedings.diverted']);
    expect(divertedTo(plan, 'pre-proceedings.proceedings')).toEqual(['pre-proceedings.diverted']);
  });

  it('do so too beside a lever that leaves those it keeps from care where they are', () => {
    const both = planOf(
      scenarioOf({ 'family-help-spend': { target: 250 }, 'family-group-conference': { target: 0.7, now: 0.5 } }),
    );
    expect(divertedTo(both, 'pre-proceedings.care').sort()).toEqual([null, 'pre-proceedings.diverted'].sort());
    const alone = planOf(scenarioOf({ 'family-help-spend': { target: 250 } }));
    expect(divertedTo(alone, 'pre-proceedings.care')).toEqual([null]);
  });
});

describe('family help spend', () => {
  /** Expected children by state and class; classes are ages on the coming 31 March. */
  function changedClasses(months: number): number[] {
    const plan = planOf(scenarioOf({ 'family-help-spend': { target: 500, rampMonths: 0 } }));
    const before = expectedCells(model, NO_CHANGE, months);
    const after = expectedCells(model, plan, months);
    const changed = new Set<number>();
    for (const state of model.states.filter((each) => each.ageing)) {
      for (let cell = state.offset; cell < state.offset + state.rows * state.months; cell += 1) {
        if (before[cell] !== after[cell]) changed.add(Math.floor((cell - state.offset) / state.months));
      }
    }
    return [...changed].sort((one, other) => one - other);
  }

  it('touches nobody from 1 to 4, to the last bit; only newborns whose older siblings stay out of care', () => {
    // A child of a class is that age on the coming 31 March, so class 5 turns 5 during the year and class 18 has left by its end. Class 0 has the newborns of
    // parents whose 16 or 17 year old was not removed; a year later they are class 1, and so on.
    expect(changedClasses(12)).toEqual([0, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
    expect(changedClasses(36).filter((each) => each === 3 || each === 4)).toEqual([]);
  });
});

describe('levers that meet on one way into care', () => {
  const together = scenarioOf({
    'family-group-conference': { target: 1, now: 0, rampMonths: 0 },
    'family-help-spend': { target: 500, now: 50, rampMonths: 0 },
    'post-removal-support': { target: 1, now: 0, rampMonths: 0 },
  });
  const conference = 1 - FIDELITY * 0.192;
  const help = Math.exp(-0.000695 * 450);

  it('multiply, and are held at the cap only where together they pass it', () => {
    const { plan, capBinds } = carePlan(model, together, horizon, central, central);
    const factors = factorsIn(plan, MONTHS - 1);
    expect(conference * help).toBeLessThan(0.65);
    expect(capBinds).toBe(true);
    expect(factors['pre-proceedings.care']?.[16]).toBeCloseTo(0.65, 12);
    expect(factors['pre-proceedings.care']?.[15]).toBeCloseTo(conference, 12);
    expect(factors['child-in-need.care']?.[16]).toBeCloseTo(help, 12);
    // Alone on its way, a lever may pass the cap, and what is not a way into care has none.
    expect(factors['parents.newborn-repeat']?.[0]).toBeCloseTo(1 - FIDELITY * 0.65, 12);
    expect(factors['pre-proceedings.proceedings']?.[16]).toBeCloseTo(1 - FIDELITY * 0.174, 12);
  });

  it('are not held where they stay short of it', () => {
    const short = { ...together, levers: { ...together.levers, 'family-help-spend': { target: 500, rampMonths: 0 } } };
    const { plan, capBinds } = carePlan(model, short, horizon, central, central);
    const wanted = conference * Math.exp(-0.000695 * 309);
    expect(wanted).toBeGreaterThan(0.65);
    expect(capBinds).toBe(false);
    expect(factorsIn(plan, 0)['pre-proceedings.care']?.[17]).toBeCloseTo(wanted, 12);
  });

  it('are held no lower than the strongest of them alone would go, whatever is drawn', () => {
    for (let replicate = 0; replicate < 40; replicate += 1) {
      const draw = replicateDraw(library, words, replicate);
      const { plan } = carePlan(model, together, horizon, central, draw);
      const factors = factorsIn(plan, 0)['pre-proceedings.care'] ?? [];
      const cut = Math.min(1 - draw('fidelity') * (1 - draw('E01')), Math.exp(draw('E21') * 450));
      expect(factors[17]).toBeGreaterThan(Math.min(0.65, cut) - 1e-12);
    }
  });

  it('say so in a caution that names the scenario, and only then', () => {
    const named = { ...together, id: 'both', name: 'Both at once' };
    const calm = scenarioOf({ 'family-group-conference': { target: 0.8, now: 0.2 } });
    const { cautions } = prepareRun(careRequest({ scenarios: [named, calm], years: 1 }));
    expect(cautions).toEqual([
      'Both at once: together the levers would cut a way into care by more than 35%; the cut is held at that.',
    ]);
  });

  it('do not change what each does where they do not meet', () => {
    const alone = factorsIn(planOf(scenarioOf({ 'post-removal-support': { target: 1, now: 0, rampMonths: 0 } })), 5);
    const beside = factorsIn(planOf(together), 5);
    expect(beside['parents.newborn-repeat']).toEqual(alone['parents.newborn-repeat']);
  });
});

describe('the trend in need', () => {
  const plan = planOf(scenarioOf({}, { 'trend-in-need': { change: 0.04 } }));
  const ways = ['community.child-in-need', 'community.direct', 'community.early-help'];

  it('compounds over the years on those who come from outside, at every age', () => {
    for (const [month, years] of [
      [11, 1],
      [23, 2],
      [47, 4],
      [5, 0.5],
    ] as const) {
      const factors = factorsIn(plan, month);
      expect(Object.keys(factors).sort()).toEqual(ways);
      for (const way of ways) {
        for (const factor of factors[way] ?? []) expect(factor).toBeCloseTo(1.04 ** years, 12);
      }
    }
  });

  it('comes on top of the levers and is not capped', () => {
    const fewer = planOf(
      scenarioOf({ 'family-help-spend': { target: 500, rampMonths: 0 } }, { 'trend-in-need': { change: -0.1 } }),
    );
    expect(factorsIn(fewer, 47)['community.direct']?.[17]).toBeCloseTo(0.9 ** 4 * Math.exp(-0.000695 * 309), 12);
    expect(factorsIn(fewer, 47)['community.direct']?.[3]).toBeCloseTo(0.9 ** 4, 12);
  });
});
