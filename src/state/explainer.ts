import type { LoopShare } from '../results/loop-share.ts';
import type { UncertaintyQuestion, UncertaintySplit } from '../results/uncertainty.ts';
import type { RunRequest } from '../../models/run/request.ts';
import type { Progress, Runner } from '../../workers/runner.ts';

/** What can be asked about a result once it is there. */
export interface Explainer {
  readonly loopShares: (request: RunRequest, signal?: AbortSignal) => Promise<readonly LoopShare[]>;
  readonly uncertainty: (
    request: RunRequest,
    question: UncertaintyQuestion,
    options: {
      readonly replicates: number;
      readonly signal?: AbortSignal;
      readonly onProgress?: (progress: Progress) => void;
    },
  ) => Promise<UncertaintySplit>;
}

export type PageRunner = Runner & Partial<Explainer>;
