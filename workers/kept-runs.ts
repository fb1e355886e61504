import type { BidWorkbook } from '../models/run/bid-workbook.ts';
import { countsKeys } from '../models/run/counts-key.ts';
import { prepareRun, type PreparedRun } from '../models/run/prepare.ts';
import { completeRun, partsOf, type ScenarioPart } from '../models/run/replicate-table.ts';
import type { Block, RunRequest } from '../models/run/request.ts';
import { CountsStore, replicatesHeld } from './counts-store.ts';
import type { PreparedFacts, RunKey } from './protocol.ts';

/** Most bytes of counts remembered from runs that are over: some ten scenarios of 500 replicates over 20 years. */
export const REMEMBERED_BYTES = 256 * 1024 * 1024;

interface KeptRun {
  readonly prepared: PreparedRun;
  /** What the counts of each scenario are remembered under. */
  readonly keys: readonly string[];
  /** Counts of each scenario. */
  readonly parts: readonly ScenarioPart[][];
  /** What bids over so many replicates are priced from, once there was one. */
  workbook?: { readonly replicates: number; readonly book: BidWorkbook };
}

/** Runs that are open in a worker, each with what is known of its scenarios, from earlier runs too. */
export class KeptRuns {
  readonly #runs = new Map<RunKey, KeptRun>();
  readonly #store: CountsStore;

  constructor(mostBytes = REMEMBERED_BYTES) {
    this.#store = new CountsStore(mostBytes);
  }

  /** @throws InvalidRun as `prepareRun` does */
  open(key: RunKey, request: RunRequest): PreparedFacts {
    const prepared = prepareRun(request);
    const whose = `${this.#store.numberOf(request.library)} ${this.#store.numberOf(request.baseline)} `;
    const keys = countsKeys(prepared).map((text) => whose + text);
    const parts = keys.map((text) => [...this.#store.take(text)]);
    this.#runs.set(key, { prepared, keys, parts });
    return { outputs: prepared.outputs.map((output) => output.id), held: parts.map(replicatesHeld) };
  }

  /** @throws RangeError when no run is open under the key */
  run(key: RunKey): KeptRun {
    const run = this.#runs.get(key);
    if (run === undefined) throw new RangeError(`Run ${key} is not prepared here.`);
    return run;
  }

  /**
   * @param Book what is kept; handed in because a browser fetches it later than the rest
   * @throws RangeError when no run is open under the key, or replicates are missing
   */
  workbook(key: RunKey, replicates: number, Book: typeof BidWorkbook): BidWorkbook {
    const run = this.run(key);
    if (run.workbook?.replicates === replicates) return run.workbook.book;
    const book = new Book(run.prepared, completeRun(run.prepared, run.parts, replicates));
    run.workbook = { replicates, book };
    return book;
  }

  hold(key: RunKey, block: Block): void {
    const { parts, prepared } = this.run(key);
    partsOf(block, prepared.scenarios.length).forEach((own, scenario) => {
      // A copy of each: one that is forgotten must not be kept in memory by the others of its block.
      parts[scenario]?.push(...own.map(({ range, counts }) => ({ range, counts: counts.slice() })));
    });
  }

  /** Closes a run; its counts stay for later ones while there is room. */
  release(key: RunKey): void {
    const run = this.#runs.get(key);
    this.#runs.delete(key);
    run?.keys.forEach((text, scenario) => {
      this.#store.keep(text, run.parts[scenario] ?? []);
    });
  }
}
