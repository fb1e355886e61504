/** Why a file could not be used. The words for each are the screen's. */
export type FaultKind =
  | 'empty'
  | 'unreadable'
  | 'unknown-columns'
  | 'missing-columns'
  | 'no-rows'
  | 'long-line'
  | 'too-many-rows'
  | 'too-large'
  | 'not-xml'
  | 'entities'
  | 'unknown-xml'
  | 'old-excel'
  | 'not-a-workbook'
  | 'swells'
  | 'unknown-kind';

export interface Fault {
  readonly kind: FaultKind;
  /** Line or row at which it was found; 0 when it is not about one place. */
  readonly at: number;
  /** Names of columns, from our own lists: never what a file holds. */
  readonly names: readonly string[];
}

/** Ends the reading of one file; the others are read all the same. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  readonly fault: Fault;

  constructor(kind: FaultKind, at = 0, names: readonly string[] = []) {
    super(kind);
    this.fault = { kind, at, names };
  }
}
