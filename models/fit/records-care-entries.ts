import { bandOfAge } from '../care/ages.ts';
import type { Baseline } from '../care/baseline.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { BANDS, byBand, sum } from './bands.ts';
import { measureYear } from './measure.ts';
import { round } from './steady.ts';

const ROUNDS = 5;
/** Hazards of coming into care from need, a plan or pre-proceedings. */
const INTO_CARE = ['child-in-need.care', 'child-protection.care', 'pre-proceedings.care'];
/** Beyond it, the ways out of pre-proceedings could add up to more than certainty. */
const MOST = 2.5;

/**
 * A place whose first year brings so many children into care, unaccompanied ones apart: the chances of coming into care from wherever
 * they are, and those who come from outside, by one factor for each age band.
 *
 * @param wanted children a year by age band
 */
export function withCareEntries(library: EvidenceLibrary, start: Baseline, wanted: readonly number[]): Baseline {
  let factors: readonly number[] = wanted.map(() => 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const got = careEntries(library, scaled(start, factors));
    factors = factors.map((factor, band) => Math.min(MOST, (factor * (wanted[band] ?? 0)) / (got[band] ?? NaN)));
  }
  return scaled(start, factors);
}

/** Children coming into care in the first year by age band, but for unaccompanied ones; newborns of parents followed with the youngest. */
export function careEntries(library: EvidenceLibrary, place: Baseline): number[] {
  const year = measureYear(library, place);
  const direct = byBand(place.entriesPerYear['community.direct'] ?? []);
  const alone = sum(place.entriesPerYear['community.unaccompanied']);
  const newborns = (year.get('flow.care.in.direct') ?? NaN) - sum(direct) - alone;
  return BANDS.map(
    (band, at) => (year.get(`care.in.age.${band}`) ?? NaN) + (direct[at] ?? 0) + (at === 0 ? newborns : 0),
  );
}

function scaled(place: Baseline, factors: readonly number[]): Baseline {
  const { calibration, entriesPerYear } = place;
  const changed = INTO_CARE.map((hazard): [string, number[]] => [
    hazard,
    BANDS.map((_, band) => round((calibration[hazard]?.[band] ?? 1) * (factors[band] ?? 1), 6)),
  ]);
  const direct = (entriesPerYear['community.direct'] ?? []).map((each, age) =>
    round(each * (factors[bandOfAge(age)] ?? 1), 4),
  );
  return {
    ...place,
    calibration: { ...calibration, ...Object.fromEntries(changed) },
    entriesPerYear: { ...entriesPerYear, 'community.direct': direct },
  };
}
