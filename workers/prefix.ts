import type { ReplicateRange } from '../models/run/request.ts';

/** Keeps account of which replicates have come in: how many in all, and how many from the first on without a gap. */
export class Prefix {
  readonly #waiting = new Map<number, number>();
  #total = 0;
  #unbroken = 0;

  get total(): number {
    return this.#total;
  }

  get unbroken(): number {
    return this.#unbroken;
  }

  add({ from, to }: ReplicateRange): void {
    this.#total += to - from;
    this.#waiting.set(from, to);
    for (let next = this.#waiting.get(this.#unbroken); next !== undefined; next = this.#waiting.get(this.#unbroken)) {
      this.#waiting.delete(this.#unbroken);
      this.#unbroken = next;
    }
  }
}
