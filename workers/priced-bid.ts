import type { BidAnswers, BidQuestion } from '../models/run/bid-answer.ts';
import type { Block, ReplicateRange, RunRequest } from '../models/run/request.ts';
import { raceAbort } from './abort.ts';
import type { Crew } from './crew.ts';
import { WorkerLost } from './errors.ts';
import { fillRun, type FillOrder } from './fill-run.ts';
import type { RunKey } from './protocol.ts';

export interface BidOrder extends Omit<FillOrder, 'key'> {
  readonly question: BidQuestion;
  /** The request as it was asked, by which a run that is open is known again. */
  readonly asked: RunRequest;
  readonly nextKey: () => RunKey;
  /** Called with the number of replicates done. */
  readonly onReplicates: (done: number) => void;
}

interface OpenRun {
  readonly key: RunKey;
  readonly asked: RunRequest;
  readonly replicates: number;
}

/**
 * Prices bids. The run of the last one stays open at the desk, with all that is known of it, so that a bid over the same run only has
 * to be priced: nothing is checked, compiled or simulated again.
 */
export class BidDesk {
  readonly #crew: Crew;
  #open: OpenRun | undefined;

  constructor(crew: Crew) {
    this.#crew = crew;
  }

  /**
   * @param stop fires to end the work; fired here on failure
   * @throws RunCancelled, RunFailed, or WorkerLost when the desk was lost and all is to begin again
   */
  async answer(order: BidOrder, stop: AbortController): Promise<BidAnswers> {
    const { asked, replicates, question } = order;
    const isOpen = this.#open?.asked === asked && this.#open.replicates === replicates;
    const open = isOpen && this.#open ? this.#open : await this.#opened(order, stop);
    order.onReplicates(replicates);
    try {
      return await raceAbort(this.#crew.bid(open.key, replicates, question), stop.signal);
    } catch (error) {
      // A bid that makes no sense leaves the run as it was; only a desk that is lost takes it along.
      if (error instanceof WorkerLost) this.#close(open);
      throw error;
    }
  }

  async #opened(order: BidOrder, stop: AbortController): Promise<OpenRun> {
    if (this.#open) this.#close(this.#open);
    const { asked, request, replicates, plan, onReplicates, nextKey } = order;
    const key = nextKey();
    const open = { key, asked, replicates };
    let done = 0;
    const count = ({ from, to }: ReplicateRange): void => {
      done += to - from;
      onReplicates(done);
    };
    try {
      const facts = await raceAbort(this.#crew.open(key, request), stop.signal);
      const onBlock = async (block: Block): Promise<void> => {
        const { range } = block;
        await raceAbort(this.#crew.hold(key, block), stop.signal);
        count(range);
      };
      await fillRun(this.#crew, { key, request, replicates, plan }, facts, { onHeld: count, onBlock }, stop);
    } catch (error) {
      this.#close(open);
      throw error;
    }
    this.#open = open;
    return open;
  }

  #close(open: OpenRun): void {
    if (this.#open === open) this.#open = undefined;
    this.#crew.release(open.key).catch(() => undefined);
  }
}
