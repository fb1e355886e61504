import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../models/care/scenario.ts';
import type { RunRequest } from '../../models/run/request.ts';
import { CountsStore, replicatesHeld } from '../../workers/counts-store.ts';
import type { BlockOrder, Crew } from '../../workers/crew.ts';
import { CrewRunner } from '../../workers/crew-runner.ts';
import { missingReplicates } from '../../workers/fill-run.ts';
import { cloningCrew } from '../../workers/local-crew.ts';
import { createInlineRunner } from '../../workers/local-runners.ts';
import * as answers from '../../workers/answers.ts';
import { createService } from '../../workers/service.ts';
import { Packer } from '../../workers/parcels.ts';
import { numbersOf } from './helpers/numbers.ts';
import { shortRequest } from './helpers/requests.ts';

const FEW = ['stock.care', 'cost.total', 'cost.programmes'];
const [conferences] = shortRequest().scenarios as [Scenario];
const help: Scenario = { id: 'help', name: 'Help', levers: { 'family-help-spend': { target: 400 } }, drivers: {} };
const dearer = { evidence: { 'price.residential': { value: 9000 } } };

/** Replicates simulated of each scenario, by its name. */
class Counted {
  readonly simulated: Record<string, number> = {};
  readonly runner: CrewRunner;

  constructor() {
    const crew = cloningCrew();
    const simulate: Crew['simulate'] = (order, signal) => {
      this.#count(order);
      return crew.simulate(order, signal);
    };
    this.runner = new CrewRunner({ ...crew, simulate });
  }

  /** The run, and what had to be simulated for it. */
  async run(over: Partial<RunRequest>, replicates: number): Promise<Record<string, number>> {
    for (const id of Object.keys(this.simulated)) this.simulated[id] = 0;
    const request = shortRequest(over);
    const summary = await this.runner.run(request, { replicates, outputs: FEW });
    const fresh = await createInlineRunner().run(request, { replicates, outputs: FEW });
    expect(numbersOf(summary)).toEqual(numbersOf(fresh));
    return Object.fromEntries(Object.entries(this.simulated).filter(([, simulated]) => simulated > 0));
  }

  #count({ request, range, scenarios }: BlockOrder): void {
    const ids = ['baseline', ...request.scenarios.map(({ id }) => id)];
    for (const at of scenarios ?? ids.keys()) {
      const id = ids[at] ?? '';
      this.simulated[id] = (this.simulated[id] ?? 0) + range.to - range.from;
    }
  }
}

describe('a runner', () => {
  it('simulates only what it has not simulated before, to the same bits', async () => {
    const counted = new Counted();
    expect(await counted.run({ scenarios: [conferences] }, 12)).toEqual({ baseline: 12, conferences: 12 });
    expect(await counted.run({ scenarios: [conferences] }, 12)).toEqual({});
    expect(await counted.run({ scenarios: [help, conferences] }, 12)).toEqual({ help: 12 });
    expect(await counted.run({ scenarios: [help] }, 5)).toEqual({});
    expect(await counted.run({ scenarios: [conferences] }, 20)).toEqual({ baseline: 8, conferences: 8 });
    expect(await counted.run({ scenarios: [conferences, help] }, 20)).toEqual({ help: 8 });
  });

  it('prices anew and simulates nothing when a price is changed or a scenario copied', async () => {
    const counted = new Counted();
    await counted.run({ scenarios: [conferences] }, 8);
    expect(await counted.run({ scenarios: [{ ...conferences, ...dearer }] }, 8)).toEqual({});
    expect(await counted.run({ scenarios: [conferences, { ...conferences, id: 'copy' }] }, 8)).toEqual({});
    const nothing = { id: 'nothing', name: 'Nothing', levers: {}, drivers: {} };
    expect(await counted.run({ scenarios: [nothing] }, 8)).toEqual({});
    const elsewhere = { ...shortRequest().baseline, year: 2019 };
    expect(await counted.run({ baseline: elsewhere }, 8)).toEqual({ baseline: 8, conferences: 8 });
    expect(await counted.run({ seed: 'other' }, 8)).toEqual({ baseline: 8, conferences: 8 });
  });

  it('compares after a run without simulating, and keeps what was done before a run was stopped', async () => {
    const counted = new Counted();
    await counted.run({}, 10);
    const before = { ...counted.simulated };
    const pairs = [{ scenario: 'conferences', against: 'baseline' }];
    await counted.runner.compare(shortRequest(), { pairs, measures: ['entries'] }, { replicates: 10 });
    expect(counted.simulated).toEqual(before);
    const stop = new AbortController();
    const onProgress = ({ replicatesDone }: { readonly replicatesDone: number }): void => {
      if (replicatesDone > 14) stop.abort();
    };
    const stopped = counted.runner.run(shortRequest(), { replicates: 100, signal: stop.signal, onProgress });
    await expect(stopped).rejects.toThrow('cancelled');
    expect((await counted.run({}, 15)).baseline ?? 0).toBeLessThan(5);
  });
});

