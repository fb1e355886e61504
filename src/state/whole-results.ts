import { MOST_SCENARIOS } from '../workspace/workspace.ts';
import type { Stamped } from './stamped.ts';

/** Results that have come in whole, so that a scenario that is turned to again shows at once. */
export class WholeResults {
  readonly #byKey = new Map<string, Stamped>();

  add(result: Stamped): void {
    this.#byKey.delete(result.key);
    this.#byKey.set(result.key, result);
    const [oldest] = this.#byKey.keys();
    if (this.#byKey.size > MOST_SCENARIOS && oldest !== undefined) this.#byKey.delete(oldest);
  }

  /** Null when there is none, or one of fewer runs. */
  of(key: string, replicates: number): Stamped | null {
    const found = this.#byKey.get(key);
    return found === undefined || found.summary.replicates < replicates ? null : found;
  }
}
