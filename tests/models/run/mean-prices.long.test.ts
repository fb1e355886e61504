import { expect, test } from 'vitest';
import { numberOf, distributionOf } from '../../../models/care/library.ts';
import { DEFAULT_LOOPS } from '../../../models/care/loops.ts';
import { mean } from '../../../models/random/distributions.ts';
import { expectedSeries, simulateBlock } from '../../../models/run/block.ts';
import { outputSeries } from '../../../models/run/outputs.ts';
import { prepareRun, type PreparedRun } from '../../../models/run/prepare.ts';
import { baselineOf, library } from '../../support/seeds.ts';

const MONTHS = 12;

function prepared(evidence: 'uncertain' | 'central'): PreparedRun {
  const baseline = baselineOf('average-authority');
  return prepareRun({
    library,
    baseline,
    years: 1,
    seed: 'prices',
    evidence,
    drift: 'off',
    loops: DEFAULT_LOOPS,
    scenarios: [],
  });
}

function expectedMonth(run: PreparedRun, output: string): number {
  const series = new Float64Array(MONTHS + 1);
  outputSeries(run, output, 0, expectedSeries(run), 0, 1, 0, series);
  return series[MONTHS] ?? NaN;
}

test('expected counts are priced at mean prices where evidence is uncertain, and at stated ones where it is held central', () => {
  const price = 'price.early-help';
  for (const [evidence, pounds] of [
    ['uncertain', mean(distributionOf(library, price))],
    ['central', numberOf(library, price)],
  ] as const) {
    const run = prepared(evidence);
    const starting = expectedMonth(run, 'flow.early-help.in');
    expect(expectedMonth(run, 'cost.early-help')).toBeCloseTo(starting * pounds, 6);
  }
});

test('the mean cost of many runs is the expected cost', () => {
  const replicates = 400;
  const run = prepared('uncertain');
  const { counts } = simulateBlock(run, { from: 0, to: replicates });
  const series = new Float64Array(MONTHS + 1);
  const costs = Array.from({ length: replicates }, (_, replicate) => {
    outputSeries(run, 'cost.total', 0, counts, replicate, replicates, replicate, series);
    return series[MONTHS] ?? NaN;
  });
  const average = costs.reduce((sum, cost) => sum + cost, 0) / replicates;
  const variance = costs.reduce((sum, cost) => sum + (cost - average) ** 2, 0) / (replicates - 1);
  const standardErrors = Math.abs(average - expectedMonth(run, 'cost.total')) / Math.sqrt(variance / replicates);
  expect(standardErrors).toBeLessThan(3);
});
