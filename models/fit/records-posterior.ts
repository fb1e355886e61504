import type { Distribution } from '../random/distribution.ts';

/** What a country and a place's own records say of one group of moves, by age band. */
export interface Evidence {
  /** Moves in the place's records. */
  readonly moves: readonly number[];
  /** What the country's hazards would have brought for the same child-months. */
  readonly expected: readonly number[];
  /** Coefficient of variation of the rate between authorities. */
  readonly spread: number;
  /** How alike the age mixes of authorities are: as much as if each had been seen with so many moves more in the country's mix. */
  readonly alike: number;
  /** Luck of counts, as a multiple of children who move one by one. */
  readonly luck: number;
  /** Luck of which share of the moves falls to each age (`luckOfMix`): less than that of counts, since a family is of all ages. */
  readonly mixLuck: number;
  /** Variance of how far the rate of the years counted is from today's, on the log scale: rates wander from year to year. */
  readonly wander: number;
}

/** Factors on the country's hazards: the posterior, by age band and for all ages together. */
export interface Posterior {
  /** Mean factor by band. */
  readonly factors: readonly number[];
  /** Factor for all ages together, and how much the place's own records weigh in it: 0 is the country's, 1 the place's own. */
  readonly level: number;
  readonly levelWeight: number;
  readonly levelVariation: number;
  /** Coefficient of variation of the factor by band. */
  readonly variations: readonly number[];
  /** How much the place's own records weigh in each band's factor. */
  readonly weights: readonly number[];
  /** What the bands have in common, as a coefficient of variation, and what each has for itself. */
  readonly common: number;
  readonly own: readonly number[];
}

/**
 * Posterior of a group's factors. All ages together: gamma, around the country's hazards, as wide as authorities differ. Which share
 * of the moves falls to each age: Dirichlet, around the country's. Both are conjugate to what is counted, moves that are Poisson in
 * number and multinomial by age, each worth less than one where children move together (quasi-likelihood).
 *
 * @throws RangeError where the spread is not above 0
 */
export function posteriorOf({ moves, expected, spread, alike, luck, mixLuck, wander }: Evidence): Posterior {
  if (!(spread > 0)) throw new RangeError('How far authorities differ has to be above 0.');
  const all = sum(expected);
  const counted = sum(moves);
  const prior = 1 / (spread * spread);
  const worth = 1 / (luck + Math.max(counted, all) * wander);
  const shape = prior + counted * worth;
  const level = shape / (prior + all * worth);
  const shares = expected.map((each) => (all > 0 ? each / all : 0));
  const total = alike + counted / mixLuck;
  const mixed = shares.map((share, band) => (share > 0 ? (alike * share + (moves[band] ?? 0) / mixLuck) / total : 0));
  const mixVariances = mixed.map((share) => (share > 0 ? (1 - share) / (share * (total + 1)) : 0));
  const squares = mixVariances.map((variance) => (1 + 1 / shape) * (1 + variance) - 1);
  const { common, own } = splitVariance(1 / shape, squares, mixed);
  const mixWeight = counted / mixLuck / total;
  const levelWeight = (all * worth) / (prior + all * worth);
  return {
    factors: mixed.map((share, band) => ((shares[band] ?? 0) > 0 ? (level * share) / (shares[band] ?? NaN) : level)),
    level,
    levelWeight,
    levelVariation: Math.sqrt(1 / shape),
    variations: squares.map((square) => Math.sqrt(square)),
    weights: mixed.map(() => levelWeight * mixWeight),
    common,
    own,
  };
}

/**
 * Splits the uncertainty of bands into a factor they share and one each has for itself, so that every band's variance and that of
 * the total are what they should be: of many moves little is shared, of few nearly all.
 */
function splitVariance(
  total: number,
  bands: readonly number[],
  shares: readonly number[],
): Pick<Posterior, 'common' | 'own'> {
  const squares = shares.map((share) => share * share);
  const rest = 1 - sum(squares);
  const weighted = sum(squares.map((square, band) => square * (bands[band] ?? 0)));
  const common = rest > 0 ? Math.min(total, Math.max(0, (total - weighted) / rest)) : total;
  return { common: Math.sqrt(common), own: bands.map((band) => Math.sqrt(Math.max(0, band - common))) };
}

/** A gamma distribution with a mean of 1. */
export const around1 = (variation: number): Distribution => ({
  kind: 'gamma',
  shape: 1 / (variation * variation),
  mean: 1,
});

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
