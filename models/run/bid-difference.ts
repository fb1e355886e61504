import type { BidSums } from './bid-sum-types.ts';

/** Sums of one scenario less those of another, of as many replicates. What only the other does is taken off. */
export function sumsLess(own: BidSums, other: BidSums): BidSums {
  const minus = (one: Float64Array, two: Float64Array | undefined): Float64Array =>
    two === undefined ? one : one.map((value, at) => value - (two[at] ?? NaN));
  const negative = (values: Float64Array): Float64Array => values.map((value) => 0 - value);
  const ended = other.programmes.filter(({ lever }) => !own.programmes.some((each) => each.lever === lever));
  return {
    ...own,
    lines: own.lines.map((value, at) => value - (other.lines[at] ?? NaN)),
    loops: minus(own.loops, other.loops),
    programmes: [
      ...own.programmes.map((each) => {
        const same = other.programmes.find(({ lever }) => lever === each.lever);
        return {
          ...each,
          running: minus(each.running, same?.running),
          settingUp: minus(each.settingUp, same?.settingUp),
        };
      }),
      ...ended.map((each) => ({ ...each, running: negative(each.running), settingUp: negative(each.settingUp) })),
    ],
  };
}
