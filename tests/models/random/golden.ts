import type { Distribution } from '../../../models/random/distribution.ts';
import { quantile } from '../../../models/random/distributions.ts';
import { exp, log, power } from '../../../models/random/elementary.ts';
import { openUniform, purposes, replicateKey, seedWords } from '../../../models/random/keys.ts';
import { poissonDraw } from '../../../models/random/poisson.ts';
import { stratifiedUniform } from '../../../models/random/stratified.ts';
import { digestOf } from './statistics.ts';

const distributions: readonly Distribution[] = [
  { kind: 'uniform', low: 2, high: 5 },
  { kind: 'triangular', low: -1, mode: 2, high: 4 },
  { kind: 'pert', low: 0.1, mode: 0.3, high: 0.9 },
  { kind: 'normal', mean: 3, sd: 2 },
  { kind: 'lognormal', mu: -0.3, sigma: 0.4 },
  { kind: 'beta', alpha: 2.5, beta: 7 },
  { kind: 'gamma', shape: 0.7, mean: 12 },
];

const places = Array.from({ length: 2000 }, (_, place) => place + 0.5);
const probabilities = Array.from({ length: 200 }, (_, place) => (place + 0.5) / 200);

/** What every part of `models/random` gives, to the last bit, as one word each. */
export function digests(): Record<string, string> {
  const words = seedWords('Headwater 2020');
  const keys = places.map((place) => replicateKey(words, Math.floor(place), purposes.entries));
  const scratch = new Int32Array(2);
  return {
    log: digestOf(places.map((x) => log(x * x * 1e-3))),
    exp: digestOf(places.map((x) => exp(x * 0.7 - 700))),
    power: digestOf(places.map((x) => power(x * 1e-3, 1.7 - x * 1e-2))),
    keys: digestOf(keys.flatMap((key) => key.map(openUniform))),
    poisson: digestOf(keys.map(([key0, key1], place) => poissonDraw(place / 20, key0, key1, 3, scratch))),
    stratified: digestOf(places.map((place) => stratifiedUniform(words, 'effect.help', Math.floor(place)))),
    quantiles: digestOf(distributions.flatMap((d) => probabilities.map((p) => quantile(d, p)))),
  };
}

/** The digests of this version. They move only with the model version, and are the same in Node and in every browser. */
export const goldenDigests: Record<string, string> = {
  log: '22326f4f',
  exp: '033f305b',
  power: 'a4fc3f87',
  keys: 'bc06778d',
  poisson: '592f76aa',
  stratified: 'cc182e48',
  quantiles: 'a88cb01d',
};
