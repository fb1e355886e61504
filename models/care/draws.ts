import { mean, quantile } from '../random/distributions.ts';
import type { KeyWords } from '../random/keys.ts';
import { stratifiedUniform } from '../random/stratified.ts';
import type { EvidenceLibrary } from './evidence.ts';
import { entryOf, numberOf } from './library.ts';

/** The value of an evidence entry in one replicate. */
export type Draw = (id: string) => number;

/** Every entry at its stated value. */
export function centralDraw(library: EvidenceLibrary): Draw {
  return (id) => numberOf(library, id);
}

/** Every uncertain entry at the mean of its distribution: what a sum that is linear in it comes to on average. */
export function meanDraw(library: EvidenceLibrary): Draw {
  return (id) => {
    const { distribution } = entryOf(library, id);
    return distribution ? mean(distribution) : numberOf(library, id);
  };
}

/** Uncertain entries drawn for one replicate, stratified over replicates; certain ones at their stated value. */
export function replicateDraw(library: EvidenceLibrary, words: KeyWords, replicate: number): Draw {
  return (id) => {
    const { distribution } = entryOf(library, id);
    return distribution ? quantile(distribution, stratifiedUniform(words, id, replicate)) : numberOf(library, id);
  };
}
