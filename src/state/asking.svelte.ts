import { untrack } from 'svelte';
import { LatestWins, type Outcome } from '../../workers/scheduler.ts';
import { STALE_ANSWER } from '../text/explain.ts';
import type { Asked } from './asked.ts';
import { failureFrom, type Failure } from './failure.ts';

/** What is asked about which scenarios, and the text by which two of them are the same. */
interface Order<Question> {
  readonly asked: Asked;
  readonly question: Question;
  readonly key: string;
}

export interface Answered<Question, Answer> {
  readonly asked: Asked;
  readonly question: Question;
  readonly key: string;
  readonly answer: Answer;
}

export interface Waiting {
  readonly signal: AbortSignal;
  readonly onShare: (share: number) => void;
}

interface Parts<Question, Answer> {
  readonly asked: () => Asked | null;
  /** What is asked now; null while something is missing. */
  readonly question: () => Question | null;
  readonly start: (asked: Asked, question: Question, waiting: Waiting) => Promise<Answer>;
}

/** One kind of question about the scenarios: the latest wins, and an answer knows when it is out of date. */
export class Asking<Question, Answer> {
  readonly #parts: Parts<Question, Answer>;
  readonly #work: LatestWins<Order<Question>, Answer>;
  isWorking = $state(false);
  /** Share of the work that is done, 0 to 1. */
  share = $state(0);
  failure = $state.raw<Failure | null>(null);
  /** The latest answer, with what it is an answer to. */
  found = $state.raw<Answered<Question, Answer> | null>(null);
  #workingKey: string | null = null;
  /** What failed or was stopped by hand, and is not taken up again by itself. */
  #leftKey = $state<string | null>(null);

  constructor(parts: Parts<Question, Answer>) {
    this.#parts = parts;
    this.#work = new LatestWins({
      whileBusy: 'cancel',
      snapshot: (order) => order,
      start: ({ input }, signal) => parts.start(input.asked, input.question, { signal, onShare: this.#teller(signal) }),
      onOutcome: (outcome, { input }) => {
        this.#ended(outcome, input);
      },
    });
  }

  readonly #order: Order<Question> | null = $derived.by(() => {
    const asked = this.#parts.asked();
    const question = this.#parts.question();
    if (asked === null || question === null) return null;
    return { asked, question, key: JSON.stringify([asked.key, question]) };
  });

  /** Whether it can be asked now. */
  readonly canAsk: boolean = $derived.by(() => this.#order !== null);

  /** Whether the answer that is there is one to what is asked now. */
  readonly isCurrent: boolean = $derived.by(() => this.found !== null && this.found.key === this.#order?.key);

  /** Why the answer that is there is out of date, in a sentence; null while it is not, or there is none. */
  readonly stale: string | null = $derived.by(() => {
    const { found } = this;
    if (found === null || this.isCurrent) return null;
    const asked = this.#parts.asked();
    if (asked === null) return STALE_ANSWER.problems;
    return asked.key === found.asked.key ? STALE_ANSWER.choices : STALE_ANSWER.scenarios;
  });

  /** Whether what is asked now was stopped by hand, or failed. */
  readonly wasStopped: boolean = $derived.by(() => this.#leftKey !== null && this.#leftKey === this.#order?.key);

  readonly ask = (): void => {
    const order = this.#order;
    if (order === null) return;
    this.#workingKey = order.key;
    this.#leftKey = null;
    this.isWorking = true;
    this.share = 0;
    this.failure = null;
    this.#work.request(order);
  };

  /** Asks by itself whenever what is asked has changed: for what is quick. To be called in an effect. */
  readonly follow = (): void => {
    const key = this.#order?.key;
    if (key === undefined || this.isCurrent) return;
    untrack(() => {
      if (key !== this.#workingKey && key !== this.#leftKey) this.ask();
    });
  };

  readonly cancel = (): void => {
    this.isWorking = false;
    this.#leftKey = this.#workingKey;
    this.#workingKey = null;
    this.#work.cancel();
  };

  #teller(signal: AbortSignal): (share: number) => void {
    return (share) => {
      if (!signal.aborted) this.share = share;
    };
  }

  #ended(outcome: Outcome<Answer>, order: Order<Question>): void {
    if (outcome.kind === 'cancelled') return;
    this.isWorking = false;
    this.#workingKey = null;
    if (outcome.kind === 'done') {
      this.found = { ...order, answer: outcome.value };
      return;
    }
    this.#leftKey = order.key;
    this.failure = failureFrom(outcome.error);
  }
}
