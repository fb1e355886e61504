import type { BidAnswer, BidAnswers } from '../../models/run/bid-answer.ts';
import type { BidSensitivity } from '../../models/run/bid-sensitivity.ts';
import type { BidWorkings } from '../../models/run/worked-bid.ts';
import type { Runner } from '../../workers/runner.ts';
import type { PackData } from '../exports/bid/pack-data.ts';
import { warningsInWords } from '../text/bid-warnings.ts';
import { PACK } from '../text/pack.ts';
import type { Asked } from './asked.ts';
import type { Asking } from './asking.svelte.ts';
import type { BidOrder } from './bid-order.ts';
import type { BidState } from './bid.svelte.ts';
import { askingAboutBid, type AboutBid } from './monitor.svelte.ts';

interface Parts {
  readonly runner: Runner;
  readonly bid: BidState;
  readonly asked: () => Asked | null;
  /** Day in words. */
  readonly today: () => string;
}

interface Made {
  readonly order: BidOrder;
  /** Followed quarter by quarter. */
  readonly answers: BidAnswers;
  readonly workings: BidWorkings;
  readonly sensitivity: BidSensitivity;
  /** Day in words. */
  readonly date: string;
}

/** Everything of a bid to be printed or taken away, made when its page is turned to. */
export class PackState {
  readonly asking: Asking<AboutBid, Made>;
  readonly #bid: BidState;

  constructor({ runner, bid, asked, today }: Parts) {
    this.#bid = bid;
    this.asking = askingAboutBid({
      ...{ bid, asked },
      start: async (order, { actuals }, { signal, onShare }) => {
        const { run, question } = order;
        const { bid: own, against } = question;
        const [scenario = ''] = question.scenarios;
        const worked = { bid: own, scenario, against };
        const [answers, workings, sensitivity] = await Promise.all([
          runner.bid(run.request, { ...question, monitor: { actuals } }, { replicates: run.replicates, signal }),
          runner.explain(run.request, 'bidWorkings', worked, { signal }),
          runner.explain(run.request, 'bidSensitivity', worked, { signal, onShare }),
        ]);
        return { order, answers, workings, sensitivity, date: today() };
      },
    });
  }

  /** The one of which every part is on the page. */
  #onPage = $state.raw<Made | null>(null);
  readonly made: Made | null = $derived.by(() => this.asking.found?.answer ?? null);
  readonly answer: BidAnswer | null = $derived.by(() => this.made?.answers.answers[0] ?? null);
  /** Sentences a reader must be told. */
  readonly warnings: readonly string[] = $derived.by(() => {
    const { made, answer } = this;
    if (made === null || answer === null) return [];
    const label = (id: string): string => this.#bid.catalogue.labelOf(id);
    return [
      ...warningsInWords(answer.warnings, { years: made.answers.years, label, isQuick: false }),
      ...(made.order.run.request.baseline.own === true ? [PACK.ownData] : []),
    ];
  });
  readonly data: PackData | null = $derived.by(() => {
    const { made, warnings } = this;
    if (made === null) return null;
    const { order, answers, workings, sensitivity, date } = made;
    const { library, baseline, seed, scenarios } = order.run.request;
    return {
      ...{ workings, answers, sensitivity, library, scenarios, seed, date, warnings },
      isOwnData: baseline.own === true,
      ...{ place: baseline.label, plan: order.names.plan, against: order.names.against },
    };
  });
  /** Why it may not be printed or taken away now; null when it may. */
  readonly refusal: string | null = $derived.by(
    () => this.#bid.refusal ?? (this.asking.isCurrent && this.#isWhole ? null : PACK.notYet),
  );

  /** Told when every part of what was made is on the page. */
  readonly whole = (): void => {
    this.#onPage = this.made;
  };

  /** Money is not handed on without the safety of children beside it. */
  get #isWhole(): boolean {
    const { safety } = this.#bid.runs;
    const { made } = this;
    if (made === null || made !== this.#onPage) return false;
    return safety.of(made.order) !== null || safety.failure !== null;
  }
}
