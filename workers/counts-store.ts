import type { ScenarioPart } from '../models/run/replicate-table.ts';

interface Kept {
  readonly parts: readonly ScenarioPart[];
  readonly replicates: number;
  readonly bytes: number;
}

/**
 * Counts of scenarios that were simulated before, by all that they depend on. Holds no more than so many bytes: what has not
 * been asked for longest goes first. Whatever it holds is what would be simulated again, bit for bit.
 */
export class CountsStore {
  readonly #mostBytes: number;
  readonly #kept = new Map<string, Kept>();
  readonly #numbers = new WeakMap<object, number>();
  #bytes = 0;
  #lastNumber = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** Bytes of counts held. */
  get bytes(): number {
    return this.#bytes;
  }

  /** A number for a library or a place, the same as long as it is the same object. */
  numberOf(value: object): number {
    const known = this.#numbers.get(value) ?? (this.#lastNumber += 1);
    this.#numbers.set(value, known);
    return known;
  }

  /** What is held under a key: replicates from 0 on, without gap or overlap. */
  take(key: string): readonly ScenarioPart[] {
    const found = this.#kept.get(key);
    if (found === undefined) return [];
    this.#kept.delete(key);
    this.#kept.set(key, found);
    return found.parts;
  }

  /** Offers counts, of which the replicates from 0 on without a gap are kept, unless as many are held already. */
  keep(key: string, parts: readonly ScenarioPart[]): void {
    const offered = unbroken(parts);
    const known = this.#kept.get(key);
    if (offered.replicates <= (known?.replicates ?? 0) || offered.bytes > this.#mostBytes) return;
    this.#forget(key);
    this.#kept.set(key, offered);
    this.#bytes += offered.bytes;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#mostBytes) break;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#bytes -= this.#kept.get(key)?.bytes ?? 0;
    this.#kept.delete(key);
  }
}

/** How many replicates from 0 on are held without a gap. */
export function replicatesHeld(parts: readonly ScenarioPart[]): number {
  return unbroken(parts).replicates;
}

function unbroken(parts: readonly ScenarioPart[]): Kept {
  const inOrder = [...parts].sort((a, b) => a.range.from - b.range.from);
  const kept: ScenarioPart[] = [];
  let replicates = 0;
  let bytes = 0;
  for (const part of inOrder) {
    if (part.range.from !== replicates) break;
    kept.push(part);
    replicates = part.range.to;
    bytes += part.counts.byteLength;
  }
  return { parts: kept, replicates, bytes };
}
