import type { EvidenceLibrary } from '../care/evidence.ts';
import { entryOf } from '../care/library.ts';
import { sum } from './bands.ts';

/** Brothers and sisters that a child has on average: mean of squares over mean of the sizes of families, less the child. */
export function brothersAndSisters(library: EvidenceLibrary): number {
  const { value } = entryOf(library, 'families.shares');
  const families = Object.entries(value).map(([size, share]) => ({ size: Number(size), share: Number(share) }));
  const squares = sum(families.map(({ size, share }) => size * size * share));
  return squares / sum(families.map(({ size, share }) => size * share)) - 1;
}

/**
 * Luck of how many of a count fall to each age band, as a multiple of children who move one by one; luck is that of the whole count.
 * Ages of brothers and sisters are as those of any two children, so that a family that moves together whatever its ages makes the
 * count uncertain and not its mix: the mix is then that of children one by one. Only as far as brothers and sisters of one band
 * move together and those of others do not is the mix less sure. That is taken to be as far as luck allows: of all that luck there
 * is, as much as can be is laid on brothers and sisters of one band.
 *
 * @param others {@link brothersAndSisters}
 * @param shares of the count by band, adding up to 1
 */
export function luckOfMix(luck: number, others: number, shares: readonly number[]): number {
  const alike = sum(shares.map((share) => share * share));
  if (alike >= 1) return 1;
  const pairs = (luck - 1) / others;
  const sameBand = Math.min(1, pairs / alike);
  const otherBand = (pairs - sameBand * alike) / (1 - alike);
  const cubes = sum(shares.map((share) => share * share * share));
  return 1 + ((sameBand - otherBand) * others * (alike + alike * alike - 2 * cubes)) / (1 - alike);
}
