import type { Baseline } from '../care/baseline.ts';
import { centralDraw } from '../care/draws.ts';
import { driftChanges, withDrift } from '../care/drift.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { EXITS } from '../care/states.ts';
import { simulateReplicate } from '../engine/children.ts';
import type { CompiledModel } from '../engine/compiled.ts';
import { openSimulation } from '../engine/opening.ts';
import { NO_CHANGE } from '../engine/plan.ts';
import { makeSimulation } from '../engine/simulation.ts';
import { seedWords } from '../random/keys.ts';
import type { Records } from '../returns/records.ts';
import { compiledCare } from '../run/compiled-care.ts';
import { birthdays } from './birthdays.ts';
import { calendarFrom } from './calendar.ts';
import { allComingBy } from './coming.ts';
import { invented, INVENTED_FOR } from './invented.ts';
import { classIn, LifeFollower, type Life } from './lives.ts';
import { recordsOfLives } from './records.ts';
import { isInCare, isKnown } from './stays.ts';

const YEAR = 12;

export interface Invention {
  readonly library: EvidenceLibrary;
  /** The place to invent children for; its hazards are then known to be true. */
  readonly baseline: Baseline;
  /** Years of returns, 1 or more: the first runs from the baseline's own 31 March. */
  readonly years: number;
  readonly seed: string;
  /** Whether rates wander from year to year, as those of real authorities do. */
  readonly drift: 'on' | 'off';
}

export interface Invented {
  readonly records: Records;
  /** What the simulation itself counted: `counts[output * (months + 1) + month]`, outputs as in `COUNT_OUTPUTS`. */
  readonly counts: Int32Array;
}

/**
 * What an authority would hold of children of whom everything is known, because they are simulated: the same for the same place,
 * years and seed. For tests and for trying the reading of returns.
 *
 * @throws RangeError when years are not a whole number from 1 on, or the seed is empty
 * @throws InvalidModel when the baseline's hazards make no sense
 */
export function inventRecords({ library, baseline, years, seed, drift }: Invention): Invented {
  if (!Number.isInteger(years) || years < 1) throw new RangeError(`Returns cannot be made for ${String(years)} years.`);
  const model = compiledCare(library, baseline, []);
  const words = seedWords(seed);
  const months = years * 12;
  const population = baseline.population.reduce((sum, children) => sum + children, 0);
  const drifting = { model, population, draw: centralDraw(library), words, replicate: 0, months };
  const plan = withDrift(NO_CHANGE, drift === 'on' ? driftChanges(drifting) : []);
  const simulation = makeSimulation(model);
  const exits = EXITS.map(({ id }) => id);
  const follower = new LifeFollower(model, exits);
  openSimulation(simulation, words, 0);
  follower.open(simulation);
  simulation.follower = follower;
  const counts = new Int32Array(model.recorder.ids.length * (months + 1));
  simulateReplicate(simulation, plan, months, words, 0, counts, 0);
  const states = new Set(model.states.map(({ id }) => id));
  const records = recordsOfLives({
    lives: follower.lives.filter(isKnown).map(birthdays(model, exits, months)),
    isState: (place) => states.has(place),
    isUnaccompanied: unaccompanied(model),
    calendar: calendarFrom(baseline.year),
    firstYear: baseline.year + 1,
    lastYear: baseline.year + years,
  });
  return { records, counts };
}

/**
 * Of those who come into care from outside, the part that comes unaccompanied: by class, as the simulation has them come. By age it would
 * hang on their birthdays, which those who turn 18 keep as they were drawn before anything was known of how they came.
 */
function unaccompanied(model: CompiledModel): (life: Life) => boolean {
  const entries = model.entries.filter(({ id }) => id === 'community.unaccompanied' || id === 'community.direct');
  return (life) => {
    const first = life.arrivals[0];
    if (!first || first.month < 0 || !isInCare(first.to)) return false;
    const coming = entries.map((entry) => ({
      alone: entry.id === 'community.unaccompanied',
      all: allComingBy(model, entry, classIn(life, first.month), first.month % YEAR),
    }));
    const sum = (of: typeof coming): number => of.reduce((total, { all }) => total + all, 0);
    return invented(life, INVENTED_FOR.unaccompanied) < sum(coming.filter(({ alone }) => alone)) / sum(coming);
  };
}
