import { Turn } from './turns.ts';

/**
 * How wide a place on the page is, in CSS pixels; 0 until it is known. Measured in a turn that comes next: to measure at once would lay out
 * the page while it is still being put together. What is out of sight keeps the width it had, so that nothing is drawn anew for nobody.
 */
export class Room {
  width = $state(0);

  /** To be attached to the place. */
  readonly measured = (place: HTMLElement): (() => void) => {
    const turn = new Turn();
    const measure = (): void => {
      turn.goOn(() => {
        if (place.clientWidth > 0) this.width = place.clientWidth;
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
}
