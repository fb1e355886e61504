import { summaryBuffer } from '../models/run/summarise.ts';
import type { RunSummary } from '../models/run/request.ts';
import type { Reply, SimulationApi } from './protocol.ts';

/** Takes a reply to the other side: the buffers are to be transferred, everything else copied. */
export type Cross = <T>(reply: Reply<T>, buffers: ArrayBuffer[]) => Reply<T>;

/** The same service with every reply that holds typed arrays sent through `cross`, the arrays transferred. */
export function withCrossing(service: SimulationApi, cross: Cross): SimulationApi {
  const crossSummary = (reply: Reply<RunSummary>): Reply<RunSummary> => cross(reply, summaryBuffers(reply));
  return {
    ...service,
    simulate: (key, range, scenarios) => {
      const reply = service.simulate(key, range, scenarios);
      return cross(reply, reply.ok ? [reply.value.counts.buffer] : []);
    },
    sample: async (request, question, source, range) => {
      const reply = await service.sample(request, question, source, range);
      return cross(reply, reply.ok ? [reply.value.buffer] : []);
    },
    follow: async (request, question, range) => {
      const reply = await service.follow(request, question, range);
      return cross(reply, reply.ok ? [reply.value.buffer] : []);
    },
    summarise: (key, replicates, outputs) => crossSummary(service.summarise(key, replicates, outputs)),
    expected: (request, outputs) => crossSummary(service.expected(request, outputs)),
  };
}

function summaryBuffers(reply: Reply<RunSummary>): ArrayBuffer[] {
  const buffer = reply.ok ? summaryBuffer(reply.value) : undefined;
  return buffer === undefined ? [] : [buffer];
}
