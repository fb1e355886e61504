import { expect, it } from 'vitest';
import type { Baseline } from '../../models/care/baseline.ts';
import { AREA_KINDS, illustrativeAuthority } from '../../models/fit/areas.ts';
import { calibrateEngland } from '../../models/fit/england.ts';
import { wales2019 } from '../../models/fit/wales.ts';
import { baselineOf, library } from '../support/seeds.ts';

/** A full calibration takes half a minute (`npm run calibrate`); a few rounds more from where it ended show whether it had. */
const ROUNDS = 3;
/** Largest distance of any number from the one in the seeds, as a part of it; below a hundredth, of a hundredth. */
const LIMIT = 0.003;

interface Difference {
  readonly place: string;
  readonly distance: number;
}

function* differences(now: unknown, before: unknown, place: string): Generator<Difference> {
  if (typeof now === 'number') {
    const was = typeof before === 'number' ? before : NaN;
    yield { place, distance: Math.abs(now - was) / Math.max(0.01, Math.abs(was)) };
  } else if (typeof now === 'object' && now !== null) {
    const old = before as Readonly<Record<string, unknown>> | undefined;
    for (const [key, value] of Object.entries(now)) yield* differences(value, old?.[key], `${place}.${key}`);
  } else yield { place, distance: now === before ? 0 : Infinity };
}

it('finds the baselines of the seeds again when calibration goes on from them', () => {
  const again = calibrateEngland(library, ROUNDS, baselineOf('england-2019'));
  const baselines: readonly Baseline[] = [again.england2019, again.england2020, again.averageAuthority];
  const found = baselines.flatMap((baseline) => [...differences(baseline, baselineOf(baseline.id), baseline.id)]);
  expect(found.length).toBeGreaterThan(3000);
  expect(found.filter(({ distance }) => !(distance <= LIMIT))).toEqual([]);
}, 60_000);

it('finds the places made from England again', () => {
  const england = baselineOf('england-2020');
  const places: readonly Baseline[] = [
    ...AREA_KINDS.map((kind) => illustrativeAuthority(library, england, kind)),
    wales2019(library, baselineOf('england-2019')),
  ];
  const found = places.flatMap((place) => [...differences(place, baselineOf(place.id), place.id)]);
  expect(found.length).toBeGreaterThan(4000);
  expect(found.filter(({ distance }) => !(distance <= LIMIT))).toEqual([]);
}, 60_000);
