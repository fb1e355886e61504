import { describe, expect, it } from 'vitest';
import { AGE_BANDS } from '../../../models/care/ages.ts';
import { CARE_STATES } from '../../../models/care/states.ts';
import { BASELINE_SCENARIO, type Scenario } from '../../../models/care/scenario.ts';
import { ageAt } from '../../../models/engine/everyone.ts';
import { JourneyFollower, placeId } from '../../../models/run/journey-sample.ts';
import { journeyWindow } from '../../../models/run/journeys-question.ts';
import { PLACES, REGIONS, type LivingWorld } from '../../../models/run/living.ts';
import { livingScene } from '../../../models/run/living-scene.ts';
import { AWAY, fillWhereabouts, makeWhereabouts, storyOf } from '../../../models/run/living-months.ts';
import { CareSample, careRequest, conferences } from '../../support/care-runs.ts';
import { baselineOf } from '../../support/seeds.ts';

const REPLICATE = 1;
const nothing: Scenario = { ...BASELINE_SCENARIO, id: 'nothing', name: 'Nothing' };
const request = careRequest({
  ...{ years: 4, scenarios: [conferences, nothing], baseline: baselineOf('small-affluent') },
  ...{ drift: 'on', evidence: 'uncertain' },
});
const question = { scenarios: ['conferences', 'baseline', 'nothing'], replicate: REPLICATE };
const scene = livingScene(request, question);
const sample = new CareSample(request, REPLICATE + 1);
const [ruled, baseline, same] = scene.worlds as [LivingWorld, LivingWorld, LivingWorld];
const months = scene.months.length;
const care = REGIONS.findIndex(({ id }) => id === 'care');

describe.each([
  [ruled, 1],
  [baseline, 0],
] as const)('the children of one replicate', (world, scenario) => {
  it('are in each region as many as the run itself counts, in every month', () => {
    const where = makeWhereabouts(scene);
    REGIONS.forEach(({ id }, region) => {
      const counted = sample.series(`stock.${id}`, scenario, REPLICATE);
      expect([...world.stocks.slice(region * months, (region + 1) * months)], id).toEqual([...counted]);
    });
    for (let month = 0; month < months; month++) {
      fillWhereabouts(world, scene.monthsBefore, month, where);
      const dots = REGIONS.map((_, region) => where.region.filter((each) => each === region).length);
      expect(dots).toEqual(REGIONS.map((_, region) => world.stocks[region * months + month]));
    }
  });

  it('are as old as the run counts them', () => {
    const where = makeWhereabouts(scene);
    for (const month of [0, 1, 7, 12, 30, months - 1]) {
      fillWhereabouts(world, scene.monthsBefore, month, where);
      const ages = [...where.region.keys()]
        .filter((child) => where.region[child] === care)
        .map((child) => ageAt(scene.firstClass[child] ?? 0, scene.birthMonth[child] ?? 0, month - 1));
      for (const { id, first, last } of AGE_BANDS) {
        const dots = ages.filter((age) => age >= first && age <= last).length;
        expect(dots, `${id} in month ${month}`).toBe(sample.series(`stock.care.age.${id}`, scenario, REPLICATE)[month]);
      }
    }
  });

  it('cost what the run says', () => {
    expect([...world.cost]).toEqual([...sample.series('cost.total', scenario, REPLICATE)]);
  });

  it('go the ways that the engine tells whoever follows children into care', () => {
    const followed = new JourneyFollower(sample.prepared).followed(scenario, REPLICATE).people;
    const { from, until, follow } = journeyWindow(request);
    const told = followed.map(({ age, moves }) =>
      JSON.stringify([age, moves.map(({ month, to }) => [month + 1, placeId(sample.prepared.model, to)])]),
    );
    const shown = Array.from({ length: scene.children }, (_, child) => storyOf(world, child)).flatMap(
      (story, child) => {
        const entry = story.findIndex(
          ({ place, from: month }, at) =>
            month > from &&
            month <= until &&
            CARE_STATES.includes(place) &&
            !CARE_STATES.includes(story[at - 1]?.place ?? ''),
        );
        const first = story[entry];
        if (first === undefined) return [];
        const age = ageAt(scene.firstClass[child] ?? 0, scene.birthMonth[child] ?? 0, first.from - 1);
        const rest = story.slice(entry).filter(({ from: month }) => month <= until + follow);
        return [JSON.stringify([age, rest.map(({ place, from: month }) => [month, place])])];
      },
    );
    expect(told.length).toBeGreaterThan(100);
    expect(shown.toSorted()).toEqual(told.toSorted());
  });
});

describe('two worlds with the same luck', () => {
  it('are one where nothing is changed', () => {
    expect({ ...same, id: '', name: '' }).toEqual({ ...baseline, id: '', name: '' });
  });

  it('begin with the same children in the same places, and part later', () => {
    const [one, other] = [makeWhereabouts(scene), makeWhereabouts(scene)];
    fillWhereabouts(ruled, scene.monthsBefore, 0, one);
    fillWhereabouts(baseline, scene.monthsBefore, 0, other);
    expect([one.region, one.months]).toEqual([other.region, other.months]);
    fillWhereabouts(ruled, scene.monthsBefore, months - 1, one);
    fillWhereabouts(baseline, scene.monthsBefore, months - 1, other);
    const apart = one.region.filter((region, child) => region !== other.region[child]).length;
    expect(apart).toBeGreaterThan(0);
    // Only what the conferences touch differs, and that is little.
    expect(apart).toBeLessThan(scene.children / 20);
  });
});

describe('months in a region', () => {
  it('go on from one placement to another, and begin anew with every coming in', () => {
    const where = makeWhereabouts(scene);
    const before = makeWhereabouts(scene);
    let moved = 0;
    const wrong: string[] = [];
    for (let month = 1; month < months; month++) {
      fillWhereabouts(baseline, scene.monthsBefore, month - 1, before);
      fillWhereabouts(baseline, scene.monthsBefore, month, where);
      for (let child = 0; child < scene.children; child++) {
        const [then, now] = [before.region[child], where.region[child]];
        const stays = now !== AWAY && then === now;
        if (now !== AWAY && !stays) moved += 1;
        const expected = stays ? (before.months[child] ?? 0) + 1 : 0;
        if (where.months[child] !== expected) wrong.push(`child ${child} in month ${month}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(moved).toBeGreaterThan(1000);
    expect(Math.max(...scene.monthsBefore)).toBeGreaterThan(12);
  });
});

describe('a picture that cannot be made', () => {
  it('is refused with the reason', () => {
    expect(() => livingScene({ ...request, chance: 'averaged' }, question)).toThrow(/so large/);
    expect(() => livingScene(request, { ...question, scenarios: ['other'] })).toThrow('There is no scenario "other".');
  });

  it('knows every place a child can come to', () => {
    expect(new Set(PLACES).size).toBe(PLACES.length);
    expect(PLACES.length).toBeLessThan(256);
  });
});
