import type { Block, ReplicateRange, RunRequest, RunSummary, Summary } from '../../../models/run/request.ts';
import type { Samples, UncertaintySplit } from '../../../models/run/uncertainty.ts';
import type { UncertaintyQuestion } from '../../../models/run/uncertainty-question.ts';
import type { Reply, SimulationApi } from '../../../workers/protocol.ts';

/** A model so simple that its results can be told by heart: replicate r gives the number r. */
export function fakeApi(overrides: Partial<SimulationApi> = {}): SimulationApi {
  const held = new Map<number, Block[]>();
  return {
    prepare: (key) => {
      held.set(key, []);
      return ok({ outputs: ['number'], held: [0] });
    },
    simulate: (key, range) =>
      held.has(key) ? ok(fakeBlock(range)) : { ok: false, fault: { kind: 'failed', message: 'not prepared' } },
    hold: (key, block) => {
      held.get(key)?.push(block);
      return ok(null);
    },
    summarise: (key, replicates) => ok(fakeSummary(held.get(key) ?? [], replicates)),
    compare: (_key, replicates) =>
      Promise.resolve(ok({ modelVersion: 'fake', months: [], replicates, levels: [], pairs: [] })),
    chance: () => Promise.resolve(ok(0.5)),
    bid: () => Promise.resolve({ ok: false, fault: { kind: 'failed', message: 'nothing to price' } }),
    explain: () => Promise.resolve({ ok: false, fault: { kind: 'failed', message: 'nothing to explain' } }),
    release: (key) => {
      held.delete(key);
      return ok(null);
    },
    expected: () => ok(fakeSummary([fakeBlock({ from: 0, to: 1 })], 0)),
    loopShares: () => Promise.resolve(ok([])),
    sample: (_request, _question, source, { from, to }) =>
      Promise.resolve(ok(Float64Array.from({ length: to - from }, (_, at) => (source === 'drift' ? 0 : from + at)))),
    split: (_request, question, samples) => Promise.resolve(ok(fakeSplit(question, samples))),
    follow: () => Promise.resolve(ok(new Float64Array())),
    journeys: () => Promise.resolve({ ok: false, fault: { kind: 'failed', message: 'nobody to follow' } }),
    ...overrides,
  };
}

/** A split that tells how many replicates of each source it was made from. */
function fakeSplit(question: UncertaintyQuestion, samples: Samples): UncertaintySplit {
  const { everything, evidence, chance, drift } = samples;
  return {
    ...question,
    replicates: {
      everything: everything.length,
      evidence: evidence.length,
      chance: chance.length,
      drift: drift.length,
    },
    standardDeviation: everything.reduce((sum, value) => sum + value, 0),
    shares: { evidence: 0.5, chance: 0.5, drift: 0 },
    together: 0,
    stated: 0,
    inputs: [],
  };
}

export function ok<T>(value: T): Reply<T> {
  return { ok: true, value };
}

export function fakeBlock(range: ReplicateRange): Block {
  return { range, counts: Int32Array.from({ length: range.to - range.from }, (_, index) => range.from + index) };
}

/** The mean of the first so many replicates; it tells how many and which were held. */
export function fakeSummary(blocks: readonly Block[], replicates: number): RunSummary {
  const numbers = blocks.flatMap(({ counts }) => [...counts]).sort((a, b) => a - b);
  const sum = numbers.slice(0, replicates).reduce((total, number) => total + number, 0);
  const one = Float64Array.of(sum / Math.max(1, replicates));
  const number: Summary = { mean: one, p5: one, p25: one, p50: one, p75: one, p95: one };
  return {
    modelVersion: 'fake',
    months: ['2020-03'],
    replicates,
    scenarios: [{ id: 'baseline', name: 'Baseline', outputs: { number } }],
    differences: [],
    cautions: [],
  };
}

/** A request no model looks at. */
export const FAKE_REQUEST: RunRequest = {
  library: {},
  baseline: {
    id: 'nowhere',
    label: 'Nowhere',
    description: '',
    year: 2020,
    source: '',
    population: [],
    stock: {},
    months: {},
    monthSteps: [],
    entriesPerYear: {},
    calibration: {},
  },
  scenarios: [],
  years: 1,
  seed: 'fake',
  evidence: 'central',
  loops: [],
};
