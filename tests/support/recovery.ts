import { bandOfAge } from '../../models/care/ages.ts';
import type { Baseline } from '../../models/care/baseline.ts';
import { COUNT_OUTPUTS } from '../../models/care/outputs.ts';
import { expectedFlows } from '../../models/engine/expected.ts';
import { InvalidModel } from '../../models/engine/validate.ts';
import { NO_CHANGE } from '../../models/engine/plan.ts';
import { BANDS, sum } from '../../models/fit/bands.ts';
import { fitRecords } from '../../models/fit/records.ts';
import { groupFits, type BetweenAuthorities, type GroupFit } from '../../models/fit/records-fits.ts';
import { ENTRY_GROUPS, HAZARD_GROUPS } from '../../models/fit/records-groups.ts';
import { inventRecords } from '../../models/generate/simulated-records.ts';
import { interval90, quantile } from '../../models/random/distributions.ts';
import { fineUniform, seedWords } from '../../models/random/keys.ts';
import { threefry } from '../../models/random/threefry.ts';
import { compiledCare } from '../../models/run/compiled-care.ts';
import type { Records } from '../../models/returns/records.ts';
import spread from '../../seeds/authorities/spread.json' with { type: 'json' };
import { baselineOf, library } from './seeds.ts';
import { withInCare } from './size.ts';

export const between: BetweenAuthorities = spread;
export const national = baselineOf('england-2020');

/** A place of the country whose rates differ from it as those of authorities do: what is thought before its records are seen. */
export interface DrawnPlace {
  readonly baseline: Baseline;
  /** True factors on the country's hazards, by group and age band. */
  readonly factors: Readonly<Record<string, readonly number[]>>;
}

export function fitOf(records: Records, place: Baseline, drift: 'on' | 'off' = 'off'): ReturnType<typeof fitRecords> {
  return fitRecords({
    library,
    records,
    national,
    population: place.population,
    between,
    drift,
    names: { id: 'own', label: 'Own', description: 'Own records.', source: 'Own records' },
  });
}

const nationalModel = compiledCare(library, national, []);

/** What was counted and weighed alone, without the place that is made of it: a fraction of the work where nothing is run on. */
export function groupsOf(records: Records, place: Baseline): GroupFit[] {
  const question = { library, records, national, population: place.population, between, drift: 'off' } as const;
  return groupFits(question, nationalModel);
}

/** Share of each group's moves in each age band under the country's hazards: what a mix of ages is drawn around. */
let mixes: Readonly<Record<string, readonly number[]>> | null = null;
function nationalMixes(): Readonly<Record<string, readonly number[]>> {
  if (mixes) return mixes;
  const place = withInCare(2000, national);
  const { records } = inventRecords({ library, baseline: place, years: 1, seed: 'mixes', drift: 'off' });
  mixes = Object.fromEntries(
    groupsOf(records, place).map(({ id, expected }) => [id, expected.map((each) => each / sum(expected))]),
  );
  return mixes;
}

/** A place with so many children in care, its factors drawn from what is thought beforehand of places that can be. */
export function drawPlace(children: number, seed: string): DrawnPlace {
  const uniform = uniforms(seed);
  const gamma = (shape: number): number => quantile({ kind: 'gamma', shape, mean: 1 }, uniform());
  const factorsFor = (id: string, wide: number, alike: number): number[] => {
    const level = gamma(1 / (wide * wide));
    const shares = nationalMixes()[id] ?? [1];
    const weights = shares.map((share) => (share > 0 ? share * gamma(alike * share) : 0));
    const total = sum(weights);
    return shares.map((share, band) => (share > 0 ? (level * (weights[band] ?? 0)) / total / share : level));
  };
  const wideOf = (id: string): number => between.spread[id] ?? NaN;
  const drawn = (): DrawnPlace => {
    const factors = Object.fromEntries([
      ...HAZARD_GROUPS.map(({ id, spread: by }) => [id, factorsFor(id, wideOf(by), between.alike.exits)] as const),
      ...ENTRY_GROUPS.map(({ id, spread: by }) => [id, factorsFor(id, wideOf(by), between.alike.entries)] as const),
    ]);
    return { baseline: withFactors(withInCare(children, national), factors), factors };
  };
  let place = drawn();
  // One in a hundred would have more children leave a state than are in it.
  while (!canBe(place.baseline)) place = drawn();
  return place;
}

