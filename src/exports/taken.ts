import type { Baseline } from '../../models/care/baseline.ts';
import type { EvidenceLibrary } from '../../models/care/evidence.ts';
import type { RunSummary } from '../../models/run/request.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A finished run with everything it was made from: what exported tables are about. */
export interface Taken {
  /** What the run was made with, which may not be what is on the page now. */
  readonly workspace: Workspace;
  readonly baseline: Pick<Baseline, 'label' | 'source'>;
  readonly library: EvidenceLibrary;
  readonly summary: RunSummary;
  /** Day of the export in words, `25 November 2026`. */
  readonly date: string;
  /** Whether the place is made from a person's own data, so that small counts are withheld. */
  readonly isOwnData: boolean;
}
