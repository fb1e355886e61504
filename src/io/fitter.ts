import { createFitter } from '../../workers/browser/fitter.ts';

/** Fits places for the page. Its worker is there as soon as this is. */
export const fitInWorker = createFitter();
