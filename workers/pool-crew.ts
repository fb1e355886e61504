import { transfer, type Remote } from 'comlink';
import type { ExplanationKind, ExplanationQuestions, Explanations } from '../models/run/explain.ts';
import type { Block } from '../models/run/request.ts';
import type { BlockOrder, Crew } from './crew.ts';
import { Desk } from './desk.ts';
import { WorkerPool } from './pool.ts';
import type { PoolOptions } from './pool.ts';
import type { SentRequest } from './parcels.ts';
import type { Reply, SimulationApi } from './protocol.ts';
import type { SpawnWorker } from './worker-handle.ts';
import type { WorkerLink } from './worker-link.ts';

/** Spreads the work over workers: as many as the pool is large to simulate, and one more at the desk. */
export function poolCrew(spawn: SpawnWorker, options: PoolOptions): Crew {
  const pool = new WorkerPool(spawn, options);
  const desk = new Desk(spawn, options.silenceMilliseconds);
  return {
    lanes: options.size,
    simulate: (order, signal) => pool.run((link) => simulateOn(link, order), signal),
    open: (key, request) => desk.open(key, (remote, packer) => remote.prepare(key, packer.pack(request))),
    hold: async (key, block) => {
      await desk.callFor(key, (remote) => remote.hold(key, transfer(block, [block.counts.buffer])));
    },
    summarise: (key, replicates, outputs) =>
      desk.callFor(key, (remote) => remote.summarise(key, replicates, [...outputs])),
    compare: (key, replicates, question) => desk.callFor(key, (remote) => remote.compare(key, replicates, question)),
    chance: (key, replicates, question) => desk.callFor(key, (remote) => remote.chance(key, replicates, question)),
    bid: (key, replicates, question) => desk.callFor(key, (remote) => remote.bid(key, replicates, question)),
    release: (key) => desk.close(key, (remote) => remote.release(key)),
    expected: (request, outputs) => desk.call((remote, packer) => remote.expected(packer.pack(request), outputs)),
    explain: (request, kind, question, { onShare, signal }) =>
      pool.run(
        (link) => link.call((remote, packer) => explainOn(remote, packer.pack(request), kind, question), onShare),
        signal,
      ),
    loopShares: (request) => desk.call((remote, packer) => remote.loopShares(packer.pack(request))),
    sample: ({ request, question, source, range }, signal) =>
      pool.run(
        (link) => link.call((remote, packer) => remote.sample(packer.pack(request), question, source, range)),
        signal,
      ),
    split: (request, question, samples) =>
      desk.call((remote, packer) => remote.split(packer.pack(request), question, samples)),
    follow: ({ request, question, range }, signal) =>
      pool.run((link) => link.call((remote, packer) => remote.follow(packer.pack(request), question, range)), signal),
    journeys: (request, question, samples) =>
      desk.call((remote, packer) => remote.journeys(packer.pack(request), question, samples)),
    dispose: () => {
      pool.dispose();
      desk.dispose();
    },
  };
}

/** A worker keeps one run prepared: the one it was last asked to simulate. */
async function simulateOn(link: WorkerLink, { key, request, range, scenarios }: BlockOrder): Promise<Block> {
  const earlier = link.preparedKey;
  if (earlier !== key) {
    if (earlier !== undefined) {
      await link.call((remote) => remote.release(earlier));
    }
    await link.call((remote, packer) => remote.prepare(key, packer.pack(request)));
    link.preparedKey = key;
  }
  return link.call((remote) => remote.simulate(key, range, scenarios));
}

/** comlink loses which answer belongs to which kind of question; the service on the other side keeps it. */
async function explainOn<Kind extends ExplanationKind>(
  remote: Remote<SimulationApi>,
  request: SentRequest,
  kind: Kind,
  question: ExplanationQuestions[Kind],
): Promise<Reply<Explanations[Kind]>> {
  return (await remote.explain(request, kind, question)) as Reply<Explanations[Kind]>;
}
