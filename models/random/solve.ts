const MOST_STEPS = 200;
/** A Newton step this small, relative to x, leaves an error of about its square. */
const SMALL_STEP = 1e-9;

/** A point well inside a bracket of positive numbers that may begin at 0 or never end. */
function inside(low: number, high: number): number {
  if (high === Infinity) return 2 * low;
  return low > 0 ? Math.sqrt(low) * Math.sqrt(high) : high / 1024;
}

/**
 * Root of a monotone function of a positive number, by Newton steps kept between bounds that close in; where a step would leave
 * them the bracket is halved (on a logarithmic scale) instead.
 *
 * @param start - First guess, within the bounds.
 * @param low - Lower bound of the root, 0 or more.
 * @param high - Upper bound of the root; may be Infinity when `low` is above 0.
 * @param newton - Where a Newton step from x leads: above x exactly when the root is; NaN counts as below.
 * @returns The root.
 */
export function solve(start: number, low: number, high: number, newton: (x: number) => number): number {
  let x = start;
  let lower = low;
  let upper = high;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = newton(x);
    if (Math.abs(next - x) <= SMALL_STEP * x) return next;
    if (next > x) lower = x;
    else upper = x;
    x = next > lower && next < upper ? next : inside(lower, upper);
  }
  return x;
}
