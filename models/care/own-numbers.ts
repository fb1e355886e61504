import type { CompiledModel } from '../engine/compiled.ts';
import type { CommonChange, EntryChange, MoveChange, Plan } from '../engine/plan.ts';
import { mean, problemsOf, quantile } from '../random/distributions.ts';
import type { Baseline, UncertainFactor } from './baseline.ts';
import { DRIFT_SERIES } from './drift-series.ts';
import { seriesChanges } from './drift.ts';
import type { Draw } from './draws.ts';
import type { EvidenceLibrary } from './evidence.ts';
import { CARE_ENTRIES, CARE_MOVES } from './moves.ts';

const KNOWN: ReadonlySet<string> = new Set([...CARE_MOVES, ...CARE_ENTRIES].map(({ id }) => id));
/** How far from 1 the mean of a factor may be: what rounding in a file does. */
const NEAR_ONE = 1e-3;

/** What the uncertain numbers of a place do to a plan in one replicate; all empty where nothing is uncertain. */
export interface OwnChanges {
  readonly common: readonly CommonChange[];
  readonly moves: readonly MoveChange[];
  readonly entries: readonly EntryChange[];
}

export const NOTHING_OWN: OwnChanges = { common: [], moves: [], entries: [] };

/** Name of an uncertain number of a place among the evidence: what its luck is keyed by and what answers call it. */
export const ownEntryId = (factor: Pick<UncertainFactor, 'id'>): string => `baseline.${factor.id}`;

/**
 * The uncertain numbers of a place as entries of the evidence library, so that they are drawn, named and weighed as any other
 * uncertain input: once a replicate, stratified, keyed by seed and id.
 *
 * @returns nothing for a place without any
 */
export function ownEntries({ uncertain = [], label, source }: Baseline): EvidenceLibrary {
  return Object.fromEntries(
    uncertain.map((factor) => [
      ownEntryId(factor),
      {
        id: ownEntryId(factor),
        label: factor.label,
        value: 1,
        unit: 'times the number of the place',
        distribution: factor.distribution,
        appliesTo: label,
        source,
        status: 'derived',
        strength: 'moderate',
      },
    ]),
  );
}

/**
 * What one draw of a place's uncertain numbers does to its moves and entries: the same in the baseline and in every scenario,
 * and throughout the run.
 *
 * @param draw gives a factor of 1 or more or less for each {@link ownEntryId}
 */
export function ownChanges(model: CompiledModel, factors: readonly UncertainFactor[], draw: Draw): OwnChanges {
  if (factors.length === 0) return NOTHING_OWN;
  const common: CommonChange[] = [];
  const moves: MoveChange[] = [];
  const entries: EntryChange[] = [];
  for (const factor of factors) {
    const value = draw(ownEntryId(factor));
    if (factor.series !== undefined) {
      const series = DRIFT_SERIES.find(({ id }) => id === factor.series);
      const months = new Float64Array(STEADY_MONTHS).fill(value);
      if (series) common.push(...seriesChanges(model, series, months, draw));
      continue;
    }
    const byAge = atAges(model, factor.ages, value);
    for (const move of model.moves) {
      if (factor.on?.includes(move.id)) moves.push({ move: move.index, factors: byAge, instead: -1 });
    }
    for (const entry of model.entries) {
      if (factor.on?.includes(entry.id)) entries.push({ entry: entry.index, factors: byAge });
    }
  }
  return { common, moves, entries };
}

/** Months over which a factor that holds throughout works itself out further on; later ones keep the last. */
const STEADY_MONTHS = 120;

function atAges(model: CompiledModel, ages: UncertainFactor['ages'], value: number): Float64Array {
  const [first, last] = ages ?? [0, model.ages - 1];
  return Float64Array.from({ length: model.ages }, (_, age) => (age >= first && age <= last ? value : 1));
}

/** A plan with a place's own numbers in it, before anything a scenario does; the very same plan where there are none. */
export function withOwn(plan: Plan, own: OwnChanges): Plan {
  if (isNothing(own)) return plan;
  return {
    moves: [...own.moves, ...plan.moves],
    entries: [...own.entries, ...plan.entries],
    common: [...own.common, ...(plan.common ?? [])],
  };
}

export const isNothing = ({ common, moves, entries }: OwnChanges): boolean =>
  common.length + moves.length + entries.length === 0;

/** Everything wrong with the uncertain numbers of a place, in sentences; empty when there is nothing. */
export function problemsOfOwn({ id: place, uncertain = [] }: Baseline): string[] {
  const seen = new Set<string>();
  return uncertain.flatMap((factor) => {
    const { id, series, on, distribution } = factor;
    const say = (problem: string): string => `The uncertain number "${id}" of the place "${place}" ${problem}.`;
    const problems: string[] = [];
    if (seen.has(id)) problems.push(say('is given twice'));
    seen.add(id);
    if ((series === undefined) === (on === undefined)) problems.push(say('must name a series or moves, and not both'));
    if (series !== undefined && !DRIFT_SERIES.some((each) => each.id === series))
      problems.push(say(`names the series "${series}", which there is not`));
    const unknown = (on ?? []).filter((each) => !KNOWN.has(each));
    if (unknown.length > 0) problems.push(say(`names what is no move and no entry: ${unknown.join(', ')}`));
    const faults = problemsOf(distribution);
    if (faults.length > 0) return [...problems, ...faults.map((fault) => say(`cannot be drawn: ${fault}`))];
    if (!(quantile(distribution, 0) >= 0)) problems.push(say('could fall below 0'));
    if (!(Math.abs(mean(distribution) - 1) < NEAR_ONE))
      problems.push(
        say(`has a mean of ${String(mean(distribution))} and must have 1, since the place's own number is the mean`),
      );
    return problems;
  });
}
