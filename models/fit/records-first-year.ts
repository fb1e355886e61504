import { bandOfAge } from '../care/ages.ts';
import type { Baseline } from '../care/baseline.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import type { Records } from '../returns/records.ts';
import { BANDS, byBand, sum } from './bands.ts';
import { measureYear } from './measure.ts';
import { groupOf, type GroupFit } from './records-fits.ts';
import { monthOf, seenIn, yearsSeen } from './records-months.ts';
import { round } from './steady.ts';

const ROUNDS = 5;
/** Hazards of coming into care from need, a plan or pre-proceedings. */
const INTO_CARE = ['child-in-need.care', 'child-protection.care', 'pre-proceedings.care'];
/** Hazards of a first plan and of a further one. */
const ONTO_PLANS = ['child-in-need.plan', 'after-plan.plan'];
/** Beyond it, the ways out of a state could add up to more than certainty. */
const MOST = 2.5;

/** What the first year of a place is to bring. */
export interface FirstYear {
  /** Children coming into care by age band, unaccompanied ones apart. */
  readonly care: readonly number[];
  /** Plans starting; null where records do not speak of them. */
  readonly plans: number | null;
}

/**
 * What was counted a year, each group drawn towards the country as far as it could be luck. Plans of children of whom nothing was seen
 * before them are in no group, and are taken as they were counted.
 */
export function wantedOf(records: Records, groups: readonly GroupFit[]): FirstYear {
  const care = groupOf(groups, 'care');
  const counted = ['plan', 'plan-again'].map((id) => groupOf(groups, id));
  const seen = seenIn(records, 'plans');
  const began = records.plans.start.filter((day) => seen(monthOf(day))).length;
  const drawn = sum(counted.map(({ moves, expected, posterior }) => sum(expected) * posterior.level - sum(moves)));
  const years = yearsSeen(records, 'plans');
  return {
    care: care.expected.map(
      (each, band) => (each / Math.max(care.years, Number.MIN_VALUE)) * (care.posterior.factors[band] ?? 1),
    ),
    plans: years > 0 ? Math.max(0, began + drawn) / years : null,
  };
}

interface Factors {
  readonly care: readonly number[];
  readonly plans: number;
}

/**
 * A place whose first year brings so many children into care and so many plans: the chances of coming into care from wherever they are, and
 * those who come from outside, by one factor for each age band; the chances of a first and of a further plan by one for both. Records
 * count what came whole; of who was at risk of it, such as children who had a plan before the records begin, they know only a part.
 */
export function withFirstYear(library: EvidenceLibrary, start: Baseline, wanted: FirstYear): Baseline {
  let factors: Factors = { care: wanted.care.map(() => 1), plans: 1 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const got = firstYear(library, scaled(start, factors));
    const plans = wanted.plans === null ? 1 : (factors.plans * wanted.plans) / (got.plans ?? NaN);
    factors = {
      care: factors.care.map((factor, band) =>
        Math.min(MOST, (factor * (wanted.care[band] ?? 0)) / (got.care[band] ?? NaN)),
      ),
      plans: Math.min(MOST, plans),
    };
  }
  return scaled(start, factors);
}

/** What the first year of a place brings; newborns of parents followed with the youngest. */
export function firstYear(library: EvidenceLibrary, place: Baseline): FirstYear {
  const year = measureYear(library, place);
  const direct = byBand(place.entriesPerYear['community.direct'] ?? []);
  const alone = sum(place.entriesPerYear['community.unaccompanied']);
  const newborns = (year.get('flow.care.in.direct') ?? NaN) - sum(direct) - alone;
  return {
    care: BANDS.map(
      (band, at) => (year.get(`care.in.age.${band}`) ?? NaN) + (direct[at] ?? 0) + (at === 0 ? newborns : 0),
    ),
    plans: year.get('flow.child-protection.in') ?? NaN,
  };
}

function scaled(place: Baseline, { care, plans }: Factors): Baseline {
  const { calibration, entriesPerYear } = place;
  const times = (hazard: string, factor: (band: number) => number): [string, number[]] => [
    hazard,
    BANDS.map((_, band) => round((calibration[hazard]?.[band] ?? 1) * factor(band), 6)),
  ];
  const changed = [
    ...INTO_CARE.map((hazard) => times(hazard, (band) => care[band] ?? 1)),
    ...ONTO_PLANS.map((hazard) => times(hazard, () => plans)),
  ];
  const direct = (entriesPerYear['community.direct'] ?? []).map((each, age) =>
    round(each * (care[bandOfAge(age)] ?? 1), 4),
  );
  return {
    ...place,
    calibration: { ...calibration, ...Object.fromEntries(changed) },
    entriesPerYear: { ...entriesPerYear, 'community.direct': direct },
  };
}
