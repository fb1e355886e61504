import { BASELINE_SCENARIO } from '../../models/care/scenario.ts';
import type { ComparisonQuestion } from '../../models/run/comparison-question.ts';
import { MEASURES } from '../../models/run/measures.ts';
import type { Progress, Runner } from '../../workers/runner.ts';
import type { Compared } from '../results/compared.ts';
import { SPLIT_OUTPUTS } from '../results/split-outputs.ts';
import type { ComparisonOrder } from './comparison-changes.ts';
import type { Listening } from './on-demand.svelte.ts';

/**
 * Runs after which there is something to look at. What has been simulated is remembered, so that a stage only adds to the one
 * before; the first is small enough for eight scenarios to have bands within two seconds.
 */
const STAGES: readonly number[] = [12, 100];

/** So many runs after another, up to as many as are wanted. */
export function stagesTo(replicates: number): number[] {
  return [...STAGES.filter((stage) => stage < replicates / 2), replicates];
}

/** Every scenario, the baseline too, against one of them by every measure. */
export function questionOf({ asked, against }: ComparisonOrder): ComparisonQuestion {
  const ids = [BASELINE_SCENARIO.id, ...asked.request.scenarios.map(({ id }) => id)];
  return {
    pairs: ids.filter((id) => id !== against).map((scenario) => ({ scenario, against })),
    measures: MEASURES.map(({ id }) => id),
  };
}

/** Compares in stages, each a whole comparison of so many runs. */
export async function comparedInStages(
  runner: Runner,
  order: ComparisonOrder,
  { signal, onProgress, onPartial }: Listening<Compared>,
): Promise<Compared> {
  const { request, replicates: replicatesTotal } = order.asked;
  const question = questionOf(order);
  let spent = 0;
  let compared: Compared | null = null;
  for (const replicates of stagesTo(replicatesTotal)) {
    if (compared !== null) onPartial(compared);
    let taken = 0;
    const follow = ({ replicatesDone, elapsedMilliseconds }: Progress): void => {
      taken = elapsedMilliseconds;
      onProgress({ replicatesDone, replicatesTotal, elapsedMilliseconds: spent + elapsedMilliseconds });
    };
    const comparisons = await runner.compare(request, question, { replicates, signal, onProgress: follow });
    const splits = await runner.run(request, { replicates, signal, outputs: SPLIT_OUTPUTS });
    spent += taken;
    compared = { ...order, comparisons, splits, elapsedMilliseconds: spent };
  }
  if (compared === null) throw new RangeError('There was nothing to compare.');
  return compared;
}
