import { describe, expect, it } from 'vitest';
import { replicateDraw } from '../../../models/care/draws.ts';
import type { LeverSetting } from '../../../models/care/scenario.ts';
import { expectedCells } from '../../../models/engine/expected.ts';
import { NO_CHANGE } from '../../../models/engine/plan.ts';
import { capEffects, capSentence, capSentences } from '../../../models/run/cap.ts';
import { prepareRun } from '../../../models/run/prepare.ts';
import { divertedTo, factorsIn, model, MONTHS, planOf, scenarioOf, words } from '../../support/care-plans.ts';
import { careRequest } from '../../support/care-runs.ts';
import { library } from '../../support/seeds.ts';

const FIDELITY = 0.667;
const CONFERENCE = 1 - FIDELITY * 0.192;

describe('a lever on its way', () => {
  const strength = (timing: Omit<LeverSetting, 'target' | 'now'>, month: number): number => {
    const lever = { 'family-group-conference': { now: 0, target: 1, ...timing } };
    const factor = factorsIn(planOf(scenarioOf(lever)).plan, month)['pre-proceedings.care']?.[0] ?? 1;
    return (1 - factor) / (FIDELITY * 0.192);
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
    expect(strength({}, 5)).toBeCloseTo(0.5, 12);
    expect(strength({}, 11)).toBeCloseTo(1, 12);
  });

  it('closes the same part of the gap in a replicate that believes another share of today', () => {
    const draw = replicateDraw(library, words, 3);
    const scenario = scenarioOf({ 'family-group-conference': { target: 0.75, rampMonths: 0 } });
    const { plan } = planOf(scenario, draw);
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
    const { plan } = planOf(scenarioOf({ 'family-group-conference': { target: 1, now: 0 } }));
    expect(divertedTo(plan, 'pre-proceedings.care')).toEqual(['pre-proceedings.diverted']);
    expect(divertedTo(plan, 'pre-proceedings.proceedings')).toEqual(['pre-proceedings.diverted']);
  });

  it('do so too beside a lever that leaves those it keeps from care where they are', () => {
    const { plan: both } = planOf(
      scenarioOf({ 'family-help-spend': { target: 250 }, 'family-group-conference': { target: 0.7, now: 0.5 } }),
    );
    expect(divertedTo(both, 'pre-proceedings.care').sort()).toEqual([null, 'pre-proceedings.diverted'].sort());
    const { plan: alone } = planOf(scenarioOf({ 'family-help-spend': { target: 250 } }));
    expect(divertedTo(alone, 'pre-proceedings.care')).toEqual([null]);
  });
});

describe('family help spend', () => {
  /** Expected children by state and class; classes are ages on the coming 31 March. */
  function changedClasses(months: number): number[] {
    const { plan } = planOf(scenarioOf({ 'family-help-spend': { target: 500, rampMonths: 0 } }));
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
  const help = Math.exp(-0.000695 * 450);

  it('multiply, and are held at the cap only where together they pass it', () => {
    const { plan, capBinds, cap } = planOf(together);
    const factors = factorsIn(plan, MONTHS - 1);
    expect(CONFERENCE * help).toBeLessThan(0.65);
    expect(capBinds).toBe(true);
    expect(factors['pre-proceedings.care']?.[16]).toBeCloseTo(0.65, 12);
    expect(factors['pre-proceedings.care']?.[15]).toBeCloseTo(CONFERENCE, 12);
    expect(factors['child-in-need.care']?.[16]).toBeCloseTo(help, 12);
    expect(cap).toEqual({ move: 'pre-proceedings.care', wanted: 1 - CONFERENCE * help, held: 0.35 });
    // What is not a way into care has no cap.
    expect(factors['pre-proceedings.proceedings']?.[16]).toBeCloseTo(1 - FIDELITY * 0.174, 12);
  });

  it('are not held where they stay short of it', () => {
    const short = { ...together, levers: { ...together.levers, 'family-help-spend': { target: 500, rampMonths: 0 } } };
    const { plan, capBinds } = planOf(short);
    const wanted = CONFERENCE * Math.exp(-0.000695 * 309);
    expect(wanted).toBeGreaterThan(0.65);
    expect(capBinds).toBe(false);
    expect(factorsIn(plan, 0)['pre-proceedings.care']?.[17]).toBeCloseTo(wanted, 12);
  });

  it('are held no lower than the strongest of them alone would go, whatever is drawn', () => {
    for (let replicate = 0; replicate < 40; replicate += 1) {
      const draw = replicateDraw(library, words, replicate);
      const { plan } = planOf(together, draw);
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
      'Both at once: together the levers would cut a way into care by 36%, more than 35%; the cut is held at that.',
    ]);
  });

  it('tell what the cap took away in children, and nothing where it does not bind', () => {
    const named = { ...together, id: 'both', name: 'Both at once' };
    const calm = scenarioOf({ 'family-group-conference': { target: 0.8, now: 0.2 } });
    const prepared = prepareRun(careRequest({ scenarios: [named, calm], years: 4 }));
    const [effect, ...others] = capEffects(prepared);
    expect(capSentences(prepared)).toEqual(['Both at once: that limit takes away less than one child over the run.']);
    expect(effect && capSentence({ ...effect, fewerEntries: 12.4, fewerInCare: 0.8 })).toMatch(
      /^Both at once: without that limit about 12 fewer children would come into care .* about 1 fewer child would be/,
    );
    expect(others).toEqual([]);
    expect(effect).toMatchObject({ scenario: 'both', held: 0.35, move: 'pre-proceedings.care' });
    expect(effect?.fewerEntries).toBeGreaterThan(0);
    expect(effect?.fewerEntries).toBeLessThan(1);
    expect(effect?.fewerInCare).toBeGreaterThan(0);
  });
});
