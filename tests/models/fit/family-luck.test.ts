import { expect, it } from 'vitest';
import { brothersAndSisters, luckOfMix } from '../../../models/fit/family-luck.ts';
import { fineUniform, seedWords } from '../../../models/random/keys.ts';
import { threefry } from '../../../models/random/threefry.ts';
import { library } from '../../support/seeds.ts';

const SHARES = [0.2, 0.2, 0.2, 0.2, 0.2];
/** Sizes of families of the evidence: 54, 28, 13 and 5 in a hundred. */
const SIZES = [0.54, 0.82, 0.95, 1];

it('counts 1.15 brothers and sisters for each child', () => {
  expect(brothersAndSisters(library)).toBeCloseTo(3.63 / 1.69 - 1, 10);
});

it('leaves the mix of ages to chance where families move together whatever their ages, or nobody does', () => {
  const others = brothersAndSisters(library);
  expect(luckOfMix(1 + others, others, SHARES)).toBeCloseTo(1, 10);
  expect(luckOfMix(1, others, SHARES)).toBeCloseTo(1, 10);
  expect(luckOfMix(1.15, others, [1, 0])).toBe(1);
});

it('makes it as unsure as each band by itself where only brothers and sisters of one band move together', () => {
  // Then every band is a count of its own, with the luck of a fifth of the brothers and sisters.
  expect(luckOfMix(1 + 1.15 / 5, 1.15, SHARES)).toBeCloseTo(1 + 1.15 / 5, 10);
});

it('is what families give that come together and are of any ages', () => {
  const shares = [0.1, 0.3, 0.6];
  const words = seedWords('families');
  const out = new Int32Array(2);
  let drawn = 0;
  const uniform = (): number => {
    threefry(words[0], words[1], drawn++, 3, out, 0);
    return fineUniform(out[0] ?? 0, out[1] ?? 0);
  };
  const bandOf = (luck: number): number => (luck < 0.1 ? 0 : luck < 0.4 ? 1 : 2);
  let square = 0;
  let expected = 0;
  for (let count = 0; count < 4000; count += 1) {
    const bands = [0, 0, 0];
    for (let family = 0; family < 12; family += 1) {
      const luck = uniform();
      const size = 1 + SIZES.findIndex((most) => luck < most);
      for (let child = 0; child < size; child += 1) {
        const band = bandOf(uniform());
        bands[band] = (bands[band] ?? 0) + 1;
      }
    }
    const all = bands.reduce((sum, each) => sum + each, 0);
    const share = shares[1] ?? 0;
    square += ((bands[1] ?? 0) - all * share) ** 2;
    expected += all * share * (1 - share);
  }
  const others = brothersAndSisters(library);
  expect(square / expected / luckOfMix(1 + others, others, shares)).toBeCloseTo(1, 1);
});
