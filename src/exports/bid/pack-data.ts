import type { EvidenceLibrary } from '../../../models/care/evidence.ts';
import type { Scenario } from '../../../models/care/scenario.ts';
import type { BidAnswers } from '../../../models/run/bid-answer.ts';
import type { BidSensitivity } from '../../../models/run/bid-sensitivity.ts';
import type { BidWorkings } from '../../../models/run/worked-bid.ts';

/** All that a bid pack is made from. */
export interface PackData {
  /** The bid taken apart by expected flows. */
  readonly workings: BidWorkings;
  /** The same over simulated children, followed by quarter. */
  readonly answers: BidAnswers;
  readonly sensitivity: BidSensitivity;
  /** As it is seeded; `scenarios` have the values that stood in for it. */
  readonly library: EvidenceLibrary;
  /** What is bid for and what it is held against, as they were run; the baseline is not among them. */
  readonly scenarios: readonly Scenario[];
  readonly place: string;
  readonly plan: string;
  readonly against: string;
  readonly seed: string;
  /** Day in words. */
  readonly date: string;
  /** Whether the place is made from a person's own data, so that small counts are withheld. */
  readonly isOwnData: boolean;
  /** Sentences a reader must be told. */
  readonly warnings: readonly string[];
}
