import type { Block, ReplicateRange, RunRequest } from '../models/run/request.ts';
import type { BlockPlanOptions } from './block-plan.ts';
import type { Crew } from './crew.ts';
import type { PreparedFacts, RunKey } from './protocol.ts';
import { simulateRange } from './simulate-range.ts';

/** Some replicates that some scenarios of a run still lack. */
export interface Missing {
  readonly range: ReplicateRange;
  readonly scenarios: readonly number[];
}

/**
 * What is to be simulated so that every scenario has so many replicates: later replicates after earlier ones, each scenario
 * only where it lacks them.
 *
 * @param held how many replicates each scenario has, from 0 on
 */
export function missingReplicates(held: readonly number[], replicates: number): Missing[] {
  const edges = [...new Set([...held.map((each) => Math.min(each, replicates)), replicates])].sort((a, b) => a - b);
  return edges.slice(1).map((to, at) => {
    const from = edges[at] ?? 0;
    return { range: { from, to }, scenarios: [...held.keys()].filter((scenario) => (held[scenario] ?? 0) <= from) };
  });
}

export interface FillOrder {
  readonly key: RunKey;
  readonly request: RunRequest;
  readonly replicates: number;
  readonly plan: BlockPlanOptions;
}

/**
 * Has every replicate of an open run simulated that the desk does not have yet.
 *
 * @param onHeld called first, when the desk has replicates of every scenario from earlier runs
 * @param onBlock takes each block as it comes, in no fixed order within a stretch of replicates
 * @throws as `simulateRange` does
 */
export async function fillRun(
  crew: Crew,
  { key, request, replicates, plan }: FillOrder,
  { held }: PreparedFacts,
  { onHeld, onBlock }: { onHeld: (range: ReplicateRange) => void; onBlock: (block: Block) => Promise<void> },
  stop: AbortController,
): Promise<void> {
  const ready = Math.min(replicates, ...held);
  if (ready > 0) onHeld({ from: 0, to: ready });
  for (const { range, scenarios } of missingReplicates(held, replicates)) {
    await simulateRange(crew, { key, request, range, scenarios, plan }, onBlock, stop);
  }
  stop.signal.throwIfAborted();
}
