import { atTargets, frontier, problemsOfGoal, rangeQuestion, spread } from '../models/run/goal.ts';
import type { Goal, GoalLever, GoalPoint, GoalQuestion } from '../models/run/goal.ts';
import type { GoalRange } from '../models/run/goal-range.ts';
import { firstPassing, mostAsked } from '../models/run/goal-search.ts';
import type { Scenario } from '../models/care/scenario.ts';
import type { RunRequest } from '../models/run/request.ts';
import { raceAbort } from './abort.ts';
import type { BlockPlanOptions } from './block-plan.ts';
import type { Crew } from './crew.ts';
import { RunFailed } from './errors.ts';
import { filledRun } from './filled-run.ts';
import type { RunKey } from './protocol.ts';

/** Values of the first of two levers for which the second is sought. */
const FIRST_LEVER_VALUES = 5;

export interface GoalOrder {
  readonly request: RunRequest;
  readonly question: GoalQuestion;
  readonly replicates: number;
  readonly plan: BlockPlanOptions;
  readonly nextKey: () => RunKey;
  /** Called with the share of the search that is done, 0 to 1; never goes back. */
  readonly onShare: (share: number) => void;
}

/** A setting that was simulated, and the place of the last lever's value among those it can take. */
type Look = GoalPoint & { readonly place: number };

/**
 * Seeks the smallest move of one lever, or of two, with which a measure meets its target in enough replicates. Expected flows
 * say where to begin; every answer rests on simulated replicates, the same in every setting.
 *
 * @param stop fires to end the work; fired here on failure
 * @throws RunCancelled, RunFailed, or WorkerLost when the desk was lost and all is to begin again
 */
export async function soughtGoal(crew: Crew, order: GoalOrder, stop: AbortController): Promise<Goal> {
  const { request, question, replicates, onShare } = order;
  const problems = problemsOfGoal(request, question);
  const scenario = request.scenarios.find(({ id }) => id === question.scenario);
  if (problems.length > 0 || !scenario)
    throw new RunFailed(`The search could not start: ${problems.join(' ')}`, problems);
  const [first, second] = question.levers;
  const seeking = { crew, order, scenario, stop };
  if (!second) return goalOf(order, await seekLast(seeking, [], first, onShare), (found) => found);
  const { values } = await rangeOf(seeking, scenario, first);
  const places = spread(values.length, FIRST_LEVER_VALUES);
  const sought: Sought = { looks: [], found: [] };
  for (const [turn, place] of places.entries()) {
    const { looks, found } = await seekLast(seeking, [values[place] ?? NaN], second, (share) => {
      onShare((turn + share) / places.length);
    });
    sought.looks.push(...looks);
    sought.found.push(...found);
  }
  onShare(1);
  return goalOf({ question, replicates }, sought, frontier);
}

/** Settings that were simulated, and those among them that are the smallest to meet the target. */
interface Sought {
  readonly looks: Look[];
  readonly found: Look[];
}

interface Seeking {
  readonly crew: Crew;
  readonly order: GoalOrder;
  readonly scenario: Scenario;
  readonly stop: AbortController;
}

function rangeOf({ crew, order, stop }: Seeking, scenario: Scenario, lever: GoalLever): Promise<GoalRange> {
  const question = rangeQuestion(scenario, order.question, lever);
  const waiting = { onShare: () => undefined, signal: stop.signal };
  return raceAbort(crew.explain(order.request, 'goalRange', question, waiting), stop.signal);
}

/** Seeks the smallest move of the last lever, with those before it at fixed values. */
async function seekLast(
  seeking: Seeking,
  fixed: readonly number[],
  lever: GoalLever,
  onShare: (share: number) => void,
): Promise<Sought> {
  const { levers, confidence } = seeking.order.question;
  const range = await rangeOf(seeking, atTargets(seeking.scenario, levers.slice(0, fixed.length), fixed), lever);
  const most = mostAsked(range.best);
  const looks: Look[] = [];
  const search = firstPassing(range.best, range.guess);
  let next = search.next();
  while (!next.done) {
    const place = next.value;
    const targets = [...fixed, range.values[place] ?? NaN];
    const chance = await chanceAt(seeking, atTargets(seeking.scenario, levers, targets), (part) => {
      onShare(Math.min(1, (looks.length + part) / most));
    });
    looks.push({ targets, chance, place });
    next = search.next(chance >= confidence);
  }
  onShare(1);
  const smallest = next.value;
  return { looks, found: looks.filter(({ place }) => place === smallest) };
}

function goalOf(
  { question, replicates }: Pick<GoalOrder, 'question' | 'replicates'>,
  { looks, found }: Sought,
  chosen: (found: readonly Look[]) => readonly Look[],
): Goal {
  const point = ({ targets, chance }: Look): GoalPoint => ({ targets, chance });
  const likeliest = looks.reduce((best, look) => (look.chance > best.chance ? look : best));
  return {
    ...{ question, replicates, looks: looks.length, likeliest: point(likeliest) },
    found: chosen(found).map(point),
  };
}

/** How likely the target is met in one setting. */
function chanceAt(
  { crew, order: { request, question, replicates, plan, nextKey }, stop }: Seeking,
  scenario: Scenario,
  share: (part: number) => void,
): Promise<number> {
  const key = nextKey();
  const { measure, month, target } = question;
  const onReplicates = (done: number): void => {
    share(done / replicates);
  };
  const order = { key, request: { ...request, scenarios: [scenario] }, replicates, plan, onReplicates };
  return filledRun(crew, order, stop, () =>
    raceAbort(crew.chance(key, replicates, { scenario: scenario.id, measure, month, target }), stop.signal),
  );
}
