import type { LivingScene } from '../../models/run/living.ts';
import type { LivingColouring } from '../charts/living-groups.ts';
import { livingCandidates } from '../charts/living-candidates.ts';

export const SPEEDS: readonly number[] = [1, 2, 4, 8];
const SECOND = 1000;
/** A window that was out of sight goes on from where it was, and does not leap. */
const LONGEST_FRAME = 100;

/** A living picture as it is played: which month, how fast, coloured by what, following whom. */
export class Living {
  readonly scene: LivingScene;
  readonly candidates: readonly number[];
  month = $state(0);
  playing = $state(false);
  speed = $state(2);
  colouring = $state<LivingColouring>('state');
  followed = $state<number | null>(null);
  /** How far on the way to the next month. Read by every frame, and by nothing else. */
  share = 0;
  #painters: readonly (() => void)[] = [];
  #frame = 0;

  constructor(scene: LivingScene) {
    this.scene = scene;
    this.candidates = livingCandidates(scene);
  }

  readonly last: number = $derived.by(() => this.scene.months.length - 1);

  /** Has a picture painted with every frame while it plays; returns what stops that. */
  readonly paintWith = (paint: () => void): (() => void) => {
    this.#painters = [...this.#painters, paint];
    return () => {
      this.#painters = this.#painters.filter((each) => each !== paint);
    };
  };

  readonly toggle = (): void => {
    if (this.playing) this.pause();
    else this.play();
  };

  readonly play = (): void => {
    if (this.month === this.last) this.month = 0;
    this.playing = true;
    let before: number | null = null;
    const frame = (now: number): void => {
      if (!this.playing) return;
      this.advance(Math.min(LONGEST_FRAME, now - (before ?? now)));
      before = now;
      for (const paint of this.#painters) paint();
      this.#frame = requestAnimationFrame(frame);
    };
    this.#frame = requestAnimationFrame(frame);
  };

  readonly pause = (): void => {
    this.playing = false;
    this.share = 0;
    cancelAnimationFrame(this.#frame);
    for (const paint of this.#painters) paint();
  };

  /** Some time goes by; at the last month it stops. */
  advance(milliseconds: number): void {
    this.share += (milliseconds * this.speed) / SECOND;
    while (this.share >= 1 && this.month < this.last) {
      this.share -= 1;
      this.month += 1;
    }
    if (this.month === this.last) this.pause();
  }

  /** Goes to a month by hand, and stays there. */
  readonly goTo = (month: number): void => {
    this.pause();
    this.month = Math.min(Math.max(0, Math.round(month)), this.last);
  };
}
