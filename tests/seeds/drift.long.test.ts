import { describe, expect, it } from 'vitest';
import { distributionOf, entryOf, numberOf } from '../../models/care/library.ts';
import { bootstrapErrors } from '../../models/fit/drift-errors.ts';
import { memoryOf } from '../../models/fit/drift-moments.ts';
import { nationalSize } from '../../models/fit/drift-national.ts';
import { SERIES } from '../../models/fit/drift-series.ts';
import { estimateDrift, sizesUnder } from '../../models/fit/drift.ts';
import { driftTable, familyClustering } from '../support/drift-table.ts';
import { library } from '../support/seeds.ts';

const RESAMPLES = 1000;

const { authorities, england } = driftTable();
const clustering = familyClustering();
const reference = numberOf(library, 'drift.population');
const found = estimateDrift(authorities, clustering, reference);

const errors = bootstrapErrors(
  authorities,
  (drawn) => {
    const { falls, shared, moments } = estimateDrift(drawn, clustering, reference);
    const sizes = sizesUnder(found.memory, found.falls, drawn, clustering, reference);
    const memory = memoryOf([moments.need, moments.plans, moments.entries]);
    return [...SERIES.map((id) => sizes[id]), memory, falls, shared];
  },
  RESAMPLES,
  'drift',
);

describe('the evidence on drift is what the published counts give', () => {
  it.each(SERIES)('%s: size and places', (id) => {
    expect(numberOf(library, `drift.${id}.size`)).toBeCloseTo(found.size[id], 3);
    expect(entryOf(library, `drift.${id}.size`).source).toContain(`${found.places[id]} authorities`);
  });

  it.each([
    ['drift.memory', found.memory],
    ['drift.falls', found.falls],
    ['drift.shared', found.shared],
  ])('%s', (id, value) => {
    expect(numberOf(library, id)).toBeCloseTo(value, 3);
  });

  it('children per family: the mean of the shares is the mean of the trial', () => {
    const { value } = entryOf(library, 'families.shares');
    const shares = Object.entries(value as Readonly<Record<string, number>>).map(
      ([children, share]) => [Number(children), share] as const,
    );
    expect(shares.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 9);
    const mean = shares.reduce((sum, [children, share]) => sum + children * share, 0);
    expect(mean).toBeCloseTo(numberOf(library, 'families.children'), 9);
    expect(numberOf(library, 'families.children')).toBeCloseTo(2548 / 1511, 2);
    const squares = shares.reduce((sum, [children, share]) => sum + children * children * share, 0);
    expect(entryOf(library, 'families.shares').caveat).toContain(`= ${(squares / mean).toFixed(2)} times`);
  });

  it('the populations are those of the table', () => {
    expect(reference).toBe(Math.round((england.population[2] as number) / 152));
    const largest = Math.max(...authorities.map(({ population }) => population[2] ?? 0));
    expect(numberOf(library, 'drift.largest-population')).toBe(largest);
  });

  it('what the country shares is of the stated order', () => {
    expect(numberOf(library, 'drift.national.size')).toBeCloseTo(
      nationalSize(england, authorities, found.size, found.memory),
      2,
    );
    expect(entryOf(library, 'drift.national.size').status).toBe('assumed');
  });
});

describe('how sure it is', () => {
  it.each(SERIES.map((id, at) => [id, errors[at] as number] as const))('%s: the range drawn', (id, error) => {
    const distribution = distributionOf(library, `drift.${id}.size`);
    expect(distribution.kind).toBe('lognormal');
    const sigma = distribution.kind === 'lognormal' ? distribution.sigma : NaN;
    expect(sigma).toBeCloseTo(error / found.size[id], 2);
  });

  it.each([
    ['drift.memory', errors[4]],
    ['drift.falls', errors[5]],
    ['drift.shared', errors[6]],
  ] as const)('%s: the standard error stated', (id, error) => {
    const stated = Number(/Standard error (\d\.\d+)/.exec(entryOf(library, id).caveat ?? '')?.[1]);
    expect(Math.abs(stated - (error as number))).toBeLessThan(0.01);
  });
});
