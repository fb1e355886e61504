/**
 * What may vary in a sample: everything as in the run itself; only the evidence, or only the drift, by expected flows; only
 * chance, with the evidence at its stated values and no drift.
 */
export type Source = 'everything' | 'evidence' | 'chance' | 'drift';

export const SOURCES: readonly Source[] = ['everything', 'evidence', 'chance', 'drift'];
