import fc from 'fast-check';

/** Numbers spread evenly over orders of magnitude. */
export function magnitudes(from: number, to: number): fc.Arbitrary<number> {
  return fc.double({ min: Math.log(from), max: Math.log(to), noNaN: true }).map(Math.exp);
}
