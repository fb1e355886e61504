import type { EvidenceEntry, EvidenceLibrary, EvidenceValue } from '../care/evidence.ts';
import { entryOf, numberOf } from '../care/library.ts';
import { PLACEMENTS } from '../care/states.ts';
import { BANDS, bandsOf, scaledTo, sum } from '../fit/bands.ts';
import { BEFORE, CARE, ENTRIES, POPULATION, sumOf, type TotalId, type Totals } from './totals.ts';

const NATIONAL = 'official.';
/** Of those coming into care at an age, no more may be taken to have come alone from abroad. */
const MOST_ALONE = 0.9;

/**
 * The evidence library with a place's own numbers where it has England's official ones, so that a place is fitted as England is.
 * What a place has no number for is England's, scaled by the number of the place it goes with.
 */
export function localEvidence(library: EvidenceLibrary, totals: Totals): EvidenceLibrary {
  const value = (id: TotalId): number => totals.boxes[id].value;
  const bands = (ids: readonly TotalId[]): Record<string, number> =>
    Object.fromEntries(BANDS.map((band, at) => [band, value(ids[at] as TotalId)]));
  const like = (id: string, times: number): EvidenceValue => scaledValue(entryOf(library, NATIONAL + id).value, times);
  const national = (id: string): number => total(entryOf(library, NATIONAL + id).value);
  const entries = ENTRIES.map(value);
  const direct = bandsOf(library, `${NATIONAL}direct.in.age`);
  const nationalEntries = bandsOf(library, `${NATIONAL}care.in.age`);
  const alone = scaledTo(bandsOf(library, `${NATIONAL}unaccompanied.in.age`), value('in.unaccompanied'));
  const own: Readonly<Record<string, EvidenceValue>> = {
    'child-in-need.in': value('need.in'),
    'child-in-need.stock': value('need.stock'),
    'child-in-need.stock-2019': value('need.before'),
    'child-in-need.stock.age': like('child-in-need.stock.age', value('need.stock') / national('child-in-need.stock')),
    'child-protection.in': value('plans.in'),
    'child-protection.stock': value('plans.stock'),
    'child-protection.stock-2019': value('plans.before'),
    'child-protection.stock.age': like(
      'child-protection.stock.age',
      value('plans.stock') / national('child-protection.stock.age'),
    ),
    'child-protection.repeat': value('plans.in') > 0 ? value('plans.again') / value('plans.in') : 0,
    'care.in': sumOf(totals, ENTRIES),
    'care.in.age': bands(ENTRIES),
    'care.stock.age': bands(CARE),
    'care.stock-2019.age': bands(BEFORE),
    'care.stock.placement': Object.fromEntries(PLACEMENTS.map(({ id }) => [id, value(`placed.${id}`)])),
    'care.out.adoption': value('out.adopted'),
    'care.out.special-guardianship': value('out.guardianship'),
    'care.out.home': value('out.home'),
    'care.out.other': value('out.other'),
    'care.out.turned-18': value('out.turned-18'),
    'pre-proceedings.in': numberOf(library, `${NATIONAL}pre-proceedings.in`) * timesEngland(totals, library),
    'population.2019': bands(POPULATION),
    'population.2020': bands(POPULATION),
    'early-help.in': like('early-help.in', value('need.in') / national('child-in-need.in')),
    'unaccompanied.in.age': banded(alone.map((each, at) => Math.min(each, (entries[at] ?? 0) * MOST_ALONE))),
    'direct.in.age': banded(direct.map((each, at) => (each * (entries[at] ?? 0)) / (nationalEntries[at] ?? NaN))),
  };
  return {
    ...library,
    ...Object.fromEntries(Object.entries(own).map(([id, given]) => [NATIONAL + id, entry(library, id, given)])),
  };
}

/** How many times England a place is, by the children who start a plan and come into care. */
const timesEngland = (totals: Totals, library: EvidenceLibrary): number =>
  (totals.boxes['plans.in'].value + sumOf(totals, ENTRIES)) /
  (numberOf(library, `${NATIONAL}child-protection.in`) + sum(bandsOf(library, `${NATIONAL}care.in.age`)));

function entry(library: EvidenceLibrary, id: string, value: EvidenceValue): EvidenceEntry {
  const national = library[NATIONAL + id] ?? entryOf(library, `${NATIONAL}care.out`);
  return { ...national, id: NATIONAL + id, value };
}

const banded = (values: readonly number[]): EvidenceValue =>
  Object.fromEntries(BANDS.map((band, at) => [band, values[at] ?? 0]));

const total = (value: EvidenceValue): number => (typeof value === 'number' ? value : sum(Object.values(value)));

const scaledValue = (value: EvidenceValue, times: number): EvidenceValue =>
  typeof value === 'number'
    ? value * times
    : Object.fromEntries(Object.entries(value).map(([id, each]) => [id, each * times]));
