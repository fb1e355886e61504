import type { EvidenceLibrary } from '../../../models/care/evidence.ts';
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
  readonly library: EvidenceLibrary;
  readonly place: string;
  readonly plan: string;
  readonly against: string;
  readonly seed: string;
  /** Day in words. */
  readonly date: string;
  /** Sentences a reader must be told. */
  readonly warnings: readonly string[];
}
