import { RunCancelled } from './errors.ts';

/** How one request to a {@link LatestWins} ended. Every started request ends in exactly one of these. */
export type Outcome<Output> =
  | { readonly kind: 'done'; readonly value: Output }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'cancelled' };

/** A request under way or ended, with the copy of the inputs it was started with. */
export interface Ticket<Input> {
  /** Counts up by one with every start. */
  readonly id: number;
  readonly input: Input;
}

export interface LatestWinsOptions<Input, Output> {
  /** Does the work for one input. */
  readonly start: (ticket: Ticket<Input>, signal: AbortSignal) => Promise<Output>;
  /** Copies an input, so that it cannot change under a run. */
  readonly snapshot: (input: Input) => Input;
  /** Told how each started request ended; a `cancelled` one was overtaken or stopped. */
  readonly onOutcome: (outcome: Outcome<Output>, ticket: Ticket<Input>) => void;
  /**
   * When a newer input comes while one is under way: `cancel` it, so that the newer starts at once (long runs), or let it
   * `finish` and then start the newest only (quick ones, so that something shows while a hand keeps moving).
   */
  readonly whileBusy: 'cancel' | 'finish';
  /** Puts off a start so that changes made together give one run; the end of the present task unless said otherwise. */
  readonly defer?: (start: () => void) => void;
}

/**
 * Runs only ever the newest input. Changes made together are one run; an input that is overtaken before it starts is
 * never run; the outcome of one that is overtaken while under way is never given out as the newest.
 */
export class LatestWins<Input, Output> {
  readonly #options: LatestWinsOptions<Input, Output>;
  #waiting: { readonly input: Input } | undefined;
  #running: { readonly ticket: Ticket<Input>; readonly stop: AbortController } | undefined;
  #lastId = 0;
  #listeners: (() => void)[] = [];

  constructor(options: LatestWinsOptions<Input, Output>) {
    this.#options = options;
  }

  /** Whether anything is under way or about to start. */
  get isBusy(): boolean {
    return this.#running !== undefined || this.#waiting !== undefined;
  }

  /** Fulfilled once nothing is under way or about to start, and the outcome of what was has been told. */
  settled(): Promise<void> {
    return this.isBusy ? new Promise((resolve) => this.#listeners.push(resolve)) : Promise.resolve();
  }

  /** Asks for a run of this input, copied now. */
  request(input: Input): void {
    this.#waiting = { input: this.#options.snapshot(input) };
    if (this.#options.whileBusy === 'cancel') {
      this.#running?.stop.abort(new RunCancelled());
    }
    // Asked for several times before the first comes round, the others find nothing waiting.
    (this.#options.defer ?? queueMicrotask)(() => {
      this.#startNext();
    });
  }

  /** Drops what waits and stops what is under way. */
  cancel(): void {
    this.#waiting = undefined;
    this.#running?.stop.abort(new RunCancelled());
    this.#tellSettled();
  }

  #tellSettled(): void {
    if (this.isBusy) return;
    const told = this.#listeners;
    this.#listeners = [];
    for (const tell of told) tell();
  }

  #startNext(): void {
    const waiting = this.#waiting;
    const mustWait = this.#running !== undefined && !this.#running.stop.signal.aborted;
    if (waiting === undefined || mustWait) {
      return;
    }
    // Cleared before the start, so that a change made during it is seen, and one change never runs twice.
    this.#waiting = undefined;
    this.#lastId += 1;
    void this.#run({ id: this.#lastId, input: waiting.input });
  }

  async #run(ticket: Ticket<Input>): Promise<void> {
    const stop = new AbortController();
    const running = { ticket, stop };
    this.#running = running;
    const outcome = await this.#outcome(ticket, stop.signal);
    if (this.#running === running) {
      this.#running = undefined;
      this.#startNext();
    }
    this.#options.onOutcome(outcome, ticket);
    this.#tellSettled();
  }

  async #outcome(ticket: Ticket<Input>, signal: AbortSignal): Promise<Outcome<Output>> {
    try {
      const value = await this.#options.start(ticket, signal);
      return signal.aborted ? { kind: 'cancelled' } : { kind: 'done', value };
    } catch (error) {
      return signal.aborted || error instanceof RunCancelled ? { kind: 'cancelled' } : { kind: 'failed', error };
    }
  }
}
