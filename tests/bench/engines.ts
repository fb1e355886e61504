import { careDefinition, careOpening } from '../../models/care/definition.ts';
import type { Baseline } from '../../models/care/baseline.ts';
import type { EvidenceLibrary } from '../../models/care/evidence.ts';
import { DEFAULT_LOOPS } from '../../models/care/loops.ts';
import { STATES } from '../../models/care/states.ts';
import { simulateReplicate } from '../../models/engine/children.ts';
import { compileModel } from '../../models/engine/compile.ts';
import { expectedFlows } from '../../models/engine/expected.ts';
import { NO_CHANGE } from '../../models/engine/plan.ts';
import { makeSimulation } from '../../models/engine/simulation.ts';
import { scaledBaseline } from '../../models/fit/opening.ts';
import { seedWords } from '../../models/random/keys.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import { simulateBlock } from '../../models/run/block.ts';
import { milliseconds, repeat, rounded, type Figure } from './measure.ts';

const MONTHS = 120;
const EVERYBODY = [{ id: 'everybody', kind: 'stock' as const, states: STATES.map((state) => state.id) }];

/** Nanoseconds to move one child (or followed parent) on by one month, opening and recording included. */
export function childMonth(library: EvidenceLibrary, baseline: Baseline): Figure {
  const model = compileModel(careDefinition(library, baseline), careOpening(baseline), EVERYBODY);
  const simulation = makeSimulation(model);
  const words = seedWords('bench');
  const counts = new Int32Array(MONTHS + 1);
  let replicate = 0;
  return repeat('nanoseconds-per-child-month', 'ns', 10, { warmUps: 10, samples: 40 }, () => {
    const spent = milliseconds(() => {
      simulateReplicate(simulation, NO_CHANGE, MONTHS, words, replicate++, counts, 0);
    });
    const childMonths = counts.subarray(0, MONTHS).reduce((sum, people) => sum + people, 0);
    return (spent * 1e6) / childMonths;
  });
}

/**
 * The same in a run as it comes, evidence uncertain and drift on: each month of each child counts once in the baseline and once in the
 * scenario, as it stands in the results. How many there are is taken from expected flows of the baseline, for both.
 */
export function childMonthOfARun(library: EvidenceLibrary, baseline: Baseline): Figure {
  const conferences = {
    ...{ id: 'conferences', name: 'Conferences', drivers: {} },
    levers: { 'family-group-conference': { target: 0.8 } },
  };
  const scenarios = [conferences];
  const prepared = prepareRun({ ...request(library, baseline, 10), scenarios });
  const model = compileModel(careDefinition(library, baseline), careOpening(baseline), EVERYBODY);
  const people = expectedFlows(model, NO_CHANGE, MONTHS).subarray(0, MONTHS);
  const childMonths = (1 + scenarios.length) * people.reduce((sum, each) => sum + each, 0);
  let replicate = 0;
  return repeat('nanoseconds-per-child-month-of-a-run', 'ns', 10, { warmUps: 10, samples: 40 }, () => {
    const from = replicate++;
    return (milliseconds(() => simulateBlock(prepared, { from, to: from + 1 })) * 1e6) / childMonths;
  });
}

/** Milliseconds for an expected run of ten years. */
export function expectedRun(library: EvidenceLibrary, baseline: Baseline): Figure {
  const prepared = prepareRun(request(library, baseline, 10));
  return repeat('expected-run-england-2020-10-years', 'ms', 15, { warmUps: 10, samples: 40 }, () =>
    milliseconds(() => expectedFlows(prepared.model, NO_CHANGE, MONTHS)),
  );
}

export type Growth = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How time grows: milliseconds a replicate by population, by horizon, and for whole blocks by replicates. */
export function growth(library: EvidenceLibrary, average: Baseline): Growth {
  const timeOf = (baseline: Baseline, years: number, replicates: number): number => {
    const prepared = prepareRun(request(library, baseline, years));
    simulateBlock(prepared, { from: 0, to: 1 });
    return rounded(milliseconds(() => simulateBlock(prepared, { from: 0, to: replicates })));
  };
  const times = (factor: number): Baseline =>
    scaledBaseline(average, 1 / factor, { id: `times-${String(factor)}`, label: '', description: '' });
  return {
    'milliseconds-a-replicate-by-population': {
      '1x': rounded(timeOf(average, 10, 20) / 20),
      '10x': rounded(timeOf(times(10), 10, 4) / 4),
      '150x': timeOf(times(150), 10, 1),
    },
    'milliseconds-a-replicate-by-years': {
      '5': rounded(timeOf(average, 5, 20) / 20),
      '10': rounded(timeOf(average, 10, 20) / 20),
      '20': rounded(timeOf(average, 20, 20) / 20),
    },
    'milliseconds-by-replicates': {
      '25': timeOf(average, 10, 25),
      '50': timeOf(average, 10, 50),
      '100': timeOf(average, 10, 100),
    },
  };
}

function request(library: EvidenceLibrary, baseline: Baseline, years: number): Parameters<typeof prepareRun>[0] {
  return { library, baseline, years, scenarios: [], seed: 'bench', evidence: 'uncertain', loops: DEFAULT_LOOPS };
}
