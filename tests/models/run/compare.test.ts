import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../models/care/scenario.ts';
import { simulateBlock } from '../../../models/run/block.ts';
import { compareScenarios, type Comparison, type Comparisons } from '../../../models/run/compare.ts';
import { MEASURES } from '../../../models/run/measures.ts';
import { fillPair } from '../../../models/run/paired-months.ts';
import { OUTPUTS, prepareRun } from '../../../models/run/prepare.ts';
import { quantileOf } from '../../../models/run/quantile.ts';
import { partsOf, type ScenarioPart } from '../../../models/run/replicate-table.ts';
import { SummaryArrays } from '../../../models/run/summary-arrays.ts';
import { summarise } from '../../../models/run/summarise.ts';
import { conferences } from '../../support/care-runs.ts';
import { shortRequest } from '../../workers/helpers/requests.ts';

const help: Scenario = {
  id: 'help',
  name: 'More help',
  levers: { 'family-help-spend': { target: 400, rampMonths: 0 } },
  drivers: { 'trend-in-need': { change: 0.03 } },
};
const copy: Scenario = { ...conferences, id: 'copy', name: 'The same again' };
const REPLICATES = 24;
const prepared = prepareRun(shortRequest({ scenarios: [conferences, help, copy] }));
const block = simulateBlock(prepared, { from: 0, to: REPLICATES });
const parts = partsOf(block, 4);
const ALL = MEASURES.map(({ id }) => id);

function compared(pairs: [string, string][], measures = ALL, of: readonly ScenarioPart[][] = parts): Comparisons {
  return compareScenarios(prepared, of, {
    pairs: pairs.map(([scenario, against]) => ({ scenario, against })),
    measures,
  });
}

function only(pairs: readonly Comparison[], measure: string, scenario: string, against: string): Comparison {
  const found = pairs.filter((pair) => pair.measure === measure && pair.scenario === scenario);
  const [pair, ...others] = found.filter((each) => each.against === against);
  if (!pair || others.length > 0) throw new Error(`Not one comparison of ${scenario} and ${against} by ${measure}.`);
  return pair;
}

/** An output of one scenario in each replicate, straight from the counts: at a month, or all until then. */
function values(output: string, scenario: number, month: number, all: boolean): number[] {
  const at = prepared.model.recorder.ids.indexOf(output);
  const stride = prepared.months.length;
  const size = prepared.model.recorder.ids.length * stride;
  return Array.from({ length: REPLICATES }, (_, replicate) => {
    const from = (scenario * REPLICATES + replicate) * size + at * stride;
    const series = block.counts.subarray(from, from + stride);
    return all ? series.slice(0, month + 1).reduce((sum, value) => sum + value, 0) : (series[month] as number);
  });
}

