import { BASELINE } from '../results/compared.ts';
import type { FollowedChildren } from '../results/followed.ts';
import { called } from '../text/compare-charts.ts';
import { JOURNEYS } from '../text/journeys.ts';
import type { Asked } from './asked.ts';
import { staleReasons } from './comparison-changes.ts';
import { OnDemand, type Listening, type Taken } from './on-demand.svelte.ts';

/** Runs in which children are followed: enough that shares of some hundred children each stand still. */
const REPLICATES = 100;

interface Order {
  readonly asked: Asked;
  readonly scenario: string;
}

/** Children followed in the baseline and one scenario. */
export class Following extends OnDemand<Order, FollowedChildren> {
  #chosen = $state<string | null>(null);

  /** The scenario beside the baseline: the first until another is chosen that is there. */
  readonly scenario: string = $derived.by(() => {
    const known = this.asked?.scenarios ?? [];
    return (known.find(({ id }) => id === this.#chosen) ?? known[0] ?? BASELINE).id;
  });

  readonly choose = (id: string): void => {
    this.#chosen = id;
    this.follow();
  };

  taken({ journeys: { replicates }, elapsedMilliseconds }: FollowedChildren): Taken {
    return { replicates, elapsedMilliseconds };
  }

  protected orderFor(asked: Asked): Order {
    return { asked, scenario: this.scenario };
  }

  protected keyOf({ asked, scenario }: Order): string {
    return JSON.stringify([asked.key, scenario]);
  }

  protected runsOf(): number {
    return REPLICATES;
  }

  protected reasonsBetween(then: FollowedChildren, now: Order): readonly string[] {
    const own = now.asked.scenarios.find(({ id }) => id === now.scenario) ?? BASELINE;
    return [
      ...(then.scenario === now.scenario ? [] : [JOURNEYS.otherScenario(called(own))]),
      ...staleReasons({ asked: then.asked, against: BASELINE.id }, { asked: now.asked, against: BASELINE.id }),
    ];
  }

  protected async run(
    { asked, scenario }: Order,
    { signal, onProgress }: Listening<FollowedChildren>,
  ): Promise<FollowedChildren> {
    const started = performance.now();
    const scenarios = scenario === BASELINE.id ? [scenario] : [BASELINE.id, scenario];
    const options = { replicates: REPLICATES, signal, onProgress };
    const journeys = await this.runner.journeys(asked.request, { scenarios }, options);
    return { asked, scenario, journeys, elapsedMilliseconds: performance.now() - started };
  }
}
