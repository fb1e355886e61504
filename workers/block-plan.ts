import type { ReplicateRange } from '../models/run/request.ts';

export interface BlockPlanOptions {
  /** How long a block should take: short enough to cancel at once, long enough that passing it on costs nothing beside it. */
  readonly blockMilliseconds: number;
  /** Replicates at which a partial summary is due; no block reaches over one. */
  readonly marks: readonly number[];
}

const LARGEST_BLOCK = 64;

/**
 * Cuts a range of replicates into blocks as they are asked for. The first are single replicates; they grow, at most
 * doubling, until one takes about the time wanted. What is left before a mark is shared out evenly, so that all lanes get
 * there together. How a range is cut changes no result.
 */
export class BlockPlan {
  readonly #range: ReplicateRange;
  readonly #lanes: number;
  readonly #options: BlockPlanOptions;
  #position: number;
  #size = 1;

  constructor(range: ReplicateRange, lanes: number, options: BlockPlanOptions) {
    this.#range = range;
    this.#lanes = lanes;
    this.#options = options;
    this.#position = range.from;
  }

  /** The next block, or nothing when all have been handed out. */
  next(): ReplicateRange | undefined {
    const from = this.#position;
    if (from >= this.#range.to) {
      return undefined;
    }
    const mark = this.#options.marks.find((each) => each > from) ?? this.#range.to;
    const left = Math.min(mark, this.#range.to) - from;
    const to = from + Math.min(this.#size, Math.ceil(left / this.#lanes));
    this.#position = to;
    return { from, to };
  }

  /** Takes in how long a block took, for the size of those to come. */
  learn(block: ReplicateRange, milliseconds: number): void {
    const replicates = block.to - block.from;
    const affordable = Math.floor((this.#options.blockMilliseconds * replicates) / Math.max(milliseconds, 0.001));
    this.#size = Math.max(1, Math.min(affordable, 2 * replicates, LARGEST_BLOCK));
  }
}
