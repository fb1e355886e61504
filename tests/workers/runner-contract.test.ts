import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../../models/care/scenario.ts';
import { defaultBid } from '../../models/economics/default-bid.ts';
import { priceEntry, scaledPrice } from '../../models/economics/price-book.ts';
import { simulateBlock } from '../../models/run/block.ts';
import { expectedBid } from '../../models/run/bid-expected.ts';
import { BidWorkbook } from '../../models/run/bid-workbook.ts';
import { compareScenarios, type Comparisons } from '../../models/run/compare.ts';
import { flowDiagram } from '../../models/run/flow-diagram.ts';
import type { GoalQuestion } from '../../models/run/goal.ts';
import { journeys } from '../../models/run/journeys.ts';
import { journeySample } from '../../models/run/journey-sample.ts';
import { loopShares } from '../../models/run/loop-shares.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import { completeRun, partsOf } from '../../models/run/replicate-table.ts';
import type { RunSummary } from '../../models/run/request.ts';
import { uncertaintySample, uncertaintySplit, type UncertaintySplit } from '../../models/run/uncertainty.ts';
import type { Source } from '../../models/run/uncertainty-sources.ts';
import { waterfall } from '../../models/run/waterfall.ts';
import { MODEL_VERSION } from '../../models/version.ts';
import { CrewRunner } from '../../workers/crew-runner.ts';
import { RunCancelled, RunFailed } from '../../workers/errors.ts';
import { cloningCrew, inlineCrew } from '../../workers/local-crew.ts';
import { createInlineRunner } from '../../workers/local-runners.ts';
import { createNodeRunner } from '../../workers/node/runner.ts';
import { spawnNodeThread } from '../../workers/node/spawn.ts';
import { createPoolRunner } from '../../workers/pool-runner.ts';
import type { Progress, Runner } from '../../workers/runner.ts';
import { numbersOf, unlike } from './helpers/numbers.ts';
import { shortRequest } from './helpers/requests.ts';

const REPLICATES = 60;
const FEW = ['stock.care', 'flow.care.in', 'cost.total'];

/** Every way to run the model there is; to each the same is required. */
const RUNNERS: readonly (readonly [string, () => Runner])[] = [
  ['inline', createInlineRunner],
  ['inline, replicate by replicate', () => new CrewRunner(inlineCrew(), 0)],
  ['inline through structuredClone', () => new CrewRunner(cloningCrew())],
  ['inline through structuredClone, in large blocks', () => new CrewRunner(cloningCrew(), 60_000)],
  ['one thread', () => createNodeRunner(1)],
  ['two threads', () => createNodeRunner(2)],
  ['four threads, replicate by replicate', () => createPoolRunner(spawnNodeThread, { size: 4, blockMilliseconds: 0 })],
];

const PRICE = 'price.residential';

const COMPARISON = {
  pairs: [
    { scenario: 'conferences', against: 'more' },
    { scenario: 'conferences', against: 'baseline' },
  ],
  measures: ['children-in-care', 'net-cost'],
};

const QUESTION = { output: 'stock.care', month: 12, scenario: 'conferences', against: 'baseline' } as const;

const JOURNEYS = { scenarios: ['baseline', 'conferences'] };

const more: Scenario = {
  id: 'more',
  name: 'More help',
  levers: { 'family-help-spend': { target: 400 } },
  drivers: {},
};
const COMPARED = shortRequest({ scenarios: [...shortRequest().scenarios, more] });

const LEVER = { lever: 'family-group-conference', step: 0.2 };
const GOAL: GoalQuestion = {
  ...{ scenario: 'conferences', levers: [LEVER], measure: 'entries', month: 12 },
  ...{ target: 24, confidence: 0.5 },
};

const BID_REQUEST = shortRequest({ seed: 'bid' });
const BID = defaultBid(BID_REQUEST.library, '2020/21');

