import { onMount } from 'svelte';

/** Parts of a long page that come one in each frame, so that none of them keeps a hand waiting. */
export class InTurn {
  /** How many parts may be there by now. */
  shown = $state(1);

  /** @param parts how many there are; to be made while a component is */
  constructor(parts: number) {
    onMount(() => {
      let frame = 0;
      const next = (): void => {
        this.shown += 1;
        if (this.shown < parts) frame = requestAnimationFrame(next);
      };
      if (parts > 1) frame = requestAnimationFrame(next);
      return () => {
        cancelAnimationFrame(frame);
      };
    });
  }

  /** @param part its place, the first being 0 */
  has(part: number): boolean {
    return part < this.shown;
  }
}
