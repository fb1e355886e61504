import { BASELINE_SCENARIO } from '../../models/care/scenario.ts';
import type { Compared } from '../results/compared.ts';
import type { Asked } from './asked.ts';
import { staleReasons, type ComparisonOrder } from './comparison-changes.ts';
import { comparedInStages } from './comparison-run.ts';
import { OnDemand, type Listening, type Taken } from './on-demand.svelte.ts';

export function keyOfOrder({ asked, against }: ComparisonOrder): string {
  return JSON.stringify([asked.key, against]);
}

/** All scenarios against one of them. */
export class Comparison extends OnDemand<ComparisonOrder, Compared> {
  #against = $state<string>(BASELINE_SCENARIO.id);

  /** Id of the scenario the others are held against: the baseline once the chosen one is gone. */
  readonly against: string = $derived.by(() =>
    this.asked?.scenarios.some(({ id }) => id === this.#against) === true ? this.#against : BASELINE_SCENARIO.id,
  );

  readonly holdAgainst = (id: string): void => {
    this.#against = id;
    this.follow();
  };

  taken({ comparisons: { replicates }, elapsedMilliseconds }: Compared): Taken {
    return { replicates, elapsedMilliseconds };
  }

  protected orderFor(asked: Asked): ComparisonOrder {
    return { asked, against: this.against };
  }

  protected keyOf(order: ComparisonOrder): string {
    return keyOfOrder(order);
  }

  protected runsOf({ asked }: ComparisonOrder): number {
    return asked.replicates;
  }

  protected reasonsBetween(then: Compared, now: ComparisonOrder): readonly string[] {
    return staleReasons(then, now);
  }

  protected run(order: ComparisonOrder, listening: Listening<Compared>): Promise<Compared> {
    return comparedInStages(this.runner, order, listening);
  }
}