/** Runs of a seed of their own, so that no runner has them already, by how many replicates they have. */
const partialRun = (replicates: number): Promise<RunSummary> =>
  here.run(shortRequest({ seed: 'partial' }), { replicates, outputs: ['stock.care'] });

/** What every runner is held against, worked out once: by the model itself, or by a runner with nothing between. */
const here = createInlineRunner();
const reference = await here.run(shortRequest(), { replicates: REPLICATES });
const prepared = prepareRun(shortRequest());
const followed = journeys(prepared, JOURNEYS, journeySample(prepared, JOURNEYS, { from: 0, to: 10 }), MODEL_VERSION);
const compared = comparedHere();
const workbook = workbookHere();
const goal = await here.seekGoal(shortRequest(), GOAL, { replicates: 8 });
const split = splitHere(12);
const shares = loopShares(shortRequest());

function comparedHere(): Comparisons {
  const run = prepareRun(COMPARED);
  const parts = partsOf(simulateBlock(run, { from: 0, to: 30 }), 3);
  const each = COMPARISON.measures.map((measure) =>
    compareScenarios(run, parts, { ...COMPARISON, measures: [measure] }),
  );
  const [first] = each as [Comparisons];
  return { ...first, levels: each.flatMap(({ levels }) => levels), pairs: each.flatMap(({ pairs }) => pairs) };
}

function workbookHere(): BidWorkbook {
  const run = prepareRun(BID_REQUEST);
  const parts = partsOf(simulateBlock(run, { from: 0, to: 20 }), 2);
  return new BidWorkbook(run, completeRun(run, parts, 20));
}

function splitHere(replicates: number): UncertaintySplit {
  const range = { from: 0, to: replicates };
  const sample = (source: Source): Float64Array => uncertaintySample(shortRequest(), QUESTION, source, range);
  return uncertaintySplit(shortRequest(), QUESTION, {
    everything: sample('everything'),
    evidence: sample('evidence'),
    chance: sample('chance'),
    drift: sample('drift'),
  });
}

