import { careDefinition, careOpening } from '../../models/care/definition.ts';
import { COUNT_OUTPUTS } from '../../models/care/outputs.ts';
import { simulateBlock, expectedSeries } from '../../models/run/block.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import type { ModelDefinition } from '../../models/engine/definition.ts';
import { compileModel } from '../../models/engine/compile.ts';
import { careRequest, conferences, everything } from './care-runs.ts';
import { allOutputs, planOf, simulate } from './engines.ts';
import { baselineOf, library, partOf } from './seeds.ts';

/** What `tests/golden/numbers.json` holds. */
export interface GoldenNumbers {
  readonly modelVersion: string;
  readonly digests: Readonly<Record<string, string>>;
}

/** What to read when a golden number is not what it was. */
export const NUMBERS_MOVED =
  'Numbers moved. If that is meant: raise MODEL_VERSION in models/version.ts, say what moved under "Numbers" in ' +
  'CHANGELOG.md, then write the golden numbers anew with: GOLDEN=write npm run unit -- --project node golden';

/** Everything an engine can do, in three states: kept beside the care system, whose numbers move with the evidence. */
const toy: ModelDefinition = {
  id: 'toy',
  ageing: { oldestAge: 2, leavesTo: 'grown' },
  clocks: [
    { id: 'days', exactMonths: 3 },
    { id: 'years', exactMonths: 1 },
  ],
  states: [
    { id: 'well', label: 'Well', clock: 'days', ageing: true },
    { id: 'ill', label: 'Ill', clock: 'days', ageing: true },
    { id: 'carer', label: 'Carer', clock: 'years', ageing: false },
  ],
  exits: [
    { id: 'gone', label: 'Gone' },
    { id: 'grown', label: 'Grown up' },
  ],
  moves: [
    {
      id: 'fall-ill',
      label: 'Falls ill',
      from: 'well',
      to: [{ to: 'ill', share: 1 }],
      hazard: [0.3, 0.1, 0.2],
      byMonths: [
        { fromMonth: 0, factor: 0.5 },
        { fromMonth: 2, factor: 1.5 },
      ],
      spawns: [{ to: [{ to: 'carer', share: 1 }], chance: 0.4, age: 'same' }],
    },
    {
      id: 'recover',
      label: 'Recovers',
      from: 'ill',
      to: [
        { to: 'well', share: [0.9, 0.8, 0.7] },
        { to: 'gone', share: [0.1, 0.2, 0.3] },
      ],
      hazard: 0.5,
      restartsClock: true,
    },
    { id: 'relapse', label: 'Gets worse', from: 'ill', to: [{ to: 'ill', share: 1 }], hazard: 0.2 },
    {
      id: 'rest',
      label: 'Stops caring',
      from: 'carer',
      to: [{ to: 'gone', share: 1 }],
      hazard: 0.25,
      spawns: [{ to: [{ to: 'well', share: 1 }], chance: 0.3, age: 'newborn' }],
    },
  ],
  entries: [{ id: 'come', label: 'Comes', to: [{ to: 'well', share: 1 }], perMonth: [3, 1.5, 0.5], newbornShare: 0.4 }],
  loops: [
    {
      id: 'contagion',
      label: 'The ill make others ill',
      weights: { ill: 1 },
      elasticity: 0.3,
      minimum: 0.5,
      maximum: 2,
      targets: ['fall-ill'],
    },
  ],
};

/** The numbers this model gives, as one word for each of a few small runs. The same in Node and in every browser. */
export function goldenDigests(): Record<string, string> {
  const toyModel = compileModel(
    toy,
    [
      { state: 'well', children: [[20.5], [10, 5], [0, 0, 7.25, 3]] },
      { state: 'carer', children: [[4, 4]] },
    ],
    allOutputs(toy),
  );
  const plan = planOf(toyModel, [
    {
      id: 'fall-ill',
      factors: [
        [1, 1, 1],
        [0.5, 3, 1],
      ],
    },
  ]);
  const care = prepareRun(
    careRequest({
      baseline: partOf(baselineOf('average-authority'), 0.2),
      scenarios: [conferences, everything],
      years: 3,
      seed: 'golden',
      evidence: 'uncertain',
    }),
  );
  const england = compileModel(
    careDefinition(library, baselineOf('england-2020')),
    careOpening(baselineOf('england-2020')),
    COUNT_OUTPUTS,
  );
  return {
    'toy, simulated': digestOf(simulate(toyModel, plan, 36, 12, 'golden').counts),
    'care system, simulated': digestOf(simulateBlock(care, { from: 0, to: 6 }).counts),
    'care system, expected': digestOf(expectedSeries(care)),
    'england-2020, opening': digestOf(england.opening),
  };
}

/** 64 bits of FNV-1a over the bytes of numbers, in two halves. */
function digestOf(numbers: Int32Array | Float64Array): string {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  const half = (start: number): string => {
    let hash = start;
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x2f0b4c47);
}
