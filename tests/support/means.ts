/** Fewer events than this in a whole sample are too few for the bell curve, and for an error estimated from the sample. */
const SELDOM = 100;

/** How far simulated means lie from what was expected, over many comparisons. */
export class MeanComparison {
  /** Distances in standard errors, wherever enough was counted for the bell curve to hold. */
  readonly distances: { readonly name: string; readonly distance: number }[] = [];
  /** Where too little was counted for that: twice Chernoff's exponent, which for the bell curve is the distance squared. */
  readonly #seldom: { readonly name: string; readonly distance: number }[] = [];

  /**
   * Add one comparison.
   *
   * @param values what each replicate gave
   * @param unit size of one event in the values, for telling what is seldom: 1 for counts, a price for money
   */
  add(name: string, values: readonly number[], expected: number, unit = 1): void {
    const many = values.length;
    const mean = values.reduce((sum, value) => sum + value, 0) / many;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (many - 1);
    // Where nothing can happen nothing may: that is no comparison of chance.
    if (expected === 0 && mean === 0) return;
    const events = (Math.abs(expected) * many) / unit;
    if (events < SELDOM) {
      const counted = (mean * many) / unit;
      const exponent = (counted > 0 ? counted * Math.log(counted / events) : 0) - counted + events;
      this.#seldom.push({ name, distance: counted === events ? 0 : Math.sqrt(2 * Math.max(0, exponent)) });
      return;
    }
    const error = Math.sqrt(variance / many);
    const away = Math.abs(mean - expected);
    // Systematic placing leaves nothing to chance where the opening position is whole.
    const distance = away <= 1e-9 * Math.abs(expected) ? 0 : away / error;
    this.distances.push({ name, distance });
  }

  get comparisons(): number {
    return this.distances.length + this.#seldom.length;
  }

  get farthest(): { readonly name: string; readonly distance: number } {
    return [...this.distances, ...this.#seldom].reduce(
      (most, each) => (each.distance > most.distance || Number.isNaN(each.distance) ? each : most),
      { name: 'none', distance: 0 },
    );
  }

  /** Mean of the squared distances: 1 when the engines agree and the errors are what they should be. */
  get meanSquare(): number {
    return this.distances.reduce((sum, { distance }) => sum + distance ** 2, 0) / this.distances.length;
  }

  /** How many lie farther than so many standard errors. */
  beyond(distance: number): number {
    return [...this.distances, ...this.#seldom].filter((each) => !(each.distance <= distance)).length;
  }

  /** One line for people. */
  report(what: string): string {
    const { name, distance } = this.farthest;
    const share = ((100 * this.beyond(3)) / this.comparisons).toFixed(2);
    return (
      `${what}: ${this.comparisons} simulated means against expected flows; farthest ${distance.toFixed(2)} standard ` +
      `errors (${name}); ${share}% beyond 3 (0.27% by chance); mean square ${this.meanSquare.toFixed(3)} (1 by chance)`
    );
  }
}
