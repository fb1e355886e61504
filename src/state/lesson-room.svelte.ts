import type { LessonPlace } from '../navigation/taught-route.ts';
import type { LessonSession } from './lesson-session.svelte.ts';

interface LessonRoomParts {
  readonly session: LessonSession;
  readonly place: () => LessonPlace;
  readonly go: (place: LessonPlace) => void;
}

/** Longest number that is typed to go to a step. */
const DIGITS = 2;

/** Where a room is in a lesson, and how it gets on. The address holds it, so that a reload or a link finds the same step. */
export class LessonRoom {
  readonly session: LessonSession;
  readonly #parts: LessonRoomParts;
  /** Digits typed so far, to go to a step by its number. */
  typed = $state('');
  hidden = $state(false);

  constructor(parts: LessonRoomParts) {
    this.session = parts.session;
    this.#parts = parts;
  }

  readonly place: LessonPlace = $derived.by(() => this.#parts.place());
  readonly steps: number = $derived.by(() => this.session.lesson.steps.length);

  readonly to = (step: number): LessonPlace => ({
    ...this.place,
    step: Math.min(Math.max(1, step), this.steps),
  });

  readonly goTo = (step: number): void => {
    const place = this.to(step);
    if (place.step !== this.place.step) this.#parts.go(place);
  };

  /** The next thing to see: what was to be predicted, then the next step. */
  readonly forward = (): void => {
    const at = this.place.step - 1;
    if (this.session.isShown(at)) this.goTo(this.place.step + 1);
    else this.session.show(at, null);
  };

  readonly back = (): void => {
    this.goTo(this.place.step - 1);
  };

  readonly leave = (): void => {
    this.#parts.go({ ...this.place, presented: false });
  };

  readonly useSeed = (seed: string): void => {
    const own = this.session.lesson.seed;
    this.#parts.go({ ...this.place, seed: seed === own ? undefined : seed });
  };

  /** A key of a keyboard or a clicker, while presenting; whether it meant something. */
  readonly press = (key: string): boolean => {
    if (/^\d$/.test(key)) {
      this.typed = `${this.typed}${key}`.slice(-DIGITS);
      return true;
    }
    const act = this.#actions[key];
    const wasTyped = this.typed;
    this.typed = '';
    if (key === 'Enter' && wasTyped !== '') {
      this.goTo(Number(wasTyped));
      return true;
    }
    act?.();
    return act !== undefined;
  };

  readonly #actions: Readonly<Record<string, (() => void) | undefined>> = {
    ...{ PageDown: this.forward, ArrowRight: this.forward, ArrowDown: this.forward },
    ...{ PageUp: this.back, ArrowLeft: this.back, ArrowUp: this.back },
    Home: () => {
      this.goTo(1);
    },
    End: () => {
      this.goTo(this.steps);
    },
    h: () => {
      this.hidden = !this.hidden;
    },
    Escape: this.leave,
  };
}
