import type { Summary } from '../../models/run/request.ts';
import type { Taken } from '../../src/exports/taken.ts';
import type { Compared } from '../../src/results/compared.ts';
import { baselineOf, library } from './seeds.ts';
import { emptyWorkspace, planned } from './workspaces.ts';

const along = (...values: number[]): Float64Array<ArrayBuffer> => Float64Array.from(values);
const summaryOf = (first: number, second: number): Summary => ({
  mean: along(first, second),
  p5: along(first - 2, second - 2),
  p25: along(first - 1, second - 1),
  p50: along(first, second),
  p75: along(first + 1, second + 1),
  p95: along(first + 2, second + 2),
});

export const SLY_NAME = '=HYPERLINK("https://example.org","x")';

/** The same run as a comparison. */
export function fakeCompared({ workspace, baseline, summary }: Taken): Compared {
  const measure = 'children-in-care';
  const level = summaryOf(600, 8.12345);
  const pair = { scenario: 'sly', against: 'baseline', measure, difference: summaryOf(0, -12.5) };
  const { modelVersion, months, replicates } = summary;
  const request = { library, baseline: { ...baselineOf('average-authority'), ...baseline }, scenarios: [] };
  return {
    asked: {
      request: { ...request, years: 10, seed: workspace.seed, evidence: 'uncertain', loops: [] },
      ...{ replicates, key: 'x', scenarios: workspace.scenarios },
    },
    against: 'baseline',
    comparisons: {
      ...{ modelVersion, months, replicates },
      levels: ['baseline', 'sly'].map((scenario) => ({ scenario, measure, summary: level })),
      pairs: [{ ...pair, perCent: summaryOf(NaN, -2.5), beats: along(0.5, 0.93) }],
    },
    splits: summary,
    elapsedMilliseconds: 1000,
  };
}

/** A finished run of one scenario with a sly name, two measures and two months. */
export function fakeTaken(rest: Partial<Taken> = {}): Taken {
  const scenario = planned('sly', {
    name: SLY_NAME,
    description: '@note',
    levers: { 'family-group-conference': { target: 0.8, start: '2021-04' } },
    evidence: { E27: { value: 0.9, low: 0.8, high: 1 } },
  });
  const outputs = { 'stock.care': summaryOf(600, 8.12345), 'sum.cost.total': summaryOf(0, 5) };
  return {
    workspace: { ...emptyWorkspace, scenarios: [scenario] },
    baseline: baselineOf('average-authority'),
    library,
    summary: {
      modelVersion: '0.2.0',
      months: ['2020-03', '2020-04'],
      replicates: 500,
      scenarios: [
        { id: 'baseline', name: 'Baseline', outputs },
        { id: 'sly', name: SLY_NAME, outputs },
      ],
      differences: [{ scenario: 'sly', against: 'baseline', outputs: { 'stock.care': summaryOf(0, -12.5) } }],
      cautions: ['The combined cut is held at 35%.'],
    },
    date: '25 November 2026',
    isOwnData: false,
    ...rest,
  };
}
