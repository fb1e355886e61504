import { describe, expect, test } from 'vitest';
import {
  openUniform,
  purposes,
  replicateKey,
  seedWords,
  type KeyWords,
  type Purpose,
} from '../../../models/random/keys.ts';
import { threefry } from '../../../models/random/threefry.ts';
import {
  chiSquareChance,
  gridCounts,
  histogram,
  kolmogorovChance,
  scaledCorrelation,
  FAR,
  UNLIKELY,
} from './statistics.ts';

/** Where one number of a run comes from. */
interface Place {
  readonly seed: string;
  readonly replicate: number;
  readonly purpose: Purpose;
  readonly child: number;
  readonly decision: number;
}

const origin: Place = { seed: 'demo', replicate: 0, purpose: purposes.children, child: 0, decision: 0 };
const out = new Int32Array(2);

const keys = new Map<string, KeyWords>();

/** Kept, because a seed takes a hundred times as long as a draw. */
function keyOf(seed: string, replicate: number, purpose: Purpose): KeyWords {
  const name = [seed, replicate, purpose].join('|');
  const key = keys.get(name) ?? replicateKey(seedWords(seed), replicate, purpose);
  keys.set(name, key);
  return key;
}

function luck({ seed, replicate, purpose, child, decision }: Place, word: 0 | 1 = 0): number {
  const [key0, key1] = keyOf(seed, replicate, purpose);
  threefry(key0, key1, child, decision, out, 0);
  return openUniform(out[word] as number);
}

const length = 4000;

/** Numbers along one direction, everything else held still. */
function along(step: (place: number) => Partial<Place>, from: Partial<Place> = {}, word: 0 | 1 = 0): number[] {
  return Array.from({ length }, (_, place) => luck({ ...origin, ...from, ...step(place) }, word));
}

const directions: Record<string, (place: number) => Partial<Place>> = {
  replicates: (replicate) => ({ replicate }),
  children: (child) => ({ child }),
  decisions: (decision) => ({ decision }),
  'numbered seeds': (place) => ({ seed: String(place) }),
  'worded seeds': (place) => ({ seed: `class ${String(place)} of 2020` }),
};

describe.each(Object.entries(directions))('luck across %s', (_, step) => {
  const values = along(step);

  test('is uniform in coarse and fine steps', () => {
    expect(kolmogorovChance(values)).toBeGreaterThan(UNLIKELY);
    expect(chiSquareChance(histogram(values, 64))).toBeGreaterThan(UNLIKELY);
    // The low bits too, which a count of coarse steps does not see.
    expect(
      chiSquareChance(
        histogram(
          values.map((x) => (x * 2 ** 20) % 1),
          64,
        ),
      ),
    ).toBeGreaterThan(UNLIKELY);
  });

  test.each([1, 2, 3, 4, 8, 16, 64, 256])('is unrelated %i apart', (lag) => {
    const [first, second] = [values.slice(0, -lag), values.slice(lag)];
    expect(Math.abs(scaledCorrelation(first, second))).toBeLessThan(FAR);
    expect(chiSquareChance(gridCounts(first, second, 8))).toBeGreaterThan(UNLIKELY);
  });

  test('does not tend up or down', () => {
    const places = values.map((__, place) => place);
    expect(Math.abs(scaledCorrelation(values, places))).toBeLessThan(FAR);
  });
});

const neighbours: readonly (readonly [string, Partial<Place>, Partial<Place>])[] = [
  ['replicates 0 and 1', {}, { replicate: 1 }],
  ['replicates 7 and 8', { replicate: 7 }, { replicate: 8 }],
  ['decisions 0 and 1', {}, { decision: 1 }],
  ['decisions 11 and 12', { decision: 11 }, { decision: 12 }],
  ['seeds a and b', { seed: 'a' }, { seed: 'b' }],
  ['seeds 1 and 2', { seed: '1' }, { seed: '2' }],
  ['seeds 1 and 11', { seed: '1' }, { seed: '11' }],
  ['seeds 0 and 00', { seed: '0' }, { seed: '00' }],
  ['seeds demo and Demo', {}, { seed: 'Demo' }],
  ['opening and entries', { purpose: purposes.opening }, { purpose: purposes.entries }],
  ['entries and children', { purpose: purposes.entries }, {}],
];

describe.each(neighbours)('luck of the same children under %s', (_, first, second) => {
  test('is unrelated', () => {
    const children = (child: number): Partial<Place> => ({ child });
    const [a, b] = [along(children, first), along(children, second)];
    expect(Math.abs(scaledCorrelation(a, b))).toBeLessThan(FAR);
    expect(chiSquareChance(gridCounts(a, b, 8))).toBeGreaterThan(UNLIKELY);
  });
});

test('the two words of one call are unrelated', () => {
  const children = (child: number): Partial<Place> => ({ child });
  const [a, b] = [along(children), along(children, {}, 1)];
  expect(Math.abs(scaledCorrelation(a, b))).toBeLessThan(FAR);
  expect(chiSquareChance(gridCounts(a, b, 16))).toBeGreaterThan(UNLIKELY);
});

test('child n with decision m is unrelated to child m with decision n', () => {
  const a = along((place) => ({ child: place, decision: 5000 + place }));
  const b = along((place) => ({ child: 5000 + place, decision: place }));
  expect(Math.abs(scaledCorrelation(a, b))).toBeLessThan(FAR);
  expect(new Set([...a, ...b]).size).toBe(2 * length);
});
