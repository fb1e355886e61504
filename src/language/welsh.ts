import '../styles/font-welsh.css';
import { WELSH } from '../text/cy/index.ts';
import type { Translation } from './translation.ts';

/** Its texts, and its letters: those are asked for here, so that no word can call for them once the page has loaded. */
export async function loadWelsh(): Promise<Translation> {
  await document.fonts.load("1em 'Atkinson Hyperlegible Next Variable'", 'ŵŷ').catch(() => []);
  return WELSH;
}
