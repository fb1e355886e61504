import type { Block, ReplicateRange, RunRequest, RunSummary } from '../models/run/request.ts';
import { raceAbort } from './abort.ts';
import type { BlockPlanOptions } from './block-plan.ts';
import type { Crew } from './crew.ts';
import { RunFailed } from './errors.ts';
import { fillRun } from './fill-run.ts';
import { joinSummaries } from './join-summaries.ts';
import { Prefix } from './prefix.ts';
import type { PreparedFacts, RunKey } from './protocol.ts';
import type { RunOptions } from './runner.ts';

/** Replicates after which a summary of what there is goes out, while more are on their way. */
const PARTIAL_MARKS = [50, 100, 200];

/** Outputs summarised in one call to the desk, so that nothing else has to wait long for it. */
const OUTPUTS_AT_ONCE = 4;

export interface SessionOrder {
  readonly key: RunKey;
  readonly request: RunRequest;
  readonly options: RunOptions;
  readonly blockMilliseconds: number;
  /** Called with the number of replicates done after every block. */
  readonly onReplicates: (done: number) => void;
}

/** One attempt at one run: opens it at the desk, has simulated what it does not have yet, and asks for the summaries. */
export class RunSession {
  readonly #crew: Crew;
  readonly #order: SessionOrder;
  readonly #stop: AbortController;
  readonly #prefix = new Prefix();
  readonly #plan: BlockPlanOptions;
  #partialsDue: number[];
  #partials: Promise<void> = Promise.resolve();
  #outputs: readonly string[] = [];

  /** @param stop - fires to end the attempt. */
  constructor(crew: Crew, order: SessionOrder, stop: AbortController) {
    const { replicates, onPartial } = order.options;
    this.#crew = crew;
    this.#order = order;
    this.#stop = stop;
    this.#partialsDue =
      onPartial === undefined ? [] : [...PARTIAL_MARKS.filter((mark) => mark < replicates), replicates];
    this.#plan = { blockMilliseconds: order.blockMilliseconds, marks: this.#partialsDue };
  }

  /** @throws RunCancelled, RunFailed, or WorkerLost when the desk was lost and the run is to begin again. */
  async complete(): Promise<RunSummary> {
    const { key, request, options } = this.#order;
    try {
      const facts = await raceAbort(this.#crew.open(key, request), this.#stop.signal);
      checkOutputs(facts, [...(options.outputs ?? []), ...(options.partialOutputs ?? [])]);
      this.#outputs = facts.outputs;
      const order = { key, request, replicates: options.replicates, plan: this.#plan };
      const onHeld = (range: ReplicateRange): void => {
        this.#done(range);
      };
      await fillRun(this.#crew, order, facts, { onHeld, onBlock: (block) => this.#take(block) }, this.#stop);
      await this.#partials;
      this.#stop.signal.throwIfAborted();
      return await this.#summary(options.replicates, options.outputs);
    } finally {
      this.#crew.release(key).catch(() => undefined);
    }
  }

  async #take(block: Block): Promise<void> {
    const { range } = block;
    await raceAbort(this.#crew.hold(this.#order.key, block), this.#stop.signal);
    this.#done(range);
  }

  /** So many more replicates are at the desk. */
  #done(range: ReplicateRange): void {
    this.#prefix.add(range);
    this.#order.onReplicates(this.#prefix.total);
    const due = this.#partialsDue.filter((mark) => mark <= this.#prefix.unbroken).at(-1);
    if (due !== undefined) {
      this.#partialsDue = this.#partialsDue.filter((mark) => mark > due);
      this.#partials = this.#partials.then(() => this.#sendPartial(due));
    }
  }

  /** Goes on beside the simulation; a failure stops the run. */
  async #sendPartial(replicates: number): Promise<void> {
    const { onPartial, partialOutputs } = this.#order.options;
    try {
      onPartial?.(await this.#summary(replicates, partialOutputs));
    } catch (error) {
      this.#stop.abort(error);
    }
  }

  async #summary(replicates: number, wanted = this.#outputs): Promise<RunSummary> {
    const parts: RunSummary[] = [];
    for (let start = 0; start === 0 || start < wanted.length; start += OUTPUTS_AT_ONCE) {
      const some = wanted.slice(start, start + OUTPUTS_AT_ONCE);
      parts.push(await raceAbort(this.#crew.summarise(this.#order.key, replicates, some), this.#stop.signal));
    }
    return joinSummaries(parts);
  }
}

function checkOutputs(facts: PreparedFacts, wanted: readonly string[]): void {
  const unknown = [...new Set(wanted)].filter((id) => !facts.outputs.includes(id));
  if (unknown.length > 0) {
    const problems = unknown.map((id) => `There is no output "${id}".`);
    throw new RunFailed(`The run could not start: ${problems.join(' ')}`, problems);
  }
}
