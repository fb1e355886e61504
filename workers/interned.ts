import type { Baseline } from '../models/care/baseline.ts';
import type { EvidenceLibrary } from '../models/care/evidence.ts';
import type { RunRequest } from '../models/run/request.ts';

/** Places kept at once: the one in use, and a few that someone may go back to. */
const KEPT = 4;

/**
 * Gives equal requests the very same library and baseline. Each crossing makes new copies of them; the models keep what
 * they compiled by identity, and would compile anew for every move of a hand.
 */
export class Interned {
  readonly #libraries = new Map<string, EvidenceLibrary>();
  readonly #baselines = new Map<string, Baseline>();

  request(request: RunRequest): RunRequest {
    return {
      ...request,
      library: known(this.#libraries, request.library),
      baseline: known(this.#baselines, request.baseline),
    };
  }
}

/** The first of all equal values; the one longest unused is forgotten when there are too many. */
function known<T>(kept: Map<string, T>, value: T): T {
  const text = JSON.stringify(value);
  const found = kept.get(text) ?? value;
  kept.delete(text);
  kept.set(text, found);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) {
      break;
    }
    kept.delete(oldest);
  }
  return found;
}
