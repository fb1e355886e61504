// First, so that nothing after it can reach a network.
import './no-network.ts';
import { fitAuthority } from '../models/authority/fit.ts';
import type { FitTold, NumberedTask } from './fit-messages.ts';

const tell = (told: FitTold): void => {
  self.postMessage(told);
};

/** Fits one place after another and says of each how far it is. */
self.addEventListener('message', ({ data: { number, task } }: MessageEvent<NumberedTask>) => {
  try {
    const fit = fitAuthority(task.reference, task.totals, (done) => {
      tell({ kind: 'round', number, done });
    });
    tell({ kind: 'done', number, fit });
  } catch (error) {
    tell({ kind: 'failed', number, detail: error instanceof Error ? error.message : String(error) });
  }
});
