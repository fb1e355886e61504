/** How something that the documents or the evidence review name is found in the model. */
export type Representation = 'lever' | 'driver' | 'setting' | 'null effect' | 'check' | 'no usable effect size';

/** One programme, driver, option for change or effect, and what the model makes of it. Kept in `seeds/coverage.json`. */
export interface CoverageRow {
  /**
   * `P01`: programme, `D01`: driver, `option-1`: option of the Care Crisis Review; `E01`: effect of the evidence review, `V50`:
   * later evidence about something the documents do not name.
   */
  readonly id: string;
  readonly label: string;
  readonly representedAs: Representation;
  /** Lever, driver or loop to look for. */
  readonly by?: string;
  /** Whether there is no such lever, driver or loop yet. */
  readonly planned?: boolean;
  /** Entries of the evidence library, the one that counts most first. */
  readonly evidence: readonly string[];
  /** Why so, in one plain sentence. */
  readonly why: string;
}
