import type { Fault } from './faults.ts';

/** A file, as bytes that can be had from its start as often as needed. */
export interface Source {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
}

/** Sheets of a workbook that were not read, and why. */
export type SheetFaults = readonly Fault[];
