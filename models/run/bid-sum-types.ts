/** What one lever buys, in prices of one: running totals by `[replicate * stride + month]`. */
export interface ProgrammeSums {
  readonly lever: string;
  /** Price it is paid at; null where its units are pounds. */
  readonly price: string | null;
  /** Evidence entry: set-up as a share of a year’s running cost; null without. */
  readonly setUp: string | null;
  readonly running: Float64Array;
  /** What is paid for setting up, over the share. */
  readonly settingUp: Float64Array;
}

/**
 * All that money is made of, of one scenario or of the difference between two, replicate by replicate: running totals of what is
 * priced, so that any stretch of months is one subtraction and a new price needs no more than these.
 */
export interface BidSums {
  readonly replicates: number;
  readonly stride: number;
  /** Running totals of the counts of each line: `[(replicate * lines + line) * stride + month]`. */
  readonly lines: Int32Array | Float64Array;
  readonly programmes: readonly ProgrammeSums[];
  /** Pounds that loops move between care and family help, running totals by `[replicate * stride + month]`. */
  readonly loops: Float64Array;
}
