/**
 * Finds the first of many places that passes a test, where all after the first that passes pass too, up to a given one. Asks as
 * few as it can: first the last place, since if that does not pass none does; then outwards from a guess in doubling steps; then
 * by halving. Whoever drives it answers each place it yields with whether that place passes.
 *
 * @param last the last place, from 0
 * @param guess where the first may be
 * @returns the first place that passes; null when the last does not
 */
export function* firstPassing(last: number, guess: number): Generator<number, number | null, boolean> {
  if (!(yield last)) return null;
  let fails = -1;
  let passes = last;
  let probe = guess;
  let stride = 1;
  while (passes - fails > 1) {
    const at = Math.max(fails + 1, Math.min(probe, passes - 1));
    if (yield at) passes = at;
    else fails = at;
    const open = fails === -1 || passes === last;
    if (!open) probe = Math.floor((fails + passes) / 2);
    else probe = at === passes ? passes - stride : fails + stride;
    stride *= 2;
  }
  return passes;
}

/** Most places {@link firstPassing} asks about, for telling how far it is. */
export function mostAsked(last: number): number {
  let asked = 2;
  for (let left = last + 1; left > 1; left = Math.ceil(left / 2)) asked += 2;
  return Math.min(asked, last + 1);
}
