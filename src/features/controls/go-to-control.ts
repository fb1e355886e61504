import { flushSync } from 'svelte';
import { reveal } from '../../navigation/reveal.ts';
import type { Panel } from '../../state/panel.svelte.ts';

/** Goes to a control in answer to a link, opening the card it lies in and whatever that is folded away in. */
export function goToControl(event: Event, panel: Panel, control: string): void {
  panel.show(control);
  flushSync();
  reveal(event, control);
}
