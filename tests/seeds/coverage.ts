import type { CoverageRow } from '../../models/care/coverage.ts';
import rows from '../../seeds/coverage.json';

/** What the model makes of each thing that the documents and the evidence review name. */
export const COVERAGE = rows as readonly CoverageRow[];
