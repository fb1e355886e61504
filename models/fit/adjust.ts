import { OLDEST_AGE } from '../care/ages.ts';
import type { Baseline } from '../care/baseline.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { entryOf, numberOf } from '../care/library.ts';
import { ORDINARY_PLACEMENTS } from '../care/states.ts';
import { BANDS, bandsOf, evenly, sum } from './bands.ts';
import { shareInCareAfter } from './cohort.ts';
import type { Factors } from './factors.ts';
import { measureYear } from './measure.ts';

/** Move every factor towards what would have met its official figure, given what a year from this baseline gives. */
export function adjust(library: EvidenceLibrary, baseline: Baseline, factors: Factors): void {
  const got = measureYear(library, baseline);
  const read = (id: string): number => got.get(id) ?? NaN;
  const pull = (values: number[] | undefined, band: number, target: number, result: number, strength = 0.6): void => {
    if (!values || !(target > 0) || !(result > 0)) return;
    const step = Math.min(1.5, Math.max(0.67, target / result));
    values[band] = (values[band] ?? 1) * (1 + strength * (step - 1));
  };
  const pullAll = (ids: readonly string[], target: number, result: number, strength?: number): void => {
    for (const id of ids)
      BANDS.forEach((_, band) => {
        pull(factors.hazards[id], band, target, result, strength);
      });
  };
  const officialOf = (id: string): number => numberOf(library, `official.${id}`);
  const need = bandsOf(library, 'official.child-in-need.stock.age');
  BANDS.forEach((band, at) => {
    pull(factors.entries['community.child-in-need'], at, officialOf('child-in-need.in'), read('flow.child-in-need.in'));
    pull(
      factors.entries['community.child-in-need'],
      at,
      (need[at] ?? 0) / officialOf('child-in-need.stock'),
      read(`need.age.${band}`) / read('stock.child-in-need'),
      0.3,
    );
    pull(factors.entries['community.early-help'], at, officialOf('early-help.in'), read('flow.early-help.in'));
    for (const name of ['home', 'special-guardianship', 'other'] as const) {
      const hazard = name === 'other' ? 'care.left-otherwise' : `care.${name}`;
      pull(
        factors.hazards[hazard],
        at,
        bandsOf(library, `official.care.out.${name}.age`)[at] ?? 0,
        read(`care.out.${name}.age.${band}`),
      );
    }
    // Where the evidence has nobody placed, no factor can change that, and it would grow without end.
    if ((bandsOf(library, 'care.adoption-placement')[at] ?? 0) > 0)
      pull(
        factors.hazards['care.adoption-placement'],
        at,
        bandsOf(library, 'official.care.out.adoption.age')[at] ?? 0,
        read(`care.out.adoption.age.${band}`),
      );
    const outside =
      (bandsOf(library, 'official.unaccompanied.in.age')[at] ?? 0) +
      (bandsOf(library, 'official.direct.in.age')[at] ?? 0);
    const newborns = at === 0 ? officialOf('newborns') : 0;
    const fromNeed = read(`care.in.need.age.${band}`);
    const fromElsewhere = outside + newborns + read(`care.in.age.${band}`) - fromNeed;
    const wanted = (bandsOf(library, 'official.care.in.age')[at] ?? 0) - fromElsewhere;
    pull(factors.hazards['child-in-need.care'], at, wanted, fromNeed);
  });
  pullAll(['child-in-need.close'], read('stock.child-in-need'), officialOf('child-in-need.stock'), 0.5);
  pullAll(['child-in-need.plan'], officialOf('child-protection.in'), read('flow.child-protection.in'));
  pullAll(
    ['child-protection.step-down', 'child-protection.letter', 'child-protection.care', 'child-protection.close'],
    read('stock.child-protection'),
    officialOf('child-protection.stock'),
    0.4,
  );
  pullAll(['child-in-need.letter'], officialOf('pre-proceedings.in'), read('flow.pre-proceedings.in'), 0.4);
  const newborns =
    read('flow.care.in.direct') -
    sum(factors.entries['community.unaccompanied']) -
    sum(factors.entries['community.direct']);
  pullAll(['parents.followed'], officialOf('newborns'), newborns);
  pullPlacements(library, read, pullAll);
  factors.knownBefore *=
    1 +
    0.6 *
      (officialOf('child-protection.repeat') /
        (read('flow.child-protection.repeat') / read('flow.child-protection.in')) -
        1);
  factors.shareAged17 = Math.min(
    0.7,
    Math.max(
      0.3,
      factors.shareAged17 * (1 + 0.6 * (officialOf('care.out.turned-18') / read('flow.care.out.turned-18') - 1)),
    ),
  );
  const trial = inCareAfterLetter(library, baseline, 1);
  pullAll(['pre-proceedings.care'], officialOf('trial.usual-service'), trial, 0.5);
}

/** Only how placements compare with each other can be met by sharing children out, so shares of the ordinary ones are compared. */
function pullPlacements(
  library: EvidenceLibrary,
  read: (id: string) => number,
  pullAll: (ids: readonly string[], target: number, result: number, strength: number) => void,
): void {
  const { value } = entryOf(library, 'official.care.stock.placement');
  const targets = ORDINARY_PLACEMENTS.map(({ id }) => (typeof value === 'number' ? 0 : (value[id] ?? 0)));
  const results = ORDINARY_PLACEMENTS.map(({ id }) => read(`stock.care.${id}`));
  ORDINARY_PLACEMENTS.forEach(({ id }, index) => {
    pullAll([`placement.${id}`], (targets[index] ?? 0) / sum(targets), (results[index] ?? 0) / sum(results), 0.9);
  });
}

/**
 * Share in care 12 months after the letter if the chance of care were that of usual service times a ratio. Today's hazard
 * already holds the conferences offered today, so it is divided by what they do.
 *
 * @param ratio 1 for usual service, the trial's ratio for every family offered a conference
 */
export function inCareAfterLetter(library: EvidenceLibrary, baseline: Baseline, ratio: number): number {
  const today =
    1 -
    numberOf(library, 'family-group-conference.now') * numberOf(library, 'fidelity') * (1 - numberOf(library, 'E01'));
  const entrants = evenly(bandsOf(library, 'official.child-protection.stock.age'));
  const indexOf = (moves: readonly { readonly id: string; readonly index: number }[], id: string): number =>
    moves.find((move) => move.id === id)?.index ?? -1;
  const shares = shareInCareAfter(library, baseline, 'pre-proceedings', entrants, 12, (moves) => ({
    moves: [
      {
        move: indexOf(moves, 'pre-proceedings.care'),
        factors: new Float64Array(OLDEST_AGE + 1).fill(ratio / today),
        instead: indexOf(moves, 'pre-proceedings.diverted'),
      },
    ],
    entries: [],
  }));
  return shares[12] ?? 0;
}
