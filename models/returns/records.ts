/**
 * What is kept of an authority's returns: tables of numbers, one typed array a column, all columns of a table equally long. No name, no
 * UPN, no postcode and no identifier is in them: a child is a place in the table of children, given while reading.
 *
 * Days are whole days since 1 January 1970. What happens "on" a day happens at its start: an episode that ends on the day the next one
 * begins hands over without a gap, and a child is in care at the end of a day when `start <= day && (end === NONE || end > day)`.
 * Codes are places in the lists of `record-lists.ts`.
 */
export interface Records {
  readonly children: ChildTable;
  /** By child, then start; never overlapping for one child. */
  readonly care: CareTable;
  /** By child, then start. One row for each time that a child was in need, whatever plans it had meanwhile. */
  readonly need: NeedTable;
  /** By child, then start. */
  readonly plans: PlanTable;
  /** By child, then start. */
  readonly letters: LetterTable;
  /** By child, then start. */
  readonly earlyHelp: EarlyHelpTable;
  /** By child, then day. */
  readonly permanence: PermanenceTable;
  /** By child, then day. */
  readonly adoption: AdoptionTable;
  /** For each kind of record, the stretches of time in which every event would have been seen, in order and not touching. */
  readonly windows: Readonly<Record<RecordKind, readonly Window[]>>;
  /** The day that the files speak of: the last day of the last window; NONE when there is none. */
  readonly asOf: number;
}

/** No day, no child, not ended: the value of an `Int32Array` cell that holds nothing. */
export const NONE = -0x80000000;

/** The kinds of record that a window of time is known for. Early help and letters have been in returns only since lately. */
export const RECORD_KINDS = ['care', 'need', 'plans', 'letters', 'earlyHelp'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A stretch of time: from the start of one day to the end of another. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export interface ChildTable {
  readonly size: number;
  /** Day of birth, or the day it is expected; NONE when no file gives one. */
  readonly birth: Int32Array;
  /** 1 for a child not yet born when the last file was made. */
  readonly unborn: Uint8Array;
  /** In `SEXES`. */
  readonly sex: Uint8Array;
  /** 1 for a child who was an unaccompanied asylum seeker. */
  readonly uasc: Uint8Array;
}

export interface CareTable {
  readonly size: number;
  readonly child: Int32Array;
  /** Numbers the periods of care from 0: all rows of one period follow each other without a gap. */
  readonly period: Int32Array;
  readonly start: Int32Array;
  /** NONE when open at the end of the last window. */
  readonly end: Int32Array;
  /** In `STARTS`. */
  readonly began: Uint8Array;
  /** In `LEGAL_STATUSES`. */
  readonly legal: Uint8Array;
  /** In `PLACEMENT_GROUPS`; a temporary move (T0 to T4) carries the placement before it. */
  readonly placement: Uint8Array;
  /** In `PROVIDERS`. */
  readonly provider: Uint8Array;
  /** In `CARE_ENDS`. */
  readonly ended: Uint8Array;
}

export interface NeedTable {
  readonly size: number;
  readonly child: Int32Array;
  /** Day of the referral, or of the start where no referral is given. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** In `NEED_ENDS`. */
  readonly ended: Uint8Array;
  /** 1 for a referral that led to no further action, which is no start of a time in need. */
  readonly noFurtherAction: Uint8Array;
}

export interface PlanTable {
  readonly size: number;
  readonly child: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Plans the child had before; `PLANS_NOT_KNOWN` when not given. */
  readonly before: Uint8Array;
}

/** Times in pre-proceedings, from the 2026 census on. */
export interface LetterTable {
  readonly size: number;
  readonly child: Int32Array;
  /** Day pre-proceedings began, failing that the day of the letter. */
  readonly start: Int32Array;
  /** Day of the letter before proceedings. */
  readonly letter: Int32Array;
  /** Day it was decided to step up or down; NONE while open. */
  readonly end: Int32Array;
  /** Day of the application to court. */
  readonly court: Int32Array;
  /** Whether a family group decision making meeting was offered, in `ANSWERS`. */
  readonly offered: Uint8Array;
  /** Whether one was held, in `ANSWERS`. */
  readonly held: Uint8Array;
}

export interface EarlyHelpTable {
  readonly size: number;
  readonly child: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

export interface PermanenceTable {
  readonly size: number;
  readonly child: Int32Array;
  readonly day: Int32Array;
  /** In `PERMANENCE_KINDS`. */
  readonly kind: Uint8Array;
}

/** Decisions that a child be placed for adoption, as carried out. */
export interface AdoptionTable {
  readonly size: number;
  readonly child: Int32Array;
  /** Day the child was placed. */
  readonly day: Int32Array;
  /** Day the plan was given up; NONE when it was not. */
  readonly ceased: Int32Array;
}
