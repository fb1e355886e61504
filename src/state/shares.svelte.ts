import type { LoopShare } from '../../models/run/loop-shares.ts';
import { CARE } from '../results/outputs.ts';
import type { Runner } from '../../workers/runner.ts';
import { LatestWins } from '../../workers/scheduler.ts';
import type { RequestBuilder } from './request.ts';
import { changesAnything, keyOf, type Settings } from './settings.ts';

interface Parts {
  readonly runner: Runner;
  readonly build: RequestBuilder;
  /** Key of what is set now. */
  readonly key: () => string | null;
}

/** What each loop that is on made of the change in children in care: asked for once a run has come in. */
export class Shares {
  readonly #parts: Parts;
  readonly #asking: LatestWins<Settings, readonly LoopShare[]>;
  #found = $state.raw<{ readonly key: string; readonly share: LoopShare | null }>({ key: '', share: null });

  constructor(parts: Parts) {
    this.#parts = parts;
    const { runner, build } = parts;
    this.#asking = new LatestWins({
      whileBusy: 'cancel',
      snapshot: (settings) => settings,
      start: ({ input }, signal) => runner.loopShares(build(input), signal),
      onOutcome: (outcome, { input }) => {
        // Whoever cannot be told has the result all the same: what a loop made is left unsaid.
        const shares = outcome.kind === 'done' ? outcome.value : [];
        this.#found = { key: keyOf(input), share: shares.find(({ output }) => output === CARE) ?? null };
      },
    });
  }

  /** Null while there is none for what is set now. */
  readonly current: LoopShare | null = $derived.by(() =>
    this.#found.key === this.#parts.key() ? this.#found.share : null,
  );

  readonly ask = (settings: Settings): void => {
    if (changesAnything(settings) && settings.loops.length > 0) this.#asking.request(settings);
  };

  /** The change and what one loop adds to it; null while it is not known, or the loop is off. */
  of(loop: string): { readonly change: number; readonly adds: number } | null {
    const found = this.current?.loops.find((each) => each.loop === loop);
    return found === undefined || this.current === null ? null : { change: this.current.change, adds: found.adds };
  }
}
