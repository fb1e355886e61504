import type { Distribution } from '../random/distribution.ts';

/** How a number was come by; shown beside it wherever it is used. */
export const EVIDENCE_STATUSES = [
  'official',
  'derived',
  'trial',
  'quasi-experimental',
  'observational',
  'reported',
  'recalled',
  'assumed',
] as const;
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number];

/** From the surest to the least sure. */
export const EVIDENCE_STRENGTHS = ['strong', 'moderate', 'low', 'very low', 'none'] as const;
export type EvidenceStrength = (typeof EVIDENCE_STRENGTHS)[number];

/** A single number, or one for each named group (an age band, a placement, a step of months). */
export type EvidenceValue = number | Readonly<Record<string, number>>;

/** One number the model uses, with where it comes from. */
export interface EvidenceEntry {
  readonly id: string;
  readonly label: string;
  readonly value: EvidenceValue;
  readonly unit: string;
  /** How unsure we are; a single `value` without one is held fixed. */
  readonly distribution?: Distribution;
  readonly priceYear?: string;
  readonly appliesTo: string;
  /** Publication or document, and the place in it. */
  readonly source: string;
  readonly status: EvidenceStatus;
  readonly strength: EvidenceStrength;
  readonly caveat?: string;
}

/** Every number the model uses, by id. Kept in `seeds/evidence`. */
export type EvidenceLibrary = Readonly<Record<string, EvidenceEntry>>;
