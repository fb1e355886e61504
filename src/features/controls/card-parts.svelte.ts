import type DriftCard from './DriftCard.svelte';
import type LeverDetails from './LeverDetails.svelte';
import type LoopCard from './LoopCard.svelte';
import { inTurn } from '../../ui/turns.ts';

export interface CardParts {
  readonly DriftCard: typeof DriftCard;
  readonly LeverDetails: typeof LeverDetails;
  readonly LoopCard: typeof LoopCard;
}

/** Fetches the parts of cards that nothing needs before the first chart. One for the page, so that a card opened later has them at once. */
class LaterParts {
  parts = $state.raw<CardParts | null>(null);
  failed = $state(false);
  #asked = false;

  /** Asks for them unless they are there or on the way; after a failure, asking again tries again. */
  readonly ask = (): void => {
    if (this.#asked) return;
    this.#asked = true;
    this.failed = false;
    Promise.all([
      inTurn(() => import('./DriftCard.svelte')),
      inTurn(() => import('./LeverDetails.svelte')),
      inTurn(() => import('./LoopCard.svelte')),
    ]).then(
      ([drift, details, loop]) =>
        (this.parts = { DriftCard: drift.default, LeverDetails: details.default, LoopCard: loop.default }),
      () => {
        this.#asked = false;
        this.failed = true;
      },
    );
  };
}

export const later = new LaterParts();
