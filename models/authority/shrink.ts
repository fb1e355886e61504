import type { EvidenceLibrary } from '../care/evidence.ts';
import { agesTaken, luckOfAges } from './age-mix.ts';
import type { RateSpread } from './spread-moments.ts';
import { balancedExposure, luckOf, type RateId, type Spread } from './spread.ts';
import { CARE, ENTRIES, POPULATION, sumOf, type Box, type ExitBox, type TotalId, type Totals } from './totals.ts';

/** One yearly number of a place after what is known of all places is brought in. */
export interface Shrunk {
  readonly rate: RateId;
  /** As counted, or as filled in where it was not. */
  readonly counted: number;
  /** What the rate of England would give here. */
  readonly expected: number;
  /** What is taken: between the two. */
  readonly taken: number;
  /** How much the place's own count weighs, 0 to 1; the rest is England's rate. */
  readonly weight: number;
  /** Shape of the gamma distribution of the rate: the more, the surer. */
  readonly shape: number;
}

/**
 * Posterior of the rate that lasts from one year's count, gamma and Poisson: the places of a country have rates that differ by a
 * coefficient of variation which lasts, and a count holds both luck, as a multiple of Poisson, and what will have passed a year
 * later, whose variance in numbers grows with the square of what is expected. A count that was borrowed tells nothing.
 */
export function posterior(
  rate: RateId,
  counted: number,
  expected: number,
  { lasting, passing, luck, own }: RateSpread & { readonly luck: number; readonly own: boolean },
): Shrunk {
  const prior = 1 / (lasting * lasting);
  const untold = luck + passing * passing * expected;
  const count = own ? counted / untold : 0;
  const exposure = own ? expected / untold : 0;
  const shape = prior + count;
  return {
    rate,
    counted,
    expected,
    taken: (expected * shape) / (prior + exposure),
    weight: exposure / (prior + exposure),
    shape,
  };
}

/** A place with its yearly numbers drawn towards England's rates as far as they could be luck, and how far each was. */
export interface ShrunkTotals {
  readonly totals: Totals;
  readonly by: Readonly<Record<RateId, Shrunk>>;
}

/** Children leaving care other than by turning 18, by how, and the rate that says how far authorities differ in it. */
const BEFORE_18: readonly (readonly [ExitBox, RateId])[] = [
  ['out.home', 'home'],
  ['out.guardianship', 'guardianship'],
  ['out.adopted', 'adopted'],
  ['out.other', 'exits'],
];

/**
 * Draws the yearly numbers of a place towards England's rates: children in need for each child living there; plans and children
 * coming into care for each in care, which says more of next year's than how many became in need or live there; children leaving
 * care for each in care in step with those who come in, as places go where many come in and many leave. Stocks stay as they are, and
 * so do those who turn 18, who are as many as were 17.
 */
export function shrunk(library: EvidenceLibrary, totals: Totals, england: Totals, spread: Spread): ShrunkTotals {
  const of = (rate: RateId, ids: readonly TotalId[], expected: number): Shrunk =>
    posterior(rate, sumOf(totals, ids), expected, {
      ...spread.rates[rate],
      luck: luckOf(library, rate),
      own: ids.some((id) => totals.boxes[id].standing !== 'borrowed'),
    });
  const perEngland = (ids: readonly TotalId[], over: readonly TotalId[]): number =>
    sumOf(england, ids) / sumOf(england, over);
  const need = of('need', ['need.in'], perEngland(['need.in'], POPULATION) * sumOf(totals, POPULATION));
  const inCare = sumOf(totals, CARE);
  const plans = of('plans', ['plans.in'], perEngland(['plans.in'], CARE) * inCare);
  const entries = of('entries', ENTRIES, perEngland(ENTRIES, CARE) * inCare);
  const before18 = BEFORE_18.map(([id]) => id);
  const could = balancedExposure(inCare, sumOf(totals, UNDER_16) * times(entries), spread.balance);
  const couldInEngland = balancedExposure(sumOf(england, CARE), sumOf(england, UNDER_16), spread.balance);
  const leaving = (ids: readonly TotalId[]): number => (sumOf(england, ids) / couldInEngland) * could;
  const exits = of('exits', before18, leaving(before18));
  const ways = BEFORE_18.map(([id, rate]) => of(rate, [id], leaving([id])));
  const allWays = ways.reduce((sum, way) => sum + way.taken, 0);
  const taken: [TotalId, number][] = [
    ['need.in', need.taken],
    ['plans.in', plans.taken],
    ['plans.again', totals.boxes['plans.again'].value * times(plans)],
    ...bandsTaken(library, totals, england, entries, spread),
    ['in.unaccompanied', totals.boxes['in.unaccompanied'].value * times(entries)],
    ...BEFORE_18.map(([id], at): [TotalId, number] => [
      id,
      allWays > 0 ? ((ways[at]?.taken ?? 0) * exits.taken) / allWays : 0,
    ]),
  ];
  const [home, guardianship, adopted] = ways;
  const boxes = { ...totals.boxes };
  for (const [id, value] of taken) boxes[id] = { ...totals.boxes[id], value } satisfies Box;
  return {
    totals: { ...totals, boxes },
    by: {
      need,
      plans,
      entries,
      exits,
      home: home ?? exits,
      guardianship: guardianship ?? exits,
      adopted: adopted ?? exits,
    },
  };
}

/** Coming in at every age but the oldest. */
const UNDER_16 = ENTRIES.slice(0, -1);

const times = ({ taken, counted }: Shrunk): number => (counted > 0 ? taken / counted : 1);

const valuesOf = ({ boxes }: Totals): number[] => ENTRIES.map((id) => boxes[id].value);

/** Children coming into care by age: those taken in all, in shares drawn towards England's. */
function bandsTaken(
  library: EvidenceLibrary,
  totals: Totals,
  england: Totals,
  entries: Shrunk,
  { ages }: Spread,
): [TotalId, number][] {
  const [own, country] = [valuesOf(totals), valuesOf(england)];
  const known = sumOf(
    totals,
    ENTRIES.filter((id) => totals.boxes[id].standing !== 'borrowed'),
  );
  const shares = agesTaken(own, known, country, { ...ages, luck: luckOfAges(library, country) });
  return ENTRIES.map((id, at) => [id, (shares[at] ?? 0) * entries.taken]);
}
