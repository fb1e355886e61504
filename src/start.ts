import { mount } from 'svelte';
import App from './App.svelte';
import { openHome } from './io/home.ts';
import { openOwnFiles } from './io/returns.ts';
import { startRunner } from './io/runner.ts';
import { loadCatalogue } from './io/seeds.ts';
import { loadTexts } from './io/texts.ts';
import { nextTurn } from './ui/turns.ts';

/**
 * Puts the page on the screen. Reading this file reads every text of it, so its language has to be settled before.
 *
 * @param onWhole told when all of it has been read
 */
export async function start(target: HTMLElement, onWhole: () => void): Promise<void> {
  // To read it all takes as long as a hand should wait.
  await nextTurn();
  mount(App, { target, props: { load: loadCatalogue, startRunner, openHome, loadTexts, openOwnFiles, onWhole } });
}
