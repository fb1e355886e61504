import { describe, expect, it } from 'vitest';
import { livingCandidates } from '../../../src/charts/living-candidates.ts';
import { countGroups } from '../../../src/charts/living-groups.ts';
import { livingLayout, mostIn } from '../../../src/charts/living-layout.ts';
import { slotsOf } from '../../../src/charts/living-slots.ts';
import { LivingStage } from '../../../src/charts/living-stage.ts';
import { REGIONS, type LivingWorld } from '../../../models/run/living.ts';
import { AWAY, fillWhereabouts, makeWhereabouts, storyOf } from '../../../models/run/living-months.ts';
import { livingScene } from '../../../models/run/living-scene.ts';
import { careRequest, conferences } from '../../support/care-runs.ts';
import { baselineOf } from '../../support/seeds.ts';

const request = careRequest({ years: 3, scenarios: [conferences], baseline: baselineOf('small-affluent') });
const scene = livingScene(request, { scenarios: ['baseline', 'conferences'], replicate: 0 });
const [world] = scene.worlds as [LivingWorld];
const months = scene.months.length;
const most = mostIn(scene);

describe('places to stand', () => {
  it('are never shared, never beyond the most who are there, and kept while a child stays', () => {
    const slots = slotsOf(world, scene.children, months);
    const [where, before] = [makeWhereabouts(scene), makeWhereabouts(scene)];
    const wrong: string[] = [];
    for (let month = 0; month < months; month++) {
      fillWhereabouts(world, scene.monthsBefore, month, where);
      const taken = new Set<string>();
      for (let child = 0; child < scene.children; child++) {
        const region = where.region[child] ?? AWAY;
        if (region === AWAY) continue;
        const slot = slots[where.move[child] ?? 0] ?? 0;
        const place = `${region} ${slot}`;
        if (taken.has(place) || slot >= (most[region] ?? 0)) wrong.push(`${place} in month ${month}`);
        taken.add(place);
        const stays = month > 0 && before.region[child] === region;
        if (stays && slots[before.move[child] ?? 0] !== slot) wrong.push(`child ${child} moved in month ${month}`);
      }
      before.region.set(where.region);
      before.move.set(where.move);
    }
    expect(wrong).toEqual([]);
  });
});

describe.each([358, 560, 1160])('a picture %i wide', (width) => {
  const layout = livingLayout(most, width, 14);
  const stage = new LivingStage(scene, world);

  it('has as many dots at rest in each band as the simulation has children there, all inside it', () => {
    for (const month of [0, 13, months - 1]) {
      stage.fill(layout, month, 'state');
      const atRest = REGIONS.map(() => 0);
      for (let at = 0; at < stage.count; at++) {
        const [x, y] = [stage.fromX[at] ?? NaN, stage.fromY[at] ?? NaN];
        // Who only comes next month waits outside.
        if (x < 0) continue;
        expect(x).toBeLessThan(width);
        const band = layout.bands.findLastIndex(({ top }) => y >= top);
        atRest[band] = (atRest[band] ?? 0) + 1;
      }
      expect(atRest).toEqual(REGIONS.map((_, region) => world.stocks[region * months + month]));
    }
    expect(layout.bands.every(({ top }) => top < layout.height)).toBe(true);
  });

  it('ends one month where the next begins', () => {
    const after = new LivingStage(scene, world);
    stage.fill(layout, 7, 'state');
    after.fill(layout, 8, 'state');
    const begins = new Map<number, string>();
    for (let at = 0; at < after.count; at++) {
      if ((after.fromX[at] ?? 0) >= 0) begins.set(after.child[at] ?? -1, `${after.fromX[at]} ${after.fromY[at]}`);
    }
    let compared = 0;
    for (let at = 0; at < stage.count; at++) {
      if ((stage.toX[at] ?? 0) > width) continue;
      expect(begins.get(stage.child[at] ?? -1)).toBe(`${stage.toX[at]} ${stage.toY[at]}`);
      compared += 1;
    }
    expect(compared).toBe(begins.size);
  });

  it.each(['age', 'months'] as const)('holds everybody once whatever the colours say (%s)', (colouring) => {
    stage.fill(layout, 5, 'state');
    const children = [...stage.child.subarray(0, stage.count)].toSorted((a, b) => a - b);
    stage.fill(layout, 5, colouring);
    expect([...stage.child.subarray(0, stage.count)].toSorted((a, b) => a - b)).toEqual(children);
    expect(stage.firstOf[0]).toBe(0);
    expect(stage.firstOf.at(-1)).toBe(children.length);
  });
});

describe('children worth following', () => {
  it('go different ways in two worlds, and into care in one of them', () => {
    const offered = livingCandidates(scene);
    expect(offered.length).toBeGreaterThan(0);
    for (const child of offered) {
      const stories = scene.worlds.map((each) => storyOf(each, child));
      expect(stories[0]).not.toEqual(stories[1]);
      expect(stories.flat().some(({ place }) => place.startsWith('care.'))).toBe(true);
    }
  });

  it('come into care where there is one world', () => {
    const offered = livingCandidates({ ...scene, worlds: [world] });
    expect(offered).toHaveLength(8);
    for (const child of offered)
      expect(storyOf(world, child).some(({ place }) => place.startsWith('care.'))).toBe(true);
  });
});

describe('children by colour, as a table', () => {
  const care = REGIONS.findIndex(({ id }) => id === 'care');
  const all = (month: number): number =>
    REGIONS.reduce((sum, _, region) => sum + (world.stocks[region * months + month] ?? 0), 0);

  it('are all children shown, whatever the colours say', () => {
    for (const month of [0, 13, months - 1]) {
      const byState = countGroups(scene, world, month, 'state');
      expect(byState[care]).toBe(world.stocks[care * months + month]);
      for (const colouring of ['age', 'months'] as const) {
        const counts = countGroups(scene, world, month, colouring);
        expect(counts.reduce((sum, each) => sum + each, 0)).toBe(all(month));
        expect(counts.every((each) => each > 0)).toBe(true);
      }
    }
  });

  it('are the dots of each colour, where nobody comes or goes', () => {
    const stage = new LivingStage(scene, world);
    stage.fill(livingLayout(most, 560, 14), months - 1, 'months');
    const dots = [...stage.firstOf].slice(1).map((end, at) => end - (stage.firstOf[at] ?? 0));
    expect(dots.slice(0, 4)).toEqual(countGroups(scene, world, months - 1, 'months'));
  });
});