describe('two scenarios compared', () => {
  const { pairs, levels, months, replicates } = compared([
    ['conferences', 'baseline'],
    ['conferences', 'help'],
    ['copy', 'conferences'],
    ['baseline', 'baseline'],
  ]);

  it.each([
    ['children-in-care', 'stock.care', false],
    ['entries', 'flow.care.in', true],
    ['exits', 'flow.care.out', true],
    ['returns-broken-down', 'flow.care.in.returned-home', true],
  ] as const)('by %s differ replicate by replicate, neither being the baseline', (measure, output, all) => {
    const pair = only(pairs, measure, 'conferences', 'help');
    const own = values(output, 1, 12, all);
    const other = values(output, 2, 12, all);
    const differences = own.map((value, at) => value - (other[at] as number));
    const sorted = Float64Array.from(differences).sort();
    expect(pair.difference.mean[12]).toBe(differences.reduce((sum, value) => sum + value, 0) / REPLICATES);
    expect(pair.difference.p5[12]).toBe(quantileOf(sorted, 0.05));
    expect(pair.difference.p25[12]).toBe(quantileOf(sorted, 0.25));
    expect(pair.difference.p95[12]).toBe(quantileOf(sorted, 0.95));
    const level = levels.find((each) => each.measure === measure && each.scenario === 'conferences');
    expect(level?.summary.p50[12]).toBe(quantileOf(Float64Array.from(own).sort(), 0.5));
    const sign = measure === 'exits' ? -1 : 1;
    const wins = differences.map((difference) => (difference === 0 ? 0.5 : sign * difference < 0 ? 1 : 0) as number);
    expect(pair.beats[12]).toBe(wins.reduce((sum, each) => sum + each, 0) / REPLICATES);
  });

  it('differ in per cent of the other in the same replicate', () => {
    const { perCent } = only(pairs, 'children-in-care', 'conferences', 'help');
    const other = values('stock.care', 2, 12, false);
    const shares = values('stock.care', 1, 12, false).map((value, at) => {
      const against = other[at] as number;
      return (100 * (value - against)) / against;
    });
    expect(perCent.mean[12]).toBe(shares.reduce((sum, share) => sum + share, 0) / REPLICATES);
    expect(perCent.p5[12]).toBe(quantileOf(Float64Array.from(shares).sort(), 0.05));
    expect(perCent.mean[12]).not.toBe(0);
  });

  it('have no difference in per cent of nothing', () => {
    const entries = only(pairs, 'entries', 'conferences', 'baseline').perCent;
    expect(entries.mean[0]).toBeNaN();
    expect(entries.p95[0]).toBeNaN();
    expect(entries.mean[12]).not.toBeNaN();
    expect(only(pairs, 'net-cost', 'conferences', 'help').perCent.mean.every((value) => Number.isNaN(value))).toBe(
      true,
    );
  });

  it('differ by exactly nothing, without any width, when they are equal', () => {
    for (const measure of ALL) {
      for (const { difference, beats } of [
        only(pairs, measure, 'copy', 'conferences'),
        only(pairs, measure, 'baseline', 'baseline'),
      ]) {
        const arrays = [difference.mean, difference.p5, difference.p25, difference.p50, difference.p75, difference.p95];
        expect(arrays.every((array) => array.every((value) => value === 0))).toBe(true);
        expect(beats.every((chance) => chance === 0.5)).toBe(true);
      }
    }
  });

  it('against the baseline differ as the summary of the run says', () => {
    const summary = summarise(prepared, [block], { outputs: ['stock.care', 'sum.cost.total'] });
    const [conference] = summary.differences;
    expect(only(pairs, 'children-in-care', 'conferences', 'baseline').difference).toEqual(
      conference?.outputs['stock.care'],
    );
    expect(only(pairs, 'cumulative-cost', 'conferences', 'baseline').difference).toEqual(
      conference?.outputs['sum.cost.total'],
    );
    expect([months, replicates]).toEqual([summary.months, REPLICATES]);
  });

  it('cost a net sum that is nothing in the baseline, and the difference in cost in a scenario', () => {
    const levelOf = (scenario: string): Comparisons['levels'][number] | undefined =>
      levels.find((level) => level.measure === 'net-cost' && level.scenario === scenario);
    expect(levelOf('baseline')?.summary.mean.every((value) => value === 0)).toBe(true);
    const net = levelOf('conferences')?.summary.mean[12] as number;
    const difference = only(pairs, 'cumulative-cost', 'conferences', 'baseline').difference.mean[12] as number;
    expect(Math.abs(net - difference)).toBeLessThan(1e-3);
    expect(Math.abs(net)).toBeGreaterThan(1000);
  });

  it('do not depend on how replicates were cut, scenario by scenario', () => {
    const cut = (edges: readonly number[]): ScenarioPart[][] => {
      const pieces = edges.slice(1).map((to, at) => simulateBlock(prepared, { from: edges[at] as number, to }));
      return [0, 1, 2, 3].map((scenario) => pieces.flatMap((piece) => partsOf(piece, 4)[scenario] ?? []));
    };
    const apart = cut([0, 5, 11, REPLICATES]).map((each) => each.reverse());
    const mixed = parts.map((part, scenario) => (scenario % 2 === 0 ? part : (apart[scenario] as ScenarioPart[])));
    const pair: [string, string][] = [['help', 'conferences']];
    expect(compared(pair, ALL, mixed)).toEqual(compared(pair));
  });

  it('are refused when one of them, or the measure, is not there, and when a replicate is missing', () => {
    expect(() => compared([['nobody', 'baseline']])).toThrow('There is no scenario "nobody".');
    expect(() => compared([['help', 'baseline']], ['luck'])).toThrow('There is no measure "luck".');
    const short = parts.map((part, at) => (at === 2 ? [] : part));
    expect(() => compared([['help', 'baseline']], ALL, short)).toThrow(RangeError);
  });
});

describe('the chance that one beats the other', () => {
  const [lower] = MEASURES;
  const chance = (own: number[], other: number[], better: 'lower' | 'higher'): number | undefined => {
    if (!lower) throw new Error('There is no measure.');
    const arrays = new SummaryArrays(2, 1);
    const into = { difference: arrays.take(), perCent: arrays.take(), beats: new Float64Array(1) };
    const tables = { own: Float64Array.from(own), other: Float64Array.from(other) };
    fillPair({ ...lower, better }, { ...tables, replicates: own.length, from: 0, to: 1 }, into);
    return into.beats[0];
  };

  it('counts ties half, and goes the way of the measure', () => {
    expect(chance([1, 2, 3, 4], [2, 2, 2, 2], 'lower')).toBe(0.375);
    expect(chance([1, 2, 3, 4], [2, 2, 2, 2], 'higher')).toBe(0.625);
    expect(chance([2, 2], [2, 2], 'lower')).toBe(0.5);
    expect(chance([1, 1], [2, 2], 'lower')).toBe(1);
  });

  it('of every measure is that of an output the model gives', () => {
    expect(MEASURES.filter(({ output }) => !OUTPUTS.some(({ id }) => id === output))).toEqual([]);
  });
});