describe.each(RUNNERS)('the runner: %s', (name, create) => {
  let runner: Runner;

  beforeAll(() => {
    runner = create();
  });

  afterAll(() => {
    runner.dispose();
  });

  it('gives the same numbers, bit for bit', async () => {
    const summary = await runner.run(shortRequest(), { replicates: REPLICATES });
    expect(unlike(summary, reference)).toEqual([]);
    expect(summary.months).toHaveLength(13);
    expect(summary.replicates).toBe(REPLICATES);
    expect(summary.modelVersion).toBe(MODEL_VERSION);
    expect(summary.scenarios.map(({ id }) => id)).toEqual(['baseline', 'conferences']);
  });

  it('gives partial summaries that are the runs of so many replicates', async () => {
    const partials: RunSummary[] = [];
    // A seed of its own, so that nothing is there already.
    await runner.run(shortRequest({ seed: 'partial' }), {
      replicates: REPLICATES,
      outputs: FEW,
      partialOutputs: ['stock.care'],
      onPartial: (partial) => partials.push(partial),
    });
    const marks = partials.map(({ replicates }) => replicates);
    // Where threads run side by side, the last block may come in before the one that the first mark waits for.
    const sideBySide = name.includes('threads');
    expect(sideBySide ? [[50, REPLICATES], [REPLICATES]] : [[50, REPLICATES]]).toContainEqual(marks);
    for (const partial of partials) {
      expect(unlike(partial, await partialRun(partial.replicates))).toEqual([]);
    }
  });

  it('runs a rule, and tells at which character one makes no sense', async () => {
    const [plain] = shortRequest().scenarios as [Scenario];
    const ruled = (formula: string, id: string): Scenario => ({
      ...{ ...plain, id },
      rules: { 'family-group-conference': { formula } },
    });
    const request = shortRequest({ scenarios: [plain, ruled('effect', 'same'), ruled('1', 'nothing')] });
    const { differences } = await runner.run(request, { replicates: 10, outputs: ['stock.care'] });
    const means = differences.map(({ outputs }) => outputs['stock.care']?.mean);
    expect(means[1]).toEqual(means[0]);
    expect(means[2]?.every((change) => change === 0)).toBe(true);
    const wrong = runner.expected(shortRequest({ scenarios: [ruled('effect *', 'wrong')] }));
    await expect(wrong).rejects.toThrow(
      /rules\.family-group-conference\.formula, character 9: the formula ends too soon/,
    );
    await expect(wrong).rejects.toBeInstanceOf(RunFailed);
  });

  it('follows children from coming into care, as the model does', async () => {
    const progress: number[] = [];
    const found = await runner.journeys(shortRequest(), JOURNEYS, {
      replicates: 10,
      onProgress: ({ replicatesDone }) => progress.push(replicatesDone),
    });
    expect(found).toEqual(followed);
    expect(progress.at(-1)).toBe(10);
    await expect(runner.journeys(shortRequest(), { scenarios: ['other'] }, { replicates: 1 })).rejects.toThrow(
      'There is no scenario "other".',
    );
    const stop = new AbortController();
    const cancelled = runner.journeys(shortRequest(), JOURNEYS, { replicates: 400, signal: stop.signal });
    stop.abort();
    await expect(cancelled).rejects.toBeInstanceOf(RunCancelled);
  });

  it('gives the same numbers again from what it has simulated before', async () => {
    await runner.run(shortRequest({ scenarios: [] }), { replicates: 20, outputs: FEW });
    const summary = await runner.run(shortRequest(), { replicates: REPLICATES });
    expect(unlike(summary, reference)).toEqual([]);
    const some = await runner.run(shortRequest(), { replicates: 20, outputs: FEW });
    expect(unlike(some, await here.run(shortRequest(), { replicates: 20, outputs: FEW }))).toEqual([]);
  });

  it('compares any two scenarios, as the model does', async () => {
    const progress: number[] = [];
    const found = await runner.compare(COMPARED, COMPARISON, {
      replicates: 30,
      onProgress: ({ replicatesDone }) => progress.push(replicatesDone),
    });
    expect(found).toEqual(compared);
    expect(progress.at(-1)).toBe(30);
  });

  it('refuses a comparison that makes no sense, with every problem, and stops one when told to', async () => {
    const nobody = { pairs: [{ scenario: 'nobody', against: 'baseline' }], measures: ['luck'] };
    const failure: unknown = await runner
      .compare(shortRequest(), nobody, { replicates: 5 })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RunFailed);
    expect(failure).toMatchObject({ problems: ['There is no scenario "nobody".', 'There is no measure "luck".'] });
    const question = { ...COMPARISON, pairs: COMPARISON.pairs.slice(1) };
    const stop = new AbortController();
    const stopped = runner.compare(shortRequest({ seed: 'never' }), question, {
      replicates: 100_000,
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    await expect(stopped).rejects.toBeInstanceOf(RunCancelled);
  });

  it('prices a bid as the model does, and again without simulating anything', async () => {
    const request = BID_REQUEST;
    const question = { bid: BID, scenarios: ['conferences'], against: 'baseline' };
    const done: number[] = [];
    const options = {
      replicates: 20,
      onProgress: ({ replicatesDone }: Progress) => done.push(replicatesDone),
    };
    expect(await runner.bid(request, question, options)).toEqual(workbook.answer(question));
    expect(done.at(-1)).toBe(20);
    const dearer = { ...question, bid: { ...BID, prices: [scaledPrice(priceEntry(request.library, PRICE), 2)] } };
    expect(await runner.bid(request, dearer, { replicates: 20 })).toEqual(workbook.answer(dearer));
    // The same run asked for as another object, and then the first again.
    expect(await runner.bid({ ...request }, question, { replicates: 20 })).toEqual(workbook.answer(question));
    const wrong = { ...question, bid: { ...BID, reflowShare: 7 } };
    await expect(runner.bid(request, wrong, { replicates: 20 })).rejects.toThrow('family help must be from 0 to 1');
    await expect(runner.bid(request, question, { replicates: 20, signal: AbortSignal.abort() })).rejects.toThrow(
      RunCancelled,
    );
    expect(await runner.explain(request, 'bid', question)).toEqual(expectedBid(request, question));
  });

  it('explains a run by expected flows, as the model does', async () => {
    const flows = { scenario: 'conferences', year: 1 };
    expect(await runner.explain(shortRequest(), 'flows', flows)).toEqual(flowDiagram(shortRequest(), flows));
    const steps = { scenario: 'conferences', measure: 'entries', month: 12 };
    expect(await runner.explain(shortRequest(), 'waterfall', steps)).toEqual(waterfall(shortRequest(), steps));
    await expect(runner.explain(shortRequest(), 'flows', { ...flows, year: 9 })).rejects.toThrow('There is no year 9');
    const cancelled = runner.explain(shortRequest(), 'flows', flows, { signal: AbortSignal.abort() });
    await expect(cancelled).rejects.toBeInstanceOf(RunCancelled);
  });

  it('says how far an explanation is, stops it when told to, and answers the next at once', async () => {
    const slow = shortRequest({ years: 20 });
    const question = { scenario: 'conferences', entry: 'E01', between: [0.1, 1], measure: 'entries' } as const;
    const stop = new AbortController();
    const shares: number[] = [];
    const stopped = runner.explain(
      slow,
      'threshold',
      { ...question, month: 240, target: -1 },
      {
        signal: stop.signal,
        onShare: (share) => {
          shares.push(share);
          stop.abort();
        },
      },
    );
    await expect(stopped).rejects.toBeInstanceOf(RunCancelled);
    expect(shares).toHaveLength(1);
    expect(shares[0]).toBeLessThan(1);
    const flows = { scenario: 'baseline', year: 1 };
    expect((await runner.explain(shortRequest(), 'flows', flows)).links.length).toBeGreaterThan(10);
  });

  it('seeks a goal, and finds the same', async () => {
    const found = await runner.seekGoal(shortRequest(), GOAL, { replicates: 8 });
    expect(found).toEqual(goal);
    expect(found.looks).toBeGreaterThan(0);
  });

  it('says how much of a change the loops made', async () => {
    expect(await runner.loopShares(shortRequest())).toEqual(shares);
  });

  it('splits the spread of an answer, and says how far it is', async () => {
    const done: number[] = [];
    const found = await runner.uncertainty(shortRequest(), QUESTION, {
      replicates: 12,
      onProgress: ({ replicatesDone, replicatesTotal }) => done.push(replicatesDone / replicatesTotal),
    });
    expect(found).toEqual(split);
    expect(done.at(-1)).toBe(1);
    expect(done).toEqual([...done].sort((a, b) => a - b));
  });

  it('stops splitting when told to, and refuses what makes no sense with a sentence', async () => {
    const stop = new AbortController();
    const options = {
      replicates: 1000,
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    };
    await expect(runner.uncertainty(shortRequest(), QUESTION, options)).rejects.toThrow(RunCancelled);
    const unknown = { ...QUESTION, scenario: 'nobody' };
    await expect(runner.uncertainty(shortRequest(), unknown, { replicates: 4 })).rejects.toThrow(
      'There is no scenario "nobody".',
    );
    await expect(runner.loopShares(shortRequest({ loops: ['spiral'] }))).rejects.toThrow(RunFailed);
  });

  it('gives the outputs asked for and no others', async () => {
    const summary = await runner.run(shortRequest(), { replicates: 3, outputs: FEW });
    expect(Object.keys(summary.scenarios[1]?.outputs ?? {})).toEqual(FEW);
    expect(Object.keys(summary.differences[0]?.outputs ?? {})).toEqual(FEW);
  });

  it('changes nothing in one scenario when another is added', async () => {
    const request = shortRequest();
    const more = { ...request.scenarios[0], id: 'other', name: 'Other', levers: {}, drivers: {} };
    const summary = await runner.run(
      { ...request, scenarios: [more, ...request.scenarios] },
      { replicates: REPLICATES },
    );
    const numbers = numbersOf(summary);
    const places = [...numbersOf(reference).keys()];
    expect(unlike(summary, reference).filter((place) => places.includes(place))).toEqual([]);
    const unmoved = [...numbers].filter(([place]) => place.startsWith('other less baseline'));
    expect(unmoved.every(([, values]) => values.every((value) => value === 0))).toBe(true);
    expect(unmoved.length).toBeGreaterThan(100);
  });

  it('gives expected flows, every quantile repeating the mean', async () => {
    const summary = await runner.expected(shortRequest());
    const { mean, p5, p50, p95 } = summary.scenarios[1]?.outputs['stock.care'] ?? {};
    expect(summary.replicates).toBe(0);
    expect(mean?.every((value) => value > 10)).toBe(true);
    expect([p5, p50, p95]).toEqual([mean, mean, mean]);
  });

  it('tells of progress that never goes back and ends complete', async () => {
    const progress: Progress[] = [];
    await runner.run(shortRequest({ seed: 'progress' }), {
      replicates: 40,
      outputs: FEW,
      onProgress: (each) => progress.push(each),
    });
    const done = progress.map(({ replicatesDone }) => replicatesDone);
    expect(done).toEqual([...new Set(done)].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(40);
    expect(new Set(progress.map(({ replicatesTotal }) => replicatesTotal))).toEqual(new Set([40]));
  });

  it('stops within a block when cancelled, tells of nothing more, and runs again', async () => {
    const stop = new AbortController();
    let told = 0;
    const run = runner.run(shortRequest({ seed: 'stopped' }), {
      replicates: 100_000,
      signal: stop.signal,
      onProgress: () => {
        told += 1;
        stop.abort();
      },
    });
    await expect(run).rejects.toBeInstanceOf(RunCancelled);
    expect(told).toBe(1);
    expect((await runner.run(shortRequest(), { replicates: 2, outputs: FEW })).replicates).toBe(2);
    expect(told).toBe(1);
  });

  it('does not begin when it is cancelled beforehand', async () => {
    const signal = AbortSignal.abort();
    await expect(runner.run(shortRequest(), { replicates: 5, signal })).rejects.toBeInstanceOf(RunCancelled);
    await expect(runner.expected(shortRequest(), signal)).rejects.toBeInstanceOf(RunCancelled);
  });

  it('refuses a request that makes no sense, with every problem', async () => {
    const request = shortRequest({ seed: '', years: 99 });
    for (const run of [() => runner.run(request, { replicates: 5 }), () => runner.expected(request)]) {
      const failure: unknown = await run().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(RunFailed);
      expect(failure).toMatchObject({ problems: [expect.stringContaining('years'), expect.stringContaining('seed')] });
    }
  });

  it.each([0, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d replicates', async (replicates) => {
    await expect(runner.run(shortRequest(), { replicates })).rejects.toThrow(/whole number of at least 1/);
  });

  it('refuses an output that does not exist', async () => {
    const run = runner.run(shortRequest(), { replicates: 2, outputs: ['stock.cats'] });
    await expect(run).rejects.toThrow('There is no output "stock.cats".');
  });

  // The last, since nothing can be asked of it any more.
  it('is over when it is disposed of', async () => {
    const run = runner.run(shortRequest(), { replicates: 100_000 });
    setTimeout(() => {
      runner.dispose();
    }, 20);
    await expect(run).rejects.toBeInstanceOf(RunCancelled);
    await expect(runner.run(shortRequest(), { replicates: 2 })).rejects.toBeInstanceOf(RunFailed);
  });
});
