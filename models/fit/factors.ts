import { OLDEST_AGE } from '../care/ages.ts';
import type { Baseline } from '../care/baseline.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { numberOf } from '../care/library.ts';
import { ORDINARY_PLACEMENTS } from '../care/states.ts';
import { BANDS, bandsOf, byBand, sum } from './bands.ts';
import type { Shape } from './steady.ts';

/** What calibration may change; everything else is evidence. */
export interface Factors {
  readonly hazards: Record<string, number[]>;
  readonly entries: Record<string, number[]>;
  /** Scale of the children with an earlier plan who are no longer open. */
  knownBefore: number;
  /** Share of 16 and 17 year olds in care at the start who are 17. */
  shareAged17: number;
}

/** Where calibration starts: the evidence as it stands. */
export function startingFactors(library: EvidenceLibrary): Factors {
  const five = (): number[] => BANDS.map(() => 1);
  const need = bandsOf(library, 'official.child-in-need.stock.age');
  const all = need.reduce((sum, children) => sum + children, 0);
  const shared = (total: number): number[] => need.map((children) => (total * children) / all);
  return {
    hazards: Object.fromEntries(
      [
        'child-in-need.close',
        'child-in-need.plan',
        'child-in-need.care',
        'child-in-need.letter',
        'child-protection.step-down',
        'child-protection.letter',
        'child-protection.care',
        'child-protection.close',
        'pre-proceedings.care',
        'pre-proceedings.proceedings',
        'pre-proceedings.diverted',
        'care.home',
        'care.special-guardianship',
        'care.left-otherwise',
        'care.adoption-placement',
        'parents.followed',
        ...ORDINARY_PLACEMENTS.map(({ id }) => `placement.${id}`),
      ].map((id) => [id, five()]),
    ),
    entries: {
      'community.early-help': shared(numberOf(library, 'official.early-help.in')),
      'community.child-in-need': shared(numberOf(library, 'official.child-in-need.in') * 0.9),
      'community.unaccompanied': bandsOf(library, 'official.unaccompanied.in.age'),
      'community.direct': bandsOf(library, 'official.direct.in.age'),
    },
    knownBefore: 1,
    shareAged17: 0.55,
  };
}

/** Factors of their own, to be changed without changing those given. */
export function copied({ hazards, entries, ...rest }: Factors): Factors {
  return { ...rest, hazards: copiesOf(hazards), entries: copiesOf(entries) };
}

const copiesOf = (table: Readonly<Record<string, readonly number[]>>): Record<string, number[]> =>
  Object.fromEntries(Object.entries(table).map(([id, values]) => [id, [...values]]));

/**
 * The factors a calibrated baseline was made with, to go on from.
 *
 * @param shape the steady state under that baseline's hazards and entries
 */
export function factorsOf(baseline: Baseline, shape: ReadonlyMap<string, Shape>): Factors {
  const known = 'known-after-plan';
  const older = Object.entries(baseline.stock).filter(([state]) => state.startsWith('care.'));
  const aged = (age: number): number => sum(older.map(([, children]) => children[age] ?? 0));
  return {
    hazards: copiesOf(baseline.calibration),
    entries: Object.fromEntries(Object.entries(baseline.entriesPerYear).map(([id, byAge]) => [id, byBand(byAge)])),
    knownBefore: sum(baseline.stock[known]) / sum((shape.get(known) ?? []).flat()),
    shareAged17: aged(OLDEST_AGE) / (aged(OLDEST_AGE - 1) + aged(OLDEST_AGE)),
  };
}
