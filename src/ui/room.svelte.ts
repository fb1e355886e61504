import { Turn } from './turns.ts';

/**
 * Room on the page for a picture. How wide it is, in CSS pixels, is measured in a turn that comes next: to measure at once would lay out
 * the page while it is still being put together.
 */
export class Room {
  /** 0 until it is known; out of sight it stays what it was. */
  width = $state(0);
  #isInSight = $state(false);

  /** To be attached to the place. */
  readonly measured = (place: HTMLElement): (() => void) => {
    const turn = new Turn();
    const measure = (): void => {
      turn.goOn(() => {
        this.#isInSight = place.clientWidth > 0;
        if (this.#isInSight) this.width = place.clientWidth;
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => {
      observer.disconnect();
      turn.leave();
    };
  };

  /** A picture as wide as there is room; null until that is known. Out of sight it stays as it was: nothing is drawn anew for nobody. */
  fitted<Picture>(draw: (width: number) => Picture): () => Picture | null {
    let seen: Picture | null = null;
    const picture = $derived.by(() => {
      if (this.#isInSight) seen = draw(this.width);
      return seen;
    });
    return () => picture;
  }
}
