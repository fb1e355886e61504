const LOOKS_BEFORE_BARKING = 4;

/**
 * Calls `onSilence` once when nothing has been heard for `silenceMilliseconds`. It counts its own looks rather than the
 * clock, so that a laptop waking from sleep does not take every worker for dead.
 */
export class Watchdog {
  #looksInSilence = 0;
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(silenceMilliseconds: number, onSilence: () => void) {
    this.#timer = setInterval(() => {
      this.#looksInSilence += 1;
      if (this.#looksInSilence >= LOOKS_BEFORE_BARKING) {
        this.stop();
        onSilence();
      }
    }, silenceMilliseconds / LOOKS_BEFORE_BARKING);
  }

  /** A sign of life was heard. */
  feed(): void {
    this.#looksInSilence = 0;
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