function canBe(baseline: Baseline): boolean {
  try {
    compiledCare(library, baseline, []);
    return true;
  } catch (error) {
    if (error instanceof InvalidModel) return false;
    throw error;
  }
}

/** A place with its own factors on the country's hazards and entries. */
export function withFactors(place: Baseline, factors: DrawnPlace['factors']): Baseline {
  const calibration: Record<string, readonly number[]> = { ...place.calibration };
  const times = (hazard: string, by: readonly number[]): void => {
    calibration[hazard] = BANDS.map((_, band) => (calibration[hazard]?.[band] ?? 1) * (by[band] ?? 1));
  };
  for (const { id, hazards } of HAZARD_GROUPS) for (const hazard of hazards) times(hazard, factors[id] ?? []);
  for (const hazard of ['child-in-need.care', 'child-protection.care', 'pre-proceedings.care'])
    times(hazard, factors.care ?? []);
  const scaled = (id: string, group: string): number[] =>
    (place.entriesPerYear[id] ?? []).map(
      (each, age) => each * (factors[group]?.[group === 'unaccompanied' ? 0 : bandOfAge(age)] ?? 1),
    );
  const earlyHelp = (place.stock['early-help'] ?? []).map((each, age) => each * (factors.need?.[bandOfAge(age)] ?? 1));
  return {
    ...place,
    calibration,
    // Children are in early help for months only, so that there are as many more as come.
    stock: { ...place.stock, 'early-help': earlyHelp },
    entriesPerYear: {
      'community.early-help': scaled('community.early-help', 'need'),
      'community.child-in-need': scaled('community.child-in-need', 'need'),
      'community.unaccompanied': scaled('community.unaccompanied', 'unaccompanied'),
      'community.direct': scaled('community.direct', 'care'),
    },
  };
}

/** One true factor, whether the 90% interval of the fit holds it, and how wide that is. */
export interface Recovered {
  readonly group: string;
  /** Band, or all ages together. */
  readonly band: string;
  readonly truth: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** How a fit stands to the truth, group by group: at each age where anything was expected, and for children coming into care in all. */
export function recovered({ baseline, factors }: DrawnPlace, groups: readonly GroupFit[], years: number): Recovered[] {
  return groups.flatMap((fit): Recovered[] => {
    const { id, posterior, expected } = fit;
    const held = (band: string, truth: number, mean: number, variation: number): Recovered => {
      const [low, high] = interval90({ kind: 'gamma', shape: 1 / (variation * variation), mean });
      return { group: id, band, truth, mean, low, high };
    };
    if (id === 'care') {
      const truth = yearlyEntries(baseline, years) / (sum(expected) / fit.years);
      return [held('all', truth, posterior.level, posterior.levelVariation)];
    }
    // Where hardly anybody moves, what is thought beforehand is all there is, and a band's own share is next to nothing.
    return expected.flatMap((each, band) => {
      const truth = factors[id]?.[band] ?? NaN;
      const [mean, variation] = [posterior.factors[band] ?? NaN, posterior.variations[band] ?? NaN];
      return each >= 1 ? [held(BANDS[band] ?? '', truth, mean, variation)] : [];
    });
  });
}

/** Children coming into care a year on average, unaccompanied ones apart, as the true model has them. */
function yearlyEntries(place: Baseline, years: number): number {
  const months = years * 12;
  const series = expectedFlows(compiledCare(library, place, []), NO_CHANGE, months);
  const at = COUNT_OUTPUTS.findIndex(({ id }) => id === 'flow.care.in') * (months + 1);
  const all = sum([...series.subarray(at, at + months + 1)]);
  return all / years - sum(place.entriesPerYear['community.unaccompanied']);
}

/** Numbers from 0 to 1, in sequence, that belong to a text. */
export function uniforms(seed: string): () => number {
  const words = seedWords(seed);
  const out = new Int32Array(2);
  let drawn = 0;
  return () => {
    threefry(words[0], words[1], drawn, 7, out, 0);
    drawn += 1;
    return fineUniform(out[0] ?? 0, out[1] ?? 0);
  };
}