describe('what is missing', () => {
  it.each<[number[], number, [number, number, number[]][]]>([
    [[0, 0], 5, [[0, 5, [0, 1]]]],
    [[5, 9], 5, []],
    [[5, 0], 5, [[0, 5, [1]]]],
    [
      [3, 0, 7],
      9,
      [
        [0, 3, [1]],
        [3, 7, [0, 1]],
        [7, 9, [0, 1, 2]],
      ],
    ],
  ])('of %j for %i replicates is each scenario where it lacks them', (held, replicates, wanted) => {
    expect(missingReplicates(held, replicates)).toEqual(
      wanted.map(([from, to, scenarios]) => ({ range: { from, to }, scenarios })),
    );
  });
});

describe('the store of counts', () => {
  const part = (from: number, to: number, size = 10): { range: { from: number; to: number }; counts: Int32Array } => ({
    range: { from, to },
    counts: new Int32Array((to - from) * size),
  });

  it('keeps replicates from the first on, the more the better, and no gap', () => {
    const store = new CountsStore(1e6);
    store.keep('a', [part(4, 6), part(0, 3), part(3, 4), part(9, 12)]);
    expect(replicatesHeld(store.take('a'))).toBe(6);
    store.keep('a', [part(0, 2)]);
    expect(replicatesHeld(store.take('a'))).toBe(6);
    store.keep('b', [part(1, 2)]);
    expect(store.take('b')).toEqual([]);
    expect(store.bytes).toBe(6 * 40);
  });

  it('forgets what has not been asked for longest when there is no more room', () => {
    const store = new CountsStore(1000);
    store.keep('a', [part(0, 10)]);
    store.keep('b', [part(0, 10)]);
    store.take('a');
    store.keep('c', [part(0, 10)]);
    expect(['a', 'b', 'c'].map((key) => replicatesHeld(store.take(key)))).toEqual([10, 0, 10]);
    store.keep('large', [part(0, 26)]);
    expect([store.take('large').length, store.bytes]).toEqual([0, 800]);
  });

  it('knows an object again, and no other', () => {
    const store = new CountsStore(0);
    const [one, other] = [{}, {}];
    expect([store.numberOf(one), store.numberOf(other), store.numberOf(one)]).toEqual([1, 2, 1]);
  });
});

describe('a worker without room', () => {
  it('forgets its counts with the run, and still keeps those of a run that is open', () => {
    const request = shortRequest({ scenarios: [] });
    const service = createService(
      () => undefined,
      () => Promise.resolve(answers),
      0,
    );
    const packer = new Packer();
    for (const key of [1, 2]) {
      expect(service.prepare(key, packer.pack(request))).toMatchObject({ value: { held: [0] } });
      const block = service.simulate(key, { from: 0, to: 3 });
      if (!block.ok) throw new Error('Nothing was simulated.');
      service.hold(key, block.value);
      expect(service.summarise(key, 3, ['stock.care'])).toMatchObject({ ok: true, value: { replicates: 3 } });
      service.release(key);
    }
  });
});
