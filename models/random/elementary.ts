/**
 * The functions to use wherever a result decides what happens to a child, in place of `Math.log`, `Math.exp`, `Math.pow` and
 * `**`: the same bits in every browser and in Node. One call takes 30 to 60 nanoseconds and allocates nothing.
 */
export { exp, log } from './exponential.ts';
export { power } from './power.ts';
