import type { Baseline } from '../care/baseline.ts';
import { careOpening } from '../care/definition.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { numberOf } from '../care/library.ts';
import { CARE_ENTRIES } from '../care/moves.ts';
import { CARE_STATES } from '../care/states.ts';
import { bandsOf, byBand, sum } from '../fit/bands.ts';
import type { Factors } from '../fit/factors.ts';
import type { Shape } from '../fit/steady.ts';

/** What children of a state come from in a year: the official number that says how many times England a place has. */
type Scale = 'need' | 'plans' | 'letters' | 'care' | 'home' | 'guardianship' | 'adopted' | 'newborns';

const SCALED_BY: Readonly<Record<string, Scale>> = {
  'early-help': 'need',
  'child-in-need': 'need',
  'child-in-need-after-plan': 'plans',
  'known-after-plan': 'plans',
  'child-protection': 'plans',
  'pre-proceedings': 'letters',
  'returned-home': 'home',
  'special-guardianship': 'guardianship',
  adopted: 'adopted',
  'parents-after-removal': 'newborns',
  'parents-after-repeat-removal': 'newborns',
};

/**
 * England's children by state, age and months in state, each state as many times smaller as the place's yearly numbers that
 * bring children there: what a fit begins from where no total is published.
 *
 * @param local the evidence of the place
 */
export function likeEngland(
  library: EvidenceLibrary,
  local: EvidenceLibrary,
  england: Baseline,
): ReadonlyMap<string, Shape> {
  const of = (id: string): number => numberOf(local, `official.${id}`) / numberOf(library, `official.${id}`);
  const [newborn = 0] = bandsOf(local, 'official.care.in.age');
  const [allNewborn = NaN] = bandsOf(library, 'official.care.in.age');
  const times: Readonly<Record<Scale, number>> = {
    need: of('child-in-need.in'),
    plans: of('child-protection.in'),
    letters: of('pre-proceedings.in'),
    care: sum(bandsOf(local, 'official.care.stock-2019.age')) / sum(bandsOf(library, 'official.care.stock-2019.age')),
    home: of('care.out.home'),
    guardianship: of('care.out.special-guardianship'),
    adopted: of('care.out.adoption'),
    newborns: newborn / allNewborn,
  };
  return new Map(
    careOpening(england).map(({ state, children }) => {
      const factor = times[SCALED_BY[state] ?? 'care'];
      return [state, children.map((months) => months.map((each) => each * factor))];
    }),
  );
}

/** Where a fit begins: England's hazards, and its entries as many times smaller as the place's own yearly numbers. */
export function englandsFactors(library: EvidenceLibrary, local: EvidenceLibrary, england: Baseline): Factors {
  const needTimes = numberOf(local, 'official.child-in-need.in') / numberOf(library, 'official.child-in-need.in');
  const own: Readonly<Record<string, readonly number[]>> = {
    'community.unaccompanied': bandsOf(local, 'official.unaccompanied.in.age'),
    'community.direct': bandsOf(local, 'official.direct.in.age'),
  };
  return {
    hazards: Object.fromEntries(Object.entries(england.calibration).map(([id, factors]) => [id, [...factors]])),
    entries: Object.fromEntries(
      CARE_ENTRIES.map(({ id }) => [
        id,
        [...(own[id] ?? byBand(england.entriesPerYear[id] ?? []).map((each) => each * needTimes))],
      ]),
    ),
    knownBefore: 1,
    shareAged17: shareAged17(england),
  };
}

function shareAged17({ stock }: Baseline): number {
  const aged = (age: number): number => sum(CARE_STATES.map((state) => stock[state]?.[age] ?? 0));
  return aged(17) / (aged(16) + aged(17));
}
