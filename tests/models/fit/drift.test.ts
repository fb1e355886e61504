import { describe, expect, it } from 'vitest';
import { bootstrapErrors } from '../../../models/fit/drift-errors.ts';
import { nationalSize } from '../../../models/fit/drift-national.ts';
import { seriesOf, type AuthorityCounts } from '../../../models/fit/drift-series.ts';
import { estimateDrift } from '../../../models/fit/drift.ts';
import { exp } from '../../../models/random/elementary.ts';
import { openUniform, replicateKey, seedWords } from '../../../models/random/keys.ts';
import { normalQuantile } from '../../../models/random/normal.ts';
import { threefry } from '../../../models/random/threefry.ts';

const PLACES = 6000;
const POPULATION = 80_000;
const KNOWN = { memory: 0.7, falls: 0.2, shared: 0.5 };
const SIZE = { need: 0.3, plans: 0.25, entries: 0.2, exits: 0.15 };
const CLUSTERING = { need: 1, plans: 2, entries: 2, exits: 1 };
const PER_CHILD = { need: 0.035, plans: 0.006, entries: 0.0027 };

/** Standard normals one after another, the same for one key every time. */
function normals(place: number): () => number {
  const [high, low] = replicateKey(seedWords('known drift'), place, 4);
  const out = new Int32Array(2);
  let next = 0;
  return () => {
    threefry(high, low, next++, 0, out, 0);
    return normalQuantile(openUniform(out[0] ?? 0));
  };
}

/** Counts of a place with drift of known size, memory and correlation, and luck of known clustering. */
function place(number: number): AuthorityCounts {
  const normal = normals(number);
  const population = Math.round(POPULATION * exp(0.7 * normal()));
  const innovation = Math.sqrt(1 - KNOWN.memory ** 2);
  const size = (id: keyof typeof SIZE): number => SIZE[id] * (population / POPULATION) ** -KNOWN.falls;
  const common = path();
  function path(): number[] {
    const first = normal();
    const second = KNOWN.memory * first + innovation * normal();
    return [first, second, KNOWN.memory * second + innovation * normal()];
  }
  const together = (): number[] =>
    path().map((own, year) => Math.sqrt(KNOWN.shared) * (common[year] as number) + Math.sqrt(1 - KNOWN.shared) * own);
  const counted = (id: keyof typeof SIZE, mean: number, drift: readonly number[]): number[] =>
    drift.map((departure) => {
      const expected = mean * exp(size(id) * departure);
      return Math.round(expected + Math.sqrt(CLUSTERING[id] * expected) * normal());
    });
  const need = counted('need', PER_CHILD.need * population, together());
  const plans = counted('plans', PER_CHILD.plans * population, together());
  const entries = counted('entries', PER_CHILD.entries * population, together());
  const inCare = 0.02 * population;
  // As many leave as come, so that the children in care in the middle of the year are known.
  const leavingEarly = counted('exits', 0.004 * population, path());
  const leavingAt18 = entries.map((came, year) => came - (leavingEarly[year] as number));
  const years = [population, population, population];
  return { population: years, need, plans, entries, leaving: entries, leavingAt18, inCare: years.map(() => inCare) };
}

const PLACED = Array.from({ length: PLACES }, (_, number) => place(number));

describe('the estimator of drift', () => {
  const found = estimateDrift(PLACED, CLUSTERING, POPULATION);

  it('finds a known memory, correlation and fall with population', () => {
    expect(Math.abs(found.memory - KNOWN.memory)).toBeLessThan(0.04);
    expect(Math.abs(found.shared - KNOWN.shared)).toBeLessThan(0.04);
    expect(Math.abs(found.falls - KNOWN.falls)).toBeLessThan(0.04);
  });

  it.each(['need', 'plans', 'entries', 'exits'] as const)('finds the known size of %s', (id) => {
    expect(Math.abs(found.size[id] / SIZE[id] - 1)).toBeLessThan(0.08);
  });

  it('takes families for drift when it is not told that children come together', () => {
    const alone = { need: 1, plans: 1, entries: 1, exits: 1 };
    expect(estimateDrift(PLACED, alone, POPULATION).moments.entries.oneYear).toBeGreaterThan(
      1.2 * found.moments.entries.oneYear,
    );
  });

  it('leaves out places with few events or suppressed ones', () => {
    const counts = PLACED[0] as AuthorityCounts;
    expect(seriesOf(counts, 'need')).not.toBeNull();
    expect(seriesOf({ ...counts, need: [19, 400, 400] }, 'need')).toBeNull();
    expect(seriesOf({ ...counts, need: [null, 400, 400] }, 'need')).toBeNull();
    expect(seriesOf({ ...counts, inCare: [null, 400, 400] }, 'exits')).toBeNull();
  });
});

describe('the drift of a country', () => {
  const years = [1e6, 1e6, 1e6];
  const places = Array.from({ length: 100 }, () => ({ ...(PLACED[0] as AuthorityCounts), population: years }));
  const none = { need: 0, plans: 0, entries: 0, exits: 0 };
  const country = {
    population: years,
    need: [100, 110, 100],
    plans: [],
    entries: [],
    leaving: [],
    leavingAt18: [],
    inCare: [],
  };

  it('is its yearly changes turned into a size', () => {
    const change = Math.log(1.1);
    expect(nationalSize(country, places, none, 0.5)).toBeCloseTo(change, 9);
  });

  it('is less what independent places leave when added up', () => {
    const left = { ...none, need: 0.5 };
    expect(nationalSize(country, places, left, 0.5)).toBeCloseTo(Math.sqrt(Math.log(1.1) ** 2 - 0.25 / 100), 9);
    expect(nationalSize(country, places, { ...none, need: 5 }, 0.5)).toBe(0);
  });
});

describe('standard errors', () => {
  const values = Array.from({ length: 100 }, (_, at) => at);
  const mean = (drawn: readonly number[]): number[] => [drawn.reduce((sum, value) => sum + value, 0) / drawn.length];

  it('of a mean are those of theory, and the same every time', () => {
    const [error] = bootstrapErrors(values, mean, 2000, 'errors');
    expect(Math.abs((error as number) / (Math.sqrt((100 ** 2 - 1) / 12) / 10) - 1)).toBeLessThan(0.06);
    expect(bootstrapErrors(values, mean, 2000, 'errors')).toEqual([error]);
    expect(bootstrapErrors(values, mean, 2000, 'other')).not.toEqual([error]);
  });
});
