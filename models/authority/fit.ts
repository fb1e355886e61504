import type { Baseline, UncertainFactor } from '../care/baseline.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { bandsOf } from '../fit/bands.ts';
import { copied, type Factors } from '../fit/factors.ts';
import { measureYear, measureYearAndEnd } from '../fit/measure.ts';
import { opening2019, opening2020 } from '../fit/opening.ts';
import type { Shape } from '../fit/steady.ts';
import { adjustPlace, adjustRates } from './adjust.ts';
import { cautionsOf, type FitCaution } from './cautions.ts';
import { driftedKnown, driftedUnknown } from './drifted.ts';
import { localEvidence } from './local-evidence.ts';
import type { FitReference } from './reference.ts';
import { residualsOf, type Residual } from './residuals.ts';
import { shrunk, type ShrunkTotals } from './shrink.ts';
import { englandsFactors, likeEngland } from './start.ts';
import type { Totals } from './totals.ts';

/** A place fitted to its figures. */
export interface AuthorityFit {
  /** Where a run starts: 31 March at the end of the fitted year. */
  readonly baseline: Baseline;
  /** What was given, every box with its standing. */
  readonly totals: Totals;
  readonly shrunk: ShrunkTotals['by'];
  /** The fitted year beside its figures. */
  readonly residuals: readonly Residual[];
  readonly cautions: readonly FitCaution[];
}

const ROUNDS = 10;
/** Rates move by a tenth or two at most from the year as counted, so that few rounds bring them there. */
const ROUNDS_ON = 4;
export const FIT_ROUNDS = ROUNDS + ROUNDS_ON;

/**
 * Fits a place to its totals as England was fitted to its own: from its children a year before, England's hazards are multiplied
 * until a year of expected flows meets the place's yearly numbers, and its children at the end are set to those given. What goes on
 * from there are the rates thought to last: the year's own, drawn towards England's as far as they could be luck or will have
 * passed. How unsure they are is carried in the baseline.
 *
 * @param onRound told after each round how many of {@link FIT_ROUNDS} are done
 */
export function fitAuthority(
  reference: FitReference,
  totals: Totals,
  onRound: (done: number) => void = () => undefined,
): AuthorityFit {
  const { library, england, englandTotals, spread } = reference;
  const taken = shrunk(library, totals, englandTotals, spread);
  const local = localEvidence(library, totals);
  const factors = englandsFactors(library, local, england);
  let shape = likeEngland(library, local, england);
  for (let round = 0; round < ROUNDS; round++) {
    const { year, end } = measureYearAndEnd(local, opening2019(local, factors, shape));
    adjustPlace(local, year, factors);
    shape = asAtTheEnd(shape, end);
    onRound(round + 1);
  }
  const start = opening2019(local, factors, shape);
  const residuals = residualsOf(totals, taken, measureYear(local, start));
  const lasting = localEvidence(library, taken.totals);
  const on = goingOn(lasting, factors);
  for (let round = 0; round < ROUNDS_ON; round++) {
    adjustRates(lasting, measureYear(local, opening2019(local, on, shape)), on);
    onRound(ROUNDS + round + 1);
  }
  const { entriesPerYear, calibration } = opening2019(local, on, shape);
  const baseline: Baseline = {
    ...opening2020(local, start),
    entriesPerYear,
    calibration,
    id: `authority-${totals.id}`,
    label: totals.name,
    description: `${totals.name} at 31 March ${String(totals.year)}.`,
    year: totals.year,
    source: isTyped(totals) ? FROM_TYPED : FROM_PUBLISHED,
    drifted: driftedUnknown(library, totals, taken, spread),
    driftedBy: driftedKnown(library, totals, taken, spread),
    uncertain: uncertainOf(taken),
    ...(isTyped(totals) ? { own: true } : {}),
  };
  return { baseline, totals, shrunk: taken.by, residuals, cautions: cautionsOf(totals, residuals) };
}

/** States of which nothing is published, and which children pass through within months on their way into need, onto plans and into care. */
const NOT_PUBLISHED = ['early-help', 'pre-proceedings'];

/**
 * Nobody publishes how many are in early help or pre-proceedings: they are taken to be as many at the start of the year as at its
 * end. Were there more of them at the start, they would bring children into care in the fitted year and no more in the next.
 */
function asAtTheEnd(start: ReadonlyMap<string, Shape>, end: ReadonlyMap<string, Shape>): ReadonlyMap<string, Shape> {
  return new Map(
    [...start].map(([state, own]) => [state, NOT_PUBLISHED.includes(state) ? (end.get(state) ?? own) : own]),
  );
}

/** Where the rates that go on begin: those of the year as counted, with as many coming alone as are thought to last. */
function goingOn(lasting: EvidenceLibrary, factors: Factors): Factors {
  const on = copied(factors);
  on.entries['community.unaccompanied'] = bandsOf(lasting, 'official.unaccompanied.in.age');
  return on;
}

const FROM_PUBLISHED =
  'Published figures of the authority (Department for Education, Office for National Statistics; Open Government Licence v3.0), fitted with the shape of England within them. See docs/method.md.';
const FROM_TYPED = 'Totals typed by the reader, fitted with the shape of England within them. See docs/method.md.';

/** Whether any number is the reader's own. */
export const isTyped = ({ boxes }: Totals): boolean =>
  Object.values(boxes).some(({ standing }) => standing === 'typed');

const LABELS = {
  need: 'Children becoming in need here',
  plans: 'Protection plans starting here',
  entries: 'Children coming into care here',
  exits: 'Children leaving care here before 18',
} as const;

/** One year's counts do not settle a rate: each factor has the posterior's spread and a mean of 1. */
function uncertainOf({ by }: ShrunkTotals): UncertainFactor[] {
  return (['need', 'plans', 'entries', 'exits'] as const).map((series) => ({
    id: series,
    label: LABELS[series],
    series,
    distribution: { kind: 'gamma', shape: by[series].shape, mean: 1 },
  }));
}
