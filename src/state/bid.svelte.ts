import { untrack } from 'svelte';
import type { Bid } from '../../models/economics/bid.ts';
import { defaultBid } from '../../models/economics/default-bid.ts';
import { yearLabel, yearsOfRun } from '../../models/economics/financial-year.ts';
import { problemsOfBid } from '../../models/run/bid-problems.ts';
import type { Runner } from '../../workers/runner.ts';
import { BID_REFUSED } from '../text/bid.ts';
import { EXPORT } from '../text/results.ts';
import { changesFrom, withChanges } from '../workspace/bid-changes.ts';
import type { KeptBid } from '../workspace/kept-bid.ts';
import type { PlannedScenario } from '../workspace/workspace.ts';
import { orderOf, pairOf, runOfBid, type BidOrder, type BidPair, type BidRun } from './bid-order.ts';
import { BidRuns, type BidResult } from './bid-runs.svelte.ts';
import { BidStakes } from './bid-stakes.svelte.ts';
import type { Catalogue } from './catalogue.ts';
import type { Plans } from './plans.svelte.ts';
import { whileInSight } from './while-in-sight.svelte.ts';

interface BidParts {
  readonly runner: Runner;
  readonly catalogue: Catalogue;
  readonly plans: Plans;
  /** Whether its page is the one that shows. */
  readonly isInSight?: () => boolean;
}

const NOTHING_SET: KeptBid = { changes: {} };

const seenOf = ({ workspace, currentId, current, asked }: Plans) => ({ workspace, currentId, current, asked });

/** The bid of the workspace: what is set of it, and what it comes to. */
export class BidState {
  readonly catalogue: Catalogue;
  readonly runs: BidRuns;
  readonly stakes: BidStakes;
  readonly #plans: Plans;
  readonly #seen: () => ReturnType<typeof seenOf>;
  #isInHand = false;
  /** Fields in which something typed needs putting right, by id, and what is wrong. */
  #wrong = $state.raw<Readonly<Record<string, string>>>({});

  constructor({ runner, catalogue, plans, isInSight = () => true }: BidParts) {
    this.catalogue = catalogue;
    this.runs = new BidRuns(runner);
    this.#plans = plans;
    this.#seen = whileInSight(isInSight, () => seenOf(plans));
    const [order, asked] = [() => this.order, () => this.#seen().asked];
    this.stakes = new BidStakes(runner, order, asked);
  }

  readonly kept: KeptBid = $derived.by(() => this.#seen().workspace.bid ?? NOTHING_SET);
  readonly scenarios: readonly PlannedScenario[] = $derived.by(() => this.#seen().workspace.scenarios);
  /** Ids of the scenario bid for and of the one it is held against. */
  readonly pair: BidPair = $derived.by(() => pairOf(this.kept, this.scenarios, this.#seen().currentId));
  readonly plan: PlannedScenario = $derived.by(
    () => this.scenarios.find(({ id }) => id === this.pair.scenario) ?? this.#seen().current,
  );
  /** Financial years of the run, `2020/21` first. */
  readonly years: readonly string[] = $derived.by(() => {
    const { place, years } = this.#seen().workspace;
    return yearsOfRun(this.catalogue.baseline(place).year, years).map(yearLabel);
  });
  /** What holds where nobody has set anything: matters of evidence as the library has them. */
  readonly usual: Bid = $derived.by(() => {
    const { library } = this.catalogue.withOverrides(this.plan.evidence ?? {});
    return defaultBid(library, this.years[0] ?? '');
  });
  readonly bid: Bid = $derived.by(() => withChanges(this.usual, this.kept.changes));
  readonly problems: readonly string[] = $derived.by(() => {
    const { place, years } = this.#seen().workspace;
    return [
      ...problemsOfBid({ baseline: this.catalogue.baseline(place), years }, this.bid),
      ...Object.values(this.#wrong),
    ];
  });

  readonly #wanted: BidRun | null = $derived.by(() => {
    const { asked } = this.#seen();
    return asked === null || this.problems.length > 0 ? null : runOfBid(asked, this.bid, this.pair);
  });
  readonly #runKey: string | null = $derived.by(() => this.#wanted?.key ?? null);
  // Known by its key, so that the runner is given one and the same request for as long as only money changes.
  readonly #run: BidRun | null = $derived.by(() => (this.#runKey === null ? null : untrack(() => this.#wanted)));
  /** What would be asked now; null while something needs putting right. */
  readonly order: BidOrder | null = $derived.by(() =>
    this.#run === null || this.problems.length > 0 ? null : orderOf(this.#run, this.bid, this.pair, this.scenarios),
  );
  /** What there is to show: simulated children, averages until they are there, what was there before until then. */
  readonly shown: BidResult | null = $derived.by(() => {
    const { result, preview } = this.runs;
    const key = this.order?.key;
    return [result, preview].find((each) => each !== null && each.order.key === key) ?? result ?? preview;
  });
  /** What simulated children give, for what is set now; null until it is there. */
  readonly answers: BidResult | null = $derived.by(() =>
    this.runs.result?.order.key === this.order?.key ? this.runs.result : null,
  );
  readonly preview: BidResult | null = $derived.by(() => this.runs.preview);
  readonly upToDate: boolean = $derived.by(() => this.shown !== null && this.shown.order.key === this.order?.key);
  /** Whether what is shown is averages without any spread. */
  readonly isQuick: boolean = $derived.by(() => this.shown !== null && this.shown === this.runs.preview);
  /** Why nothing may be taken away now; null when it may. */
  readonly refusal: string | null = $derived.by(() => {
    if (this.shown === null || !this.upToDate) return EXPORT.outOfDate;
    if (this.runs.status === 'working') return EXPORT.stillRunning;
    return this.isQuick ? BID_REFUSED.quick : null;
  });

  /**
   * Sets something of the bid; one stretch of typing about the same thing is one step that can be taken back.
   *
   * @param words what it was, as it follows "Undo:"
   */
  readonly edit = (bid: Bid, words: string, about: string | null = null): void => {
    this.keep({ changes: changesFrom(this.usual, bid) }, words, about);
  };

  /** Sets what is kept beside the bid itself. */
  readonly keep = (parts: Partial<KeptBid>, words: string, about: string | null = null): void => {
    const { workspace, currentId } = this.#plans;
    const bid = { ...this.kept, ...parts };
    this.#plans.edit({ ...workspace, bid }, words, currentId, about === null ? null : `bid.${about}`);
  };

  /** Tells of a field that needs putting right, or no longer does. */
  readonly tell = (field: string, problem: string | null): void => {
    if ((this.#wrong[field] ?? null) === problem) return;
    const others = Object.entries(this.#wrong).filter(([id]) => id !== field);
    this.#wrong = Object.fromEntries(problem === null ? others : [...others, [field, problem]]);
  };

  /** Works out what is set now. While a hand moves that is averages, unless only money has changed. */
  readonly keepUp = (): void => {
    if (this.order === null) return;
    this.runs.follow(this.order);
    if (!this.#isInHand) this.runs.start(this.order);
  };

  /** While the hand moves. */
  readonly follow = (): void => {
    this.#isInHand = true;
  };

  /** When it lets go. */
  readonly commit = (): void => {
    this.#isInHand = false;
    this.#plans.settle();
    if (this.order !== null) this.runs.start(this.order);
  };
}
