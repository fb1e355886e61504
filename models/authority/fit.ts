import type { Baseline, UncertainFactor } from '../care/baseline.ts';
import { measureYear } from '../fit/measure.ts';
import { opening2019, opening2020 } from '../fit/opening.ts';
import { adjustPlace } from './adjust.ts';
import { cautionsOf, type FitCaution } from './cautions.ts';
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

export const FIT_ROUNDS = 10;

/**
 * Fits a place to its totals as England was fitted to its own: from its children a year before, England's hazards are multiplied
 * until a year of expected flows meets the place's yearly numbers, and its children at the end are set to those given. Yearly
 * numbers are first drawn towards England's rates as far as they could be luck, and how unsure they are is carried in the baseline.
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
  const local = localEvidence(library, taken.totals);
  const shape = likeEngland(library, local, england);
  const factors = englandsFactors(library, local, england);
  for (let round = 0; round < FIT_ROUNDS; round++) {
    adjustPlace(local, measureYear(local, opening2019(local, factors, shape)), factors);
    onRound(round + 1);
  }
  const start = opening2019(local, factors, shape);
  const residuals = residualsOf(totals, taken, measureYear(local, start));
  const baseline: Baseline = {
    ...opening2020(local, start),
    id: `authority-${totals.id}`,
    label: totals.name,
    description: `${totals.name} at 31 March ${String(totals.year)}.`,
    year: totals.year,
    source: isTyped(totals) ? FROM_TYPED : FROM_PUBLISHED,
    uncertain: uncertainOf(taken),
    ...(isTyped(totals) ? { own: true } : {}),
  };
  return { baseline, totals, shrunk: taken.by, residuals, cautions: cautionsOf(totals, residuals) };
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
