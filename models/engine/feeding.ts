/**
 * How many states are drawn from in one pass. Every pass reads and writes those who arrive once more, so that a few passes over
 * several states each take half the time of one for each pair.
 */
const AT_ONCE = 6;

/** What a pass draws from: where each state's people of the class stand, and the part of them that moves. */
export interface Feeding {
  readonly from: Int32Array;
  readonly part: Float64Array;
}

/** Room for one pass. */
export const makeFeeding = (): Feeding => ({ from: new Int32Array(AT_ONCE), part: new Float64Array(AT_ONCE) });
