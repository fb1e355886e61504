import * as answers from './answers.ts';
import type { RunRequest } from '../models/run/request.ts';
import type { Crew } from './crew.ts';
import { withCrossing } from './crossing.ts';
import type { Cross } from './crossing.ts';
import { Packer, type SentRequest } from './parcels.ts';
import type { Heartbeat, SimulationApi } from './protocol.ts';
import { valueOf } from './reply.ts';
import { createService } from './service.ts';

/** Does all the work in this thread, one block at a time, letting other things happen between blocks. */
export function inlineCrew(): Crew {
  const ear = new Ear();
  return localCrew(
    createService(ear.hear, () => Promise.resolve(answers)),
    ear,
    (value) => value,
  );
}

/**
 * The same, with everything that goes in or out copied or transferred as it would be between threads: what cannot cross
 * fails here too, and nothing is shared by accident. A stand-in for a worker in tests.
 */
export function cloningCrew(): Crew {
  const cross: Cross = (reply, buffers) => structuredClone(reply, { transfer: buffers });
  const ear = new Ear();
  return localCrew(
    withCrossing(
      createService(ear.hear, () => Promise.resolve(answers)),
      cross,
    ),
    ear,
    structuredClone,
  );
}

function localCrew(service: SimulationApi, ear: Ear, send: <T>(value: T) => T): Crew {
  const packer = new Packer();
  const packed = (request: RunRequest): SentRequest => send(packer.pack(request));
  return {
    lanes: 1,
    simulate: async ({ key, range, scenarios }) => {
      await nextTask();
      return valueOf(service.simulate(key, send(range), send(scenarios)));
    },
    open: async (key, request) => {
      await nextTask();
      return valueOf(service.prepare(key, packed(request)));
    },
    hold: (key, block) => settled(() => void valueOf(service.hold(key, send(block)))),
    summarise: async (key, replicates, outputs) => {
      await nextTask();
      return valueOf(service.summarise(key, replicates, send(outputs)));
    },
    compare: async (key, replicates, question) => {
      await nextTask();
      return send(valueOf(await service.compare(key, replicates, send(question))));
    },
    chance: async (key, replicates, question) => {
      await nextTask();
      return valueOf(await service.chance(key, replicates, send(question)));
    },
    bid: async (key, replicates, question) => {
      await nextTask();
      return send(valueOf(await service.bid(key, replicates, send(question))));
    },
    release: (key) => settled(() => void valueOf(service.release(key))),
    expected: (request, outputs) => settled(() => valueOf(service.expected(packed(request), send(outputs)))),
    explain: async (request, kind, question, { onShare, signal }) => {
      await nextTask();
      return ear.listening(
        (share) => {
          onShare(share);
          signal.throwIfAborted();
        },
        async () => send(valueOf(await service.explain(packed(request), kind, send(question)))),
      );
    },
    loopShares: async (request) => valueOf(await service.loopShares(packed(request))),
    sample: async ({ request, question, source, range }) => {
      await nextTask();
      return valueOf(await service.sample(packed(request), send(question), source, send(range)));
    },
    split: async (request, question, samples) =>
      valueOf(await service.split(packed(request), send(question), send(samples))),
    follow: async ({ request, question, range }) => {
      await nextTask();
      return valueOf(await service.follow(packed(request), send(question), send(range)));
    },
    journeys: async (request, question, samples) =>
      send(valueOf(await service.journeys(packed(request), send(question), send(samples)))),
    dispose: () => undefined,
  };
}

/** Hears how far the one piece of work is that is under way in this thread. */
class Ear {
  #listener: ((share: number) => void) | null = null;

  readonly hear = ({ share }: Heartbeat): void => {
    if (share !== undefined) this.#listener?.(share);
  };

  async listening<T>(listener: (share: number) => void, work: () => Promise<T>): Promise<T> {
    this.#listener = listener;
    try {
      return await work();
    } finally {
      this.#listener = null;
    }
  }
}

/** Work done at once, its outcome as a promise. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
