/** Items added at a time: few enough that a frame is not held up. */
const CHUNK = 12;

/** Lets a long list come in a few items a frame, so that nothing waits for the whole of it. */
export class Growing {
  limit = $state(CHUNK);

  /** Starts again, for another list. */
  readonly restart = (): void => {
    this.limit = CHUNK;
  };

  /** To be called in an effect: adds items frame by frame until all are there; returns what stops it. */
  grow(all: number): (() => void) | undefined {
    if (this.limit >= all) return undefined;
    const frame = requestAnimationFrame(() => {
      this.limit += CHUNK;
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }
}
