import type { EvidenceLibrary } from '../care/evidence.ts';
import { entryOf, numberOf } from '../care/library.ts';
import { ORDINARY_PLACEMENTS } from '../care/states.ts';
import { BANDS, bandsOf, sum } from '../fit/bands.ts';
import type { Factors } from '../fit/factors.ts';

/** How far a factor may move in one round, either way. */
const LARGEST_STEP = 2;
/** Further than this from what the evidence says a hazard is no longer believed, and what is left is a residual. */
const FARTHEST = 8;
/** Less where a larger factor would let more leave a state in a month than there are. */
const FARTHEST_UP: Readonly<Record<string, number>> = {
  'child-in-need.close': 1.6,
  'child-in-need.plan': 4,
  'child-protection.step-down': 5,
  'child-protection.letter': 5,
  'child-protection.care': 5,
  'child-protection.close': 5,
  'care.adopted': 3,
};
/** A hazard may become as good as nothing: a place can have had nobody go that way. */
const LEAST = 0.001;

const PLAN_ENDS = [
  'child-protection.step-down',
  'child-protection.letter',
  'child-protection.care',
  'child-protection.close',
];
const WAYS_IN = ['child-in-need.care', 'child-in-need.letter', 'child-protection.letter', 'child-protection.care'];

type Read = (id: string) => number;
type Pull = (ids: readonly string[], target: number, result: number, strength?: number) => void;

const readerOf =
  (got: ReadonlyMap<string, number>): Read =>
  (id) =>
    got.get(id) ?? NaN;

const pullerOf =
  (factors: Factors): Pull =>
  (ids, target, result, strength = 0.8) => {
    for (const id of ids)
      BANDS.forEach((_, band) => {
        pullBand(factors, id, band, target, result, strength);
      });
  };

/**
 * Move every factor of a place towards what would have met its own figure. As for England, but with fewer factors: its figures are
 * too small to tell ages apart in anything but coming into care.
 *
 * @param local the evidence of the place, its own numbers in it
 * @param got what a year from its opening position gives, by output
 */
export function adjustPlace(local: EvidenceLibrary, got: ReadonlyMap<string, number>, factors: Factors): void {
  const read = readerOf(got);
  const pull = pullerOf(factors);
  const official = (id: string): number => numberOf(local, `official.${id}`);
  adjustRates(local, got, factors);
  const again = official('child-protection.repeat') * official('child-protection.in');
  const againNow = read('flow.child-protection.repeat');
  if (againNow > 0) factors.knownBefore *= Math.min(LARGEST_STEP, Math.max(1 / LARGEST_STEP, again / againNow));
  pull(['child-in-need.close'], read('stock.child-in-need'), official('child-in-need.stock'), 0.5);
  pull(PLAN_ENDS, read('stock.child-protection'), official('child-protection.stock'), 0.5);
  pullPlacements(local, read, pull);
  const turned = official('care.out.turned-18') / read('flow.care.out.turned-18');
  if (turned > 0) factors.shareAged17 = Math.min(0.85, Math.max(0.15, factors.shareAged17 * (0.2 + 0.8 * turned)));
}

/**
 * Move only the rates at which children become in need, start a plan, come into care and leave it before 18 towards what would have
 * given a place's yearly numbers; who was there at the start, and how long children stay, are left as they are.
 *
 * @param local the evidence of the place, the yearly numbers to be met in it
 * @param got what a year from its opening position gives, by output
 */
export function adjustRates(local: EvidenceLibrary, got: ReadonlyMap<string, number>, factors: Factors): void {
  const read = readerOf(got);
  const pull = pullerOf(factors);
  const out = (id: string, moves: readonly string[], strength?: number): void => {
    pull(moves, numberOf(local, `official.care.out.${id}`), read(`flow.care.out.${id}`), strength);
  };
  const again = read('flow.child-protection.repeat');
  pullEntries(factors, numberOf(local, 'official.child-in-need.in'), read('flow.child-in-need.in'));
  pull(
    ['child-in-need.plan'],
    Math.max(0, numberOf(local, 'official.child-protection.in') - again),
    read('flow.child-protection.in') - again,
  );
  pullCareEntries(local, read, factors);
  out('home', ['care.home']);
  out('special-guardianship', ['care.special-guardianship']);
  out('other', ['care.left-otherwise']);
  out('adoption', ['care.adoption-placement', 'care.adopted'], 0.5);
}

function pullBand(factors: Factors, id: string, band: number, target: number, result: number, strength: number): void {
  const values = (factors.hazards[id] ??= BANDS.map(() => 1));
  if (!(result > 0) || !(target >= 0)) return;
  const step = Math.min(LARGEST_STEP, Math.max(1 / LARGEST_STEP, target / result));
  const moved = (values[band] ?? 1) * (1 + strength * (step - 1));
  values[band] = Math.min(FARTHEST_UP[id] ?? FARTHEST, Math.max(LEAST, moved));
}

function pullEntries(factors: Factors, target: number, result: number): void {
  const entries = factors.entries['community.child-in-need'] ?? [];
  if (result > 0)
    entries.forEach((children, band) => {
      entries[band] = (children * target) / result;
    });
}

/** Every way into care by age but those who come alone from abroad, come back, or follow a removal: they go by their own numbers. */
function pullCareEntries(local: EvidenceLibrary, read: Read, factors: Factors): void {
  const alone = bandsOf(local, 'official.unaccompanied.in.age');
  const direct = factors.entries['community.direct'] ?? [];
  const newborns = read('flow.care.in.direct') - sum(factors.entries['community.unaccompanied']) - sum(direct);
  bandsOf(local, 'official.care.in.age').forEach((wanted, band) => {
    const target = Math.max(0, wanted - (alone[band] ?? 0));
    const result = read(`care.in.age.${BANDS[band] ?? ''}`) + (direct[band] ?? 0) + (band === 0 ? newborns : 0);
    for (const id of WAYS_IN) pullBand(factors, id, band, target, result, 0.9);
    if (result > 0) direct[band] = (direct[band] ?? 0) * Math.min(LARGEST_STEP, target / result);
  });
}

/** Only how placements compare with each other can be met by sharing children out, so shares of the ordinary ones are compared. */
function pullPlacements(local: EvidenceLibrary, read: Read, pull: Pull): void {
  const { value } = entryOf(local, 'official.care.stock.placement');
  const targets = ORDINARY_PLACEMENTS.map(({ id }) => (typeof value === 'number' ? 0 : (value[id] ?? 0)));
  const results = ORDINARY_PLACEMENTS.map(({ id }) => read(`stock.care.${id}`));
  ORDINARY_PLACEMENTS.forEach(({ id }, at) => {
    pull([`placement.${id}`], (targets[at] ?? 0) / sum(targets), (results[at] ?? 0) / sum(results), 0.8);
  });
}
