import { DEFAULT_LOOPS } from '../../models/care/loops.ts';
import type { Scenario } from '../../models/care/scenario.ts';
import { simulateBlock } from '../../models/run/block.ts';
import { outputSeries } from '../../models/run/outputs.ts';
import { prepareRun, type PreparedRun } from '../../models/run/prepare.ts';
import type { Block, RunRequest } from '../../models/run/request.ts';
import { baselineOf, library } from './seeds.ts';

/** Conferences offered to 80% of families instead of 20%: the question the finance lead brings. */
export const conferences: Scenario = {
  id: 'conferences',
  name: 'Conferences for 80%',
  levers: { 'family-group-conference': { target: 0.8, now: 0.2 } },
  drivers: {},
};

/** Every lever and every driver away from where it stands, at different times. */
export const everything: Scenario = {
  id: 'everything',
  name: 'Everything at once',
  levers: {
    'family-group-conference': { target: 0.9, now: 0.2, start: '2021-01', rampMonths: 6 },
    'family-help-spend': { target: 300, start: '2020-10' },
    'post-removal-support': { target: 0.6, start: '2022-04', rampMonths: 0 },
  },
  drivers: { 'trend-in-need': { change: 0.02 } },
};

/** A request for the average authority; evidence held at its stated values and no drift unless said otherwise. */
export function careRequest(over: Partial<RunRequest> = {}): RunRequest {
  return {
    library,
    baseline: baselineOf('average-authority'),
    scenarios: [],
    years: 10,
    seed: 'care',
    evidence: 'central',
    drift: 'off',
    loops: DEFAULT_LOOPS,
    ...over,
  };
}

/** A run and the counts of its first replicates. */
export class CareSample {
  readonly prepared: PreparedRun;
  readonly replicates: number;
  readonly block: Block;

  constructor(request: RunRequest, replicates: number) {
    this.prepared = prepareRun(request);
    this.replicates = replicates;
    this.block = simulateBlock(this.prepared, { from: 0, to: replicates });
  }

  /** One output of one scenario (0 is the baseline) in one replicate, month by month. */
  series(output: string, scenario: number, replicate: number): Float64Array {
    const series = new Float64Array(this.prepared.months.length);
    const { counts } = this.block;
    outputSeries(this.prepared, output, scenario, counts, replicate, this.replicates, replicate, series);
    return series;
  }

  /** The same at one month, for each replicate. */
  values(output: string, scenario: number, month: number): number[] {
    return Array.from(
      { length: this.replicates },
      (_, replicate) => this.series(output, scenario, replicate)[month] as number,
    );
  }
}

export function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
