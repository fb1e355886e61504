import type { Baseline } from '../models/care/baseline.ts';
import type { EvidenceLibrary } from '../models/care/evidence.ts';
import type { RunRequest } from '../models/run/request.ts';

/** Something large that seldom changes: whole the first time, and by its number from then on. */
export interface Sent<T> {
  readonly number: number;
  readonly value?: T;
}

/** A request as it crosses to a worker: a hand on a lever sends the lever, and not the whole library again. */
export type SentRequest = Omit<RunRequest, 'library' | 'baseline'> & {
  readonly library: Sent<EvidenceLibrary>;
  readonly baseline: Sent<Baseline>;
};

/** How many large values either side remembers. Both forget in the same order, since they see the same requests. */
const REMEMBERED = 8;

/** The sending side of one worker: remembers what that worker has been given. */
export class Packer {
  readonly #given = new Map<object, number>();
  #last = 0;

  /** To be sent at once: what is packed later counts on it. */
  pack(request: RunRequest): SentRequest {
    return { ...request, library: this.#sent(request.library), baseline: this.#sent(request.baseline) };
  }

  #sent<T extends object>(value: T): Sent<T> {
    const known = this.#given.get(value);
    const number = known ?? (this.#last += 1);
    moveToEnd(this.#given, value, number);
    return known === undefined ? { number, value } : { number };
  }
}

/**
 * The receiving side. Equal values that come as several copies are made one: the models keep what they compiled by identity,
 * and would compile anew otherwise.
 */
export class Unpacker {
  readonly #received = new Map<number, object>();
  readonly #libraries = new Map<string, EvidenceLibrary>();
  readonly #baselines = new Map<string, Baseline>();

  /** @throws RangeError when a number stands for nothing that was ever received */
  unpack(request: SentRequest): RunRequest {
    return {
      ...request,
      library: this.#value(request.library, this.#libraries),
      baseline: this.#value(request.baseline, this.#baselines),
    };
  }

  #value<T extends object>({ number, value }: Sent<T>, known: Map<string, T>): T {
    const kept = value === undefined ? this.#received.get(number) : one(known, value);
    if (kept === undefined) throw new RangeError(`Nothing was received under the number ${number}.`);
    moveToEnd(this.#received, number, kept);
    return kept as T;
  }
}

/** The first of all equal values. */
function one<T>(known: Map<string, T>, value: T): T {
  const text = JSON.stringify(value);
  const found = known.get(text) ?? value;
  moveToEnd(known, text, found);
  return found;
}

/** Put an entry last, as the newest, and forget the oldest when there are too many. */
function moveToEnd<K, V>(map: Map<K, V>, key: K, value: V): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= REMEMBERED) break;
    map.delete(oldest);
  }
}
