/** A stock as sums over states and ages. */
export interface StockOutput {
  readonly at: number;
  readonly states: Int32Array;
  /** First and last age counted; null counts everybody. */
  readonly ages: readonly [number, number] | null;
}

/** A flow as sums over slots. */
export interface FlowOutput {
  readonly at: number;
  readonly slots: Int32Array;
}

/** Which sums over states and flow slots make each output. */
export interface Recorder {
  readonly ids: readonly string[];
  readonly stocks: readonly StockOutput[];
  readonly flows: readonly FlowOutput[];
  /** States whose ages have to be counted. */
  readonly agedStates: readonly number[];
  /** 1 for each flow slot that some output counts. */
  readonly counted: Uint8Array;
}
