import { JOURNEY_GROUPS } from '../care/journey-groups.ts';
import { CARE_STATES, EXITS } from '../care/states.ts';
import { simulateReplicate } from '../engine/children.ts';
import { Cohort, groupsOf, type Followed } from '../engine/cohort.ts';
import type { CompiledModel } from '../engine/compiled.ts';
import { OUTGREW } from '../engine/follower.ts';
import { makeSimulation, type Simulation } from '../engine/simulation.ts';
import { replicateState } from './averaged.ts';
import { journeyWindow, type JourneysQuestion, type JourneyWindow } from './journeys-question.ts';
import { placeInRun } from './place-in-run.ts';
import type { PreparedRun } from './prepare.ts';
import type { ReplicateRange } from './request.ts';
import { scenarioPlan } from './scenario-plan.ts';

/** Number of the group that is in care. */
export const IN_CARE = JOURNEY_GROUPS.findIndex(({ id }) => id === 'care');

const GROUPS = JOURNEY_GROUPS.length;

/**
 * What one replicate of one scenario gives, as numbers in a row: children followed, how often a child came into care in the
 * months in which they are, then for each group and month since entry how many are there, then for each month how many have not left
 * care yet.
 */
export function sampleSize({ follow }: JourneyWindow): number {
  return 2 + (GROUPS + 1) * (follow + 1);
}

/**
 * Follow the children of some replicates, for each scenario asked for.
 *
 * @param onReplicate called after each replicate with how many are done
 * @returns `[(replicate * scenarios + scenario) * sampleSize + number]`
 */
export function journeySample(
  prepared: PreparedRun,
  question: JourneysQuestion,
  range: ReplicateRange,
  onReplicate?: (done: number) => void,
): Float64Array<ArrayBuffer> {
  const window = journeyWindow(prepared.request);
  const size = sampleSize(window);
  const scenarios = question.scenarios.map((id) => placeInRun(prepared, id));
  const values = new Float64Array((range.to - range.from) * scenarios.length * size);
  const group = groupOf(prepared.model);
  const follower = new JourneyFollower(prepared);
  for (let index = 0; index < range.to - range.from; index += 1) {
    const state = replicateState(prepared, range.from + index);
    scenarios.forEach((scenario, at) => {
      const from = (index * scenarios.length + at) * size;
      count(follower.followed(scenario, range.from + index, state), window, group, values.subarray(from, from + size));
    });
    onReplicate?.(index + 1);
  }
  return values;
}

/** Follows everybody who comes into care in the window, in one replicate of one scenario after another. */
export class JourneyFollower {
  readonly #prepared: PreparedRun;
  readonly #simulation: Simulation;
  readonly #cohort: Cohort;
  readonly #months: number;
  readonly #counts: Int32Array;

  constructor(prepared: PreparedRun) {
    const { from, until, follow } = journeyWindow(prepared.request);
    this.#prepared = prepared;
    this.#simulation = makeSimulation(prepared.model);
    this.#cohort = new Cohort(prepared.model, { states: CARE_STATES, from, until });
    this.#months = until + follow;
    this.#counts = new Int32Array(prepared.model.recorder.ids.length * (this.#months + 1));
  }

  /** The children of one replicate; they are forgotten with the next. */
  followed(scenario: number, replicate: number, state = replicateState(this.#prepared, replicate)): Cohort {
    this.#cohort.clear();
    const simulation = { ...this.#simulation, model: state.model, follower: this.#cohort };
    const plan = scenarioPlan(this.#prepared, state, scenario);
    simulateReplicate(simulation, plan, this.#months, this.#prepared.words, replicate, this.#counts, 0);
    return this.#cohort;
  }
}

/** Id of a place of the model: a state or an exit. */
export function placeId(model: CompiledModel, place: number): string {
  if (place === OUTGREW) return 'turned-18';
  return place >= 0 ? (model.states[place]?.id ?? '') : (EXITS[-1 - place]?.id ?? '');
}

/** Which group each place of the model belongs to. */
export function groupOf(model: CompiledModel): (place: number) => number {
  const byId = new Map(JOURNEY_GROUPS.flatMap(({ places }, group) => places.map((id) => [id, group] as const)));
  return (place) => byId.get(placeId(model, place)) ?? GROUPS - 1;
}

/** Months from coming into care until somebody first leaves it; one more than are looked at where they do not. */
export function firstStay({ month: entry, moves }: Followed, group: (place: number) => number, follow: number): number {
  const left = moves.find(({ to }) => group(to) !== IN_CARE);
  return Math.min(follow + 1, left === undefined ? Infinity : left.month - entry);
}

function count(
  { people, entries }: Cohort,
  { follow }: JourneyWindow,
  group: (place: number) => number,
  into: Float64Array,
): void {
  into[0] = people.length;
  into[1] = entries;
  const stride = follow + 1;
  const where = new Int32Array(stride);
  const add = (at: number): void => {
    into[at] = (into[at] ?? 0) + 1;
  };
  for (const person of people) {
    groupsOf(person, group, where);
    where.forEach((each, month) => {
      add(2 + each * stride + month);
    });
    const stayed = firstStay(person, group, follow);
    for (let month = 0; month < Math.min(stayed, stride); month += 1) add(2 + GROUPS * stride + month);
  }
}
