import { bandOfAge } from '../care/ages.ts';
import type { Baseline } from '../care/baseline.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { CARE_STATES } from '../care/states.ts';
import { compiledCare } from '../run/compiled-care.ts';
import { returnYearOf } from '../returns/days.ts';
import type { Records } from '../returns/records.ts';
import { sum } from './bands.ts';
import { wantedOf, withFirstYear } from './records-first-year.ts';
import { groupFits, groupOf, type BetweenAuthorities, type GroupFit } from './records-fits.ts';
import { HAZARD_GROUPS } from './records-groups.ts';
import { openingOf, type Borrowed } from './records-opening.ts';
import { totalIn } from './records-entries.ts';
import { dayIn } from './records-months.ts';
import { uncertainOf } from './records-uncertain.ts';
import { round } from './steady.ts';

/** What a fit from records rests on besides the records. */
export interface RecordsFitQuestion {
  readonly library: EvidenceLibrary;
  readonly records: Records;
  /** The country's calibrated baseline, whose hazards are the middle of what is thought beforehand. */
  readonly national: Baseline;
  /** Children of the area by single year of age. */
  readonly population: readonly number[];
  readonly between: BetweenAuthorities;
  /** Whether rates are taken to wander from year to year, so that old years say less of today. */
  readonly drift: 'on' | 'off';
  readonly names: Pick<Baseline, 'id' | 'label' | 'description' | 'source' | 'standing'>;
}

/** A place as its own records have it, and how each part was come by. */
export interface RecordsFit {
  readonly baseline: Baseline;
  readonly groups: readonly GroupFit[];
}

/** Children who have left care, whose number goes with how many are in it and with how many leave that way. */
const AFTER_CARE: Readonly<Record<string, string>> = {
  'returned-home': 'home',
  'special-guardianship': 'guardianship',
  adopted: 'placed-for-adoption',
};
const PARENTS: readonly string[] = ['parents-after-removal', 'parents-after-repeat-removal'];

/**
 * Fits a place from its own child-level records: moves counted over the months in which they could have been made, drawn towards the
 * country's hazards as far as they could be luck, with what is not settled kept as uncertain factors; today's children as the opening
 * position.
 *
 * @throws RangeError when the records speak of no time at all
 */
export function fitRecords(question: RecordsFitQuestion): RecordsFit {
  const { library, records, national, population, names } = question;
  if (records.windows.care.length === 0) throw new RangeError('The records say nothing of children in care.');
  const groups = groupFits(question, compiledCare(library, national, []));
  const of = (id: string): GroupFit['posterior'] => groupOf(groups, id).posterior;
  const times = population.map((children, age) => children / (national.population[age] ?? NaN));
  const careTimes = inCareNow(records) / sum(totalIn(national, CARE_STATES));
  const borrowed: Borrowed = (state, age) => {
    const left = AFTER_CARE[state];
    if (left !== undefined) return careTimes * of(left).level;
    if (PARENTS.includes(state)) return careTimes;
    const local = times[age] ?? 0;
    if (state === 'known-after-plan') return local * of('need').level * of('plan').level;
    return local * of('need').level;
  };
  const alone = of('unaccompanied').level;
  const needFactor = (age: number): number => of('need').factors[bandOfAge(age)] ?? 1;
  const entries = (id: string, factor: (age: number) => number): number[] =>
    (national.entriesPerYear[id] ?? []).map((each, age) => round(each * (times[age] ?? 0) * factor(age), 4));
  const start: Baseline = {
    ...names,
    year: returnYearOf(records.asOf),
    own: true,
    population: [...population],
    ...openingOf(records, national, borrowed),
    monthSteps: national.monthSteps,
    entriesPerYear: {
      'community.early-help': entries('community.early-help', needFactor),
      'community.child-in-need': entries('community.child-in-need', needFactor),
      'community.unaccompanied': entries('community.unaccompanied', () => alone),
      'community.direct': entries('community.direct', () => 1),
    },
    calibration: calibrationOf(national, groups),
  };
  const place = withFirstYear(library, start, wantedOf(records, groups));
  return { baseline: { ...place, uncertain: uncertainOf(groups) }, groups };
}

/** The country's calibration with the place's factors on it. */
function calibrationOf(national: Baseline, groups: readonly GroupFit[]): Baseline['calibration'] {
  const calibration: Record<string, readonly number[]> = { ...national.calibration };
  for (const { id, hazards } of HAZARD_GROUPS) {
    const { factors } = groupOf(groups, id).posterior;
    for (const hazard of hazards)
      calibration[hazard] = factors.map((factor, band) => round((calibration[hazard]?.[band] ?? 1) * factor, 6));
  }
  return calibration;
}

/** Children in care on the day the records speak of. */
export function inCareNow({ care, asOf }: Records): number {
  return care.start.filter((start, row) => start <= asOf && (dayIn(care.end, row) ?? Infinity) > asOf).length;
}
