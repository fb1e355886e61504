import { Turn } from '../ui/turns.ts';

/** Items added at a time: few enough that no hand waits for them. */
const CHUNK = 6;

/** Lets a long list come in a few items a turn, so that nothing waits for the whole of it. */
export class Growing {
  limit = $state(CHUNK);
  readonly #turn = new Turn();

  /** Starts again, for another list. */
  readonly restart = (): void => {
    this.limit = CHUNK;
  };

  /** To be called in an effect: adds items turn by turn until all are there; returns what stops it. */
  grow(all: number): (() => void) | undefined {
    if (this.limit >= all) return undefined;
    this.#turn.take(() => {
      this.limit += CHUNK;
    });
    return this.#turn.leave;
  }
}
