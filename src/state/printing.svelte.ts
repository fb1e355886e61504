import { flushSync } from 'svelte';
import { takeAllTurns } from '../ui/turns.ts';

/** Whether the page is on its way to paper. Paper is light whatever the screen is, and charts are told before the browser takes its picture. */
export class Printing {
  isOn = $state(false);

  readonly begin = (): void => {
    this.#set(true);
  };

  readonly end = (): void => {
    this.#set(false);
  };

  #set(isOn: boolean): void {
    this.isOn = isOn;
    flushSync();
    takeAllTurns();
  }
}
